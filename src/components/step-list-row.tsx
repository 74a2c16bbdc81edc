import type { ChangeEvent } from 'react'
import { isFinished, type PlannedStep } from '../domain/plan/phase-summary'
import type { Phase, StepId } from '../domain/roadmap/roadmap'
import { formatDay } from '../lib/format-day'
import { formatDays } from '../lib/format-duration'
import { keepUnits } from '../lib/keep-units'
import { phaseClass } from './phase-color'
import { StepCheckbox } from './step-checkbox'
import { STATE_NAMES, stateOf } from './step-state'
import styles from './step-list.module.css'
import { lengthWords } from './step-words'

interface StepListRowProps {
  readonly step: PlannedStep
  /** The phase it is in, and its index in the roadmap. */
  readonly phase: Phase
  readonly phaseIndex: number
  /** Its place in the plan, from 1. */
  readonly number: number
  /** For a table of which not all rows are in the page: its place, from 1. */
  readonly rowIndex: number | undefined
  /** Its place among all lines, for what measures it. */
  readonly index: number
  readonly href: string
  readonly hideDates: boolean
  readonly showsPhase: boolean
  /** Whether it is selected; null when nothing is being selected. */
  readonly isSelected: boolean | null
  /** Null while nothing is being selected. */
  readonly onSelect: ((step: StepId, isSelected: boolean, isRange: boolean) => void) | null
  readonly onTick: (step: StepId, isDone: boolean) => void
}

/** One step of the list. */
export function StepListRow(props: StepListRowProps) {
  const { step, phase, phaseIndex, number, rowIndex, index, href, hideDates, showsPhase } = props
  const { isSelected, onSelect, onTick } = props
  const { dates } = step
  const { title } = step.step
  const onSelectChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const { nativeEvent } = event
    onSelect?.(step.id, event.target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
  }
  return (
    <tr
      className={`${phaseClass(phaseIndex)} ${isFinished(dates) ? styles.finished : ''}`}
      data-step={step.id}
      data-index={index}
      data-selected={isSelected === true}
      aria-rowindex={rowIndex}
    >
      <td className={styles.tick}>
        {isSelected === null ? (
          <StepCheckbox
            step={step.id}
            title={title}
            isDone={dates.state === 'done'}
            isKnown={dates.state === 'known'}
            onTick={onTick}
          />
        ) : (
          <span className={styles.select}>
            <input type="checkbox" checked={isSelected} aria-label={`Select ${title}`} onChange={onSelectChange} />
          </span>
        )}
      </td>
      <td className={styles.number}>{number}</td>
      <th scope="row" className={styles.title}>
        <a href={href} dir="auto">
          {isSelected !== null && isFinished(dates) && <DoneMark />}
          {title}
        </a>
        {step.step.optional && <span className={styles.optional}>optional</span>}
        {/* On a phone in place of the columns that have no room there. */}
        <span className={styles.compact} aria-hidden="true">
          {keepUnits([lengthWords(step), ...shortWords(step)].join(' · '))}
        </span>
      </th>
      {showsPhase && (
        <td className={styles.inPhase}>
          <bdi>{phase.title}</bdi>
        </td>
      )}
      {!hideDates && <td className={styles.start}>{dates.start === null ? '–' : formatDay(dates.start, 'medium')}</td>}
      {!hideDates && (
        <td className={styles.finish}>{dates.finish === null ? '–' : formatDay(dates.finish, 'medium')}</td>
      )}
      <td className={styles.length}>{keepUnits(lengthWords(step))}</td>
      <td className={styles.slack}>{slackWords(step)}</td>
      {/* The day of a done step is in its finish. */}
      <td className={styles.state}>{STATE_NAMES[stateOf(step)]}</td>
    </tr>
  )
}

/** The tick, while the box that has it otherwise is for selecting. The state is in a column of words too. */
function DoneMark() {
  return (
    <svg className={styles.doneMark} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 8.5 6.5 12 13 4.5" />
    </svg>
  )
}

/** What is to be said on a phone of where a step stands: a step that cannot slip is the usual case. */
function shortWords({ dates: { state, dateSlack } }: PlannedStep): readonly string[] {
  if (state === 'done') return ['done']
  if (dateSlack === null || dateSlack === 0) return []
  return [dateSlack === Number.POSITIVE_INFINITY ? 'can slip freely' : `can slip ${formatDays(dateSlack)}`]
}

function slackWords({ dates: { dateSlack } }: PlannedStep): string {
  if (dateSlack === null) return '–'
  return dateSlack === Number.POSITIVE_INFINITY ? 'freely' : formatDays(dateSlack)
}
