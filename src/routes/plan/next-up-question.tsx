import { useId, useState } from 'react'
import buttons from '../../components/button.module.css'
import { FieldsForm } from '../../components/fields-form'
import { HoursField } from '../../components/hours-field'
import { type Day, type Minutes, MINUTES_PER_HOUR } from '../../domain/day'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import { ROADMAP_LIMITS } from '../../domain/roadmap/validate-parts'
import { setHoursLeft } from '../../store/step-actions'
import cards from './card.module.css'
import styles from './next-up-card.module.css'
import { DoneButton, NextUpStep } from './next-up-step'

interface NextUpQuestionProps {
  readonly step: PlannedStep
  readonly today: Day
}

/** A step whose planned hours are used: only its person knows whether that was enough. */
export function NextUpQuestion({ step, today }: NextUpQuestionProps) {
  const { title } = step.step
  const panelId = useId()
  const [isMore, setIsMore] = useState(false)
  return (
    <NextUpStep step={step} hours={null}>
      <p className={cards.text}>Its planned hours are used: is it done, or does it need more?</p>
      <div className={cards.actions}>
        <DoneButton step={step} today={today} className={buttons.primary} />
        <button
          className={buttons.button}
          type="button"
          aria-label={`Needs more…: ${title}`}
          aria-expanded={isMore}
          aria-controls={isMore ? panelId : undefined}
          onClick={() => setIsMore(!isMore)}
        >
          Needs more…
        </button>
      </div>
      {isMore && <MoreHours id={panelId} step={step} />}
    </NextUpStep>
  )
}

function MoreHours({ id, step }: { readonly id: string; readonly step: PlannedStep }) {
  const [left, setLeft] = useState<Minutes>(MINUTES_PER_HOUR)
  return (
    <FieldsForm className={styles.fields} id={id} onSubmit={() => setHoursLeft(step.id, left)}>
      <HoursField label="Hours left" value={left} max={ROADMAP_LIMITS.effortMinutes} onChange={setLeft} />
      <button
        className={buttons.button}
        type="submit"
        aria-label={`Set hours left: ${step.step.title}`}
        disabled={left === 0}
      >
        Set hours left
      </button>
    </FieldsForm>
  )
}
