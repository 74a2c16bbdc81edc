import { countOf, formatHours } from '../lib/format-duration'
import type { StepId } from '../domain/roadmap/roadmap'
import type { ShownPhase } from './step-filter'
import { StepListRow } from './step-list-row'
import type { ListLines } from './step-list-rows'
import styles from './step-list.module.css'

interface StepListBlockProps {
  readonly lines: ListLines
  /** The index of its first line, and of the first after it. */
  readonly first: number
  readonly end: number
  readonly columnCount: number
  /** Whether not all rows are in the page: each says then which one it is. */
  readonly isWindowed: boolean
  readonly hideDates: boolean
  readonly showsPhase: boolean
  readonly selected: ReadonlySet<StepId> | null
  /** Null while nothing is being selected. */
  readonly onSelect: ((step: StepId, isSelected: boolean, isRange: boolean) => void) | null
  readonly hrefOf: (step: StepId) => string
  readonly onTick: (step: StepId, isDone: boolean) => void
}

/** Some rows of the list that follow each other: drawn as one, so that they cost nothing while others come and go. */
export function StepListBlock(props: StepListBlockProps) {
  const { lines, first, end, columnCount, isWindowed, hideDates, showsPhase, selected, onSelect, hrefOf, onTick } =
    props
  return Array.from({ length: end - first }, (_, at) => {
    const index = first + at
    const line = lines.at(index)
    const rowIndex = isWindowed ? index + 2 : undefined
    if (line === undefined) return null
    return line.kind === 'phase' ? (
      <tr key={line.key} className={styles.phase} aria-rowindex={rowIndex} data-index={index}>
        <PhaseHeader summary={line.summary} columnCount={columnCount} />
      </tr>
    ) : (
      <StepListRow
        key={line.key}
        step={line.row.step}
        phase={line.row.summary.phase}
        phaseIndex={line.row.summary.index}
        number={line.row.number}
        rowIndex={rowIndex}
        index={index}
        href={hrefOf(line.row.step.id)}
        hideDates={hideDates}
        showsPhase={showsPhase}
        isSelected={selected?.has(line.row.step.id) ?? null}
        onSelect={onSelect}
        onTick={onTick}
      />
    )
  })
}

function PhaseHeader({ summary, columnCount }: { readonly summary: ShownPhase; readonly columnCount: number }) {
  return (
    <th scope="rowgroup" colSpan={columnCount}>
      <h3 className={styles.phaseName} dir="auto">
        {summary.phase.title}
      </h3>
      <span className={styles.sum}>
        {summary.doneCount} of {countOf(summary.stepCount, 'step')} done · {formatHours(summary.shownEffort)}
      </span>
    </th>
  )
}
