import type { SkillTally } from '../../domain/career/skill-profile'
import styles from './skill-marks.module.css'

/** Pixels from one square to the next. */
const STEP = 18
const SIZE = 13

/** A square for each topic asked for: filled where it is reached now, framed with a dot at the end, else empty. */
export function SkillSquares({ tally: { asked, now, atEnd } }: { readonly tally: SkillTally }) {
  return (
    <svg className={styles.squares} width={asked * STEP} height={SIZE + 2} aria-hidden="true">
      {Array.from({ length: asked }, (_, at) => (
        <Square key={at} at={at} kind={at < now ? 'now' : at < atEnd ? 'atEnd' : 'open'} />
      ))}
    </svg>
  )
}

/** One of them alone, for the words that explain it. */
export function SkillSquare({ kind }: { readonly kind: SquareKind }) {
  return (
    <svg className={styles.squares} width={SIZE + 2} height={SIZE + 2} aria-hidden="true">
      <Square at={0} kind={kind} />
    </svg>
  )
}

type SquareKind = 'now' | 'atEnd' | 'open'

function Square({ at, kind }: { readonly at: number; readonly kind: SquareKind }) {
  const x = at * STEP + 1
  return (
    <>
      <rect className={styles[kind]} x={x} y="1" width={SIZE} height={SIZE} rx="3" />
      {kind === 'atEnd' && <circle className={styles.dot} cx={x + SIZE / 2} cy={1 + SIZE / 2} r="2.5" />}
    </>
  )
}
