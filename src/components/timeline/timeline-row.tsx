import type { Day } from '../../domain/day'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import type { Baseline } from '../../domain/plan/plan'
import { capitalise } from '../../lib/capitalise'
import { phaseClass } from '../phase-color'
import { StepCheckbox } from '../step-checkbox'
import { dateWords, lengthWords } from '../step-words'
import { barWords, baselineWords, pinWords, sureWords } from './bar-words'
import { StepBar } from './step-bar'
import type { MovePreview } from './step-moves'
import type { TimelineAxis } from './timeline-axis'
import styles from './timeline-row.module.css'
import type { RowPlace } from './row-place'

interface TimelineRowProps extends RowPlace {
  readonly step: PlannedStep
  /** Index of its phase in the roadmap, for the colour. */
  readonly phaseIndex: number
  /** Its place among the steps of its phase, from 1, and how many there are. */
  readonly place: number
  readonly count: number
  readonly axis: TimelineAxis
  readonly href: string
  readonly sureDay: Day | undefined
  readonly baseline: Baseline | null
  /** What it comes after and what it unlocks, in words. */
  readonly links: string
  readonly hideDates: boolean
  readonly preview: MovePreview | null
  readonly onTick: (step: PlannedStep, isDone: boolean) => void
  /** Takes back where the person has put it; null where they have not. */
  readonly onReset: ((step: string) => void) | null
}

/** A step: tick it, open it, see when it is. Its link's name says in words what the bar shows. */
export function TimelineRow(props: TimelineRowProps) {
  const { step, phaseIndex, place, count, index, rowCount, top, measure, isActive, href, hideDates, onTick } = props
  const { state } = step.dates
  const tabIndex = isActive ? 0 : -1
  return (
    <div
      className={`${styles.row} ${phaseClass(phaseIndex)} ${isFinished(step.dates) ? styles.finished : ''}`}
      role="row"
      aria-level={2}
      aria-posinset={place}
      aria-setsize={count}
      aria-rowindex={rowCount === null ? undefined : index + 1}
      data-index={index}
      data-step={step.id}
      ref={measure}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
    >
      <div className={styles.label} role="gridcell">
        <StepCheckbox
          title={step.step.title}
          isDone={state === 'done'}
          isKnown={state === 'known'}
          tabIndex={tabIndex}
          onChange={(checked) => onTick(step, checked)}
        />
        <a
          className={styles.title}
          href={href}
          tabIndex={tabIndex}
          dir="auto"
          aria-label={`${step.step.title}, ${barWords(step, hideDates)}`}
          data-main
        >
          {step.step.title}
        </a>
        <Meta step={step} hideDates={hideDates} />
        <Pin step={step} hideDates={hideDates} tabIndex={tabIndex} onReset={props.onReset} />
      </div>
      <Track {...props} />
    </div>
  )
}

function Track({ step, axis, sureDay, baseline, links, hideDates, preview }: TimelineRowProps) {
  const first = hideDates ? null : baselineWords(step, baseline)
  const sure = hideDates ? null : sureWords(step, sureDay)
  return (
    <div className={styles.track} role="gridcell" data-track>
      <span className="visually-hidden">
        {sure !== null && `${sure}. `}
        {first !== null && `${first}. `}
        {links}
      </span>
      <StepBar
        step={step}
        axis={axis}
        sureDay={sureDay}
        baseline={first === null ? null : baseline}
        preview={preview}
      />
    </div>
  )
}

/** What the link says too, for the eye. On a phone the dates stand here, where the bar has no room for words. */
function Meta({ step, hideDates }: { readonly step: PlannedStep; readonly hideDates: boolean }) {
  const isAhead = !isFinished(step.dates)
  return (
    <span className={styles.meta} aria-hidden="true">
      {step.step.optional && isAhead && 'optional · '}
      {isAhead ? lengthWords(step) : barWords(step, hideDates)}
      {isAhead && !hideDates && <span className={styles.dates}> · {dateWords(step)}</span>}
    </span>
  )
}

interface PinProps {
  readonly step: PlannedStep
  readonly hideDates: boolean
  readonly tabIndex: 0 | -1
  readonly onReset: ((step: string) => void) | null
}

/** The mark of a step that the person has put somewhere, which also takes that back. */
function Pin({ step, hideDates, tabIndex, onReset }: PinProps) {
  const words = pinWords(step.settings, hideDates)
  if (words === null || isFinished(step.dates)) return null
  return (
    <button
      className={styles.pin}
      type="button"
      tabIndex={tabIndex}
      title={`${capitalise(words)}. Take this back.`}
      aria-label={`${step.step.title}: ${words}. Take this back.`}
      onClick={() => onReset?.(step.id)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {step.settings.notBefore === undefined ? (
          <path d="M8 13V3M4 7l4-4 4 4" />
        ) : (
          <path d="M3 2v12M6 8h8M11 5l3 3-3 3" />
        )}
      </svg>
    </button>
  )
}
