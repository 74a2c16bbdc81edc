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

/** More stones make no cairn that can be taken in, and a page of its own height: then a stone stands for several phases. */
const MOST_STONES = 24

/**
 * One stone for each phase: solid when finished, dashed while under way, an outline while ahead. Finished ones lie at
 * the bottom and those under way on them, whatever order they were taken up in: no stone floats.
 */
export function CairnFigure({ stones }: { readonly stones: readonly Stone[] }) {
  const stacked = pileUp(stones)
  const height = STONE_HEIGHT + STEP_UP * (stacked.length - 1) + 4
  return (
    <svg
      className={styles.cairn}
      viewBox={`0 0 ${WIDTH} ${height}`}
      style={{ aspectRatio: `${WIDTH} / ${height}` }}
      role="img"
      aria-label={`Your cairn: ${stackWords(stones)}`}
    >
      {stacked.map(({ title, index, state }, level) => {
        const share = 1 - (0.68 * level) / Math.max(stacked.length - 1, 1)
        const sideways = level % 2 === 0 ? -1.5 : 2.5
        return (
          <ellipse
            key={`${index} ${title}`}
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

/** From the bottom up. */
const STACKING = ['finished', 'underWay', 'ahead'] as const

/** The stones from the bottom up. Of very many phases, some that follow each other and stand the same are one stone. */
function pileUp(stones: readonly Stone[]): readonly Stone[] {
  // Of each state one stone may stand for fewer than the others.
  const size = stones.length > MOST_STONES ? Math.ceil(stones.length / (MOST_STONES - STACKING.length + 1)) : 1
  return STACKING.flatMap((wanted) => {
    const same = stones.filter(({ state }) => state === wanted)
    return Array.from({ length: Math.ceil(same.length / size) }, (_, at) =>
      asOne(same.slice(at * size, (at + 1) * size)),
    )
  }).filter((stone) => stone !== null)
}

function asOne(stones: readonly Stone[]): Stone | null {
  const [first] = stones
  const last = stones.at(-1)
  if (first === undefined || last === undefined) return null
  return first === last
    ? first
    : { ...first, title: `${first.title} to ${last.title}, ${countOf(stones.length, 'phase')}` }
}

function stackWords(stones: readonly Stone[]): string {
  const count = (wanted: Stone['state']): number => stones.filter(({ state }) => state === wanted).length
  const underWay = count('underWay')
  const finished = `${count('finished')} of ${countOf(stones.length, 'phase')} finished`
  return underWay === 0 ? finished : `${finished}, ${underWay} under way`
}

const STATE_WORDS = { finished: 'finished', underWay: 'under way', ahead: 'ahead' } as const
