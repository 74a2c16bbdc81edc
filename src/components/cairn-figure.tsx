import { countOf } from '../lib/format-duration'
import styles from './cairn-figure.module.css'
import { phaseClass } from './phase-color'

export interface Stone {
  readonly title: string
  /** The phase's position, which gives its colour. */
  readonly index: number
  readonly state: 'finished' | 'underWay' | 'ahead'
}

const WIDTH = 132
const STONE_HEIGHT = 24
const STEP_UP = 19

/** One stone for each phase, the first at the bottom: solid when finished, dashed while it is still ahead. */
export function CairnFigure({ stones }: { readonly stones: readonly Stone[] }) {
  const finished = stones.filter(({ state }) => state === 'finished').length
  const height = STONE_HEIGHT + STEP_UP * (stones.length - 1) + 4
  return (
    <svg
      className={styles.cairn}
      viewBox={`0 0 ${WIDTH} ${height}`}
      style={{ aspectRatio: `${WIDTH} / ${height}` }}
      role="img"
      aria-label={`Your cairn: ${finished} of ${countOf(stones.length, 'stone')} set, one for each finished phase.`}
    >
      {stones.map(({ title, index, state }, level) => {
        const share = 1 - (0.68 * level) / Math.max(stones.length - 1, 1)
        const sideways = level % 2 === 0 ? -1.5 : 2.5
        return (
          <ellipse
            key={title}
            className={`${styles.stone} ${styles[state]} ${phaseClass(index)}`}
            cx={WIDTH / 2 + sideways}
            cy={height - 2 - STONE_HEIGHT / 2 - level * STEP_UP}
            rx={(WIDTH / 2 - 6) * share}
            ry={(STONE_HEIGHT / 2) * (0.72 + 0.28 * share)}
          >
            <title>{`${title}: ${STATE_WORDS[state]}`}</title>
          </ellipse>
        )
      })}
    </svg>
  )
}

const STATE_WORDS = { finished: 'finished', underWay: 'under way', ahead: 'ahead' } as const
