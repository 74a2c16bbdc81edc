import styles from './phase-color.module.css'

const HUES = [styles.first, styles.second, styles.third, styles.fourth, styles.fifth] as const

/** The class that sets `--phase` to the colour of the phase at a position; a sixth phase has the first's again. */
export function phaseClass(index: number): string {
  return HUES[index % HUES.length] ?? ''
}
