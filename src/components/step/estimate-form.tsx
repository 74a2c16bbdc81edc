import { useId, useState } from 'react'
import type { Minutes } from '../../domain/day'
import type { Finish } from '../../domain/schedule/schedule'
import type { Estimate } from '../../domain/roadmap/roadmap'
import { formatHourNumber, formatHours } from '../../lib/format-duration'
import buttons from '../button.module.css'
import field from '../field.module.css'
import { finishPreviewWords } from '../finish-words'
import { FieldsForm } from '../fields-form'
import { HoursField } from '../hours-field'
import styles from './planning.module.css'

/** What the plan would be with an estimate. */
export interface EstimatePreview {
  /** Minutes that the plan would count on. */
  readonly effort: Minutes
  readonly finish: Finish
}

interface EstimateFormProps {
  /** The one that counts now. */
  readonly estimate: Estimate
  /** The roadmap's, for these answers. */
  readonly roadmapEstimate: Estimate
  readonly isOwn: boolean
  readonly finish: Finish
  readonly hideDates: boolean
  readonly onPreview: (estimate: Estimate) => EstimatePreview
  /** Null: the roadmap's again. */
  readonly onSave: (estimate: Estimate | null) => void
}

const MOST_MINUTES: Minutes = 10_000 * 60

/** A person's own three points, with what they would do to the finish date before they count. */
export function EstimateForm(props: EstimateFormProps) {
  const { estimate, roadmapEstimate, isOwn, finish, hideDates, onPreview, onSave } = props
  const id = useId()
  const [optimistic, setOptimistic] = useState(estimate.optimistic)
  const [mostLikely, setMostLikely] = useState(estimate.mostLikely)
  const [pessimistic, setPessimistic] = useState(estimate.pessimistic)
  const own: Estimate = { optimistic, mostLikely, pessimistic, sources: [] }
  const problem = estimateProblem(own)
  const isSame = isSamePoints(own, estimate)
  return (
    <div className={styles.group}>
      <FieldsForm className={styles.fields} onSubmit={() => onSave(own)}>
        <HoursField
          label="Optimistic"
          fullName="Optimistic, hours"
          value={optimistic}
          max={MOST_MINUTES}
          onChange={setOptimistic}
        />
        <HoursField
          label="Most likely"
          fullName="Most likely, hours"
          value={mostLikely}
          max={MOST_MINUTES}
          onChange={setMostLikely}
        />
        <HoursField
          label="Pessimistic"
          fullName="Pessimistic, hours"
          value={pessimistic}
          max={MOST_MINUTES}
          onChange={setPessimistic}
        />
        <p className={problem === null ? styles.preview : field.problem} id={id} role="status">
          {problem ??
            (isSame
              ? 'Three hours make an estimate: at best, most likely, at worst.'
              : estimatePreviewWords(finish, onPreview(own), hideDates))}
        </p>
        <button className={buttons.button} type="submit" disabled={isSame || problem !== null} aria-describedby={id}>
          Use this estimate
        </button>
      </FieldsForm>
      {isOwn && (
        <p className={styles.reset}>
          The roadmap says {pointsWords(roadmapEstimate)}.{' '}
          <button className={buttons.quiet} type="button" onClick={() => onSave(null)}>
            Use the roadmap’s estimate
          </button>
        </p>
      )}
    </div>
  )
}

/** `5 – 10 – 25 h`. */
export function pointsWords({ optimistic, mostLikely, pessimistic }: Estimate): string {
  return `${formatHourNumber(optimistic)} – ${formatHourNumber(mostLikely)} – ${formatHours(pessimistic)}`
}

/** What is wrong with the order of the three points, and what would be right; null if nothing is. */
function estimateProblem({ optimistic, mostLikely, pessimistic }: Estimate): string | null {
  if (optimistic > mostLikely) {
    return `The optimistic hours are more than the most likely ones: make them ${formatHourNumber(mostLikely)} or less.`
  }
  if (pessimistic < mostLikely) {
    return `The pessimistic hours are fewer than the most likely ones: make them ${formatHourNumber(mostLikely)} or more.`
  }
  return null
}

function estimatePreviewWords(before: Finish, { effort, finish }: EstimatePreview, hideDates: boolean): string {
  return `The plan would count on ${formatHours(effort)}. ${finishPreviewWords(before, finish, hideDates)}`
}

function isSamePoints(a: Estimate, b: Estimate): boolean {
  return a.optimistic === b.optimistic && a.mostLikely === b.mostLikely && a.pessimistic === b.pessimistic
}
