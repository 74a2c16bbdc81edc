import { memo } from 'react'
import type { Day } from '../../domain/day'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import { capitalise } from '../../lib/capitalise'
import { phaseClass } from '../phase-color'
import { StepCheckbox } from '../step-checkbox'
import { dateWords, lengthWords } from '../step-words'
import { barWords, firstPlannedWords, pinWords, type PlannedSpan, sureWords } from './bar-words'
import type { RowActions, RowPlace } from './row-place'
import { StepBar } from './step-bar'
import type { MovePreview } from './step-moves'
import type { TimelineAxis } from './timeline-axis'
import styles from './timeline-row.module.css'

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
  /** When it was first planned, where that was otherwise. */
  readonly first: PlannedSpan | null
  /** What it comes after and what it unlocks, in words. */
  readonly links: string
  readonly hideDates: boolean
  readonly preview: MovePreview | null
  readonly actions: RowActions
}

/** A step: tick it, open it, see when it is. Its link's name says in words what the bar shows. */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { step, phaseIndex, place, count, index, rowCount, top, measure, isActive, href, hideDates, actions } = props
  const { state } = step.dates
  const tabIndex = isActive ? 0 : -1
  return (
    <div
      className={`${styles.row} ${phaseClass(phaseIndex)} ${isFinished(step.dates) ? styles.finished : ''} ${top === null ? '' : styles.away}`}
      role="row"
      aria-level={2}
      aria-posinset={place}
      aria-setsize={count}
      aria-rowindex={rowCount === null ? undefined : index + 1}
      data-index={index}
      data-step={step.id}
      ref={measure}
      style={top === null ? undefined : { top: `${top}px` }}
    >
      <div className={styles.label} role="gridcell">
        <StepCheckbox
          step={step.id}
          title={step.step.title}
          isDone={state === 'done'}
          isKnown={state === 'known'}
          tabIndex={tabIndex}
          onTick={actions.tick}
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
        <Pin step={step} hideDates={hideDates} tabIndex={tabIndex} reset={actions.reset} />
      </div>
      <Track {...props} />
    </div>
  )
})

function Track({ step, axis, sureDay, first, links, hideDates, preview }: TimelineRowProps) {
  const words = [
    hideDates ? null : sureWords(step, sureDay),
    hideDates || first === null ? null : firstPlannedWords(first),
  ].flatMap((each) => (each === null ? [] : [`${each}. `]))
  return (
    <div className={styles.track} role="gridcell" data-track>
      <span className="visually-hidden">{words.join('') + links}</span>
      <StepBar step={step} axis={axis} sureDay={sureDay} first={hideDates ? null : first} preview={preview} />
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
  readonly reset: RowActions['reset']
}

/** The mark of a step that the person has put somewhere, which also takes that back. */
function Pin({ step, hideDates, tabIndex, reset }: PinProps) {
  const words = pinWords(step.settings, hideDates)
  if (words === null || isFinished(step.dates)) return null
  return (
    <button
      className={styles.pin}
      type="button"
      tabIndex={tabIndex}
      title={`${capitalise(words)}. Take this back.`}
      aria-label={`${step.step.title}: ${words}. Take this back.`}
      onClick={() => reset(step.id)}
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
