import { useId } from 'react'
import { moveEntry } from '../../domain/roadmap/edit-roadmap'
import { ownPoints } from '../../domain/roadmap/edit-roadmap-step-parts'
import type { Choice, EffortStep, EstimateVariant } from '../../domain/roadmap/roadmap'
import buttons from '../button.module.css'
import { ConditionsEditor } from './conditions-editor'
import { EntryTools } from './entry-tools'
import styles from './form.module.css'
import { ThreePointFields } from './three-point-fields'

interface VariantsEditorProps {
  readonly choices: readonly Choice[]
  readonly step: EffortStep
  readonly onChange: (variants: readonly EstimateVariant[], key: string | null) => void
}

/** Estimates for some answers: the first that fits counts in place of the usual one. */
export function VariantsEditor({ choices, step, onChange }: VariantsEditorProps) {
  const { variants } = step
  const [first] = choices
  return (
    <div className={styles.entries}>
      <p className={styles.note}>
        {variants.length === 0
          ? 'Everybody has the step’s own estimate. Someone who knows a part of it may need less, or nothing.'
          : 'The first that fits a person’s answers counts; without one, the step’s own estimate.'}
      </p>
      {variants.map((variant, at) => (
        // Variants have no id, and are told apart by their places only.
        // oxlint-disable-next-line react/no-array-index-key
        <div className={styles.box} role="group" aria-label={`Estimate for some answers, ${at + 1}`} key={at}>
          <div className={styles.boxHead}>
            For some answers ({at + 1})
            <EntryTools
              name={`estimate ${at + 1}`}
              isFirst={at === 0}
              isLast={at === variants.length - 1}
              onMove={(by) => onChange(moveEntry(variants, at, at + by), null)}
              onRemove={() => onChange(variants.toSpliced(at, 1), null)}
            />
          </div>
          <ConditionsEditor
            choices={choices}
            when={variant.when}
            always="It names no answers, so it counts for everybody."
            onChange={(when) => onChange(variants.with(at, { ...variant, when }), null)}
          />
          <VariantEstimate
            variant={variant}
            usual={step.estimate}
            onChange={(estimate, key) => {
              onChange(variants.with(at, { ...variant, estimate }), key && `variant ${at}`)
            }}
          />
        </div>
      ))}
      {first !== undefined && (
        <button
          className={`${buttons.button} ${styles.add}`}
          type="button"
          onClick={() => {
            const option = first.options.at(-1)
            const anyOf = option === undefined ? [] : [option.id]
            onChange([...variants, { when: [{ choice: first.id, anyOf }], estimate: 'known' }], null)
          }}
        >
          Add an estimate for some answers
        </button>
      )}
    </div>
  )
}

interface VariantEstimateProps {
  readonly variant: EstimateVariant
  readonly usual: EffortStep['estimate']
  readonly onChange: (estimate: EstimateVariant['estimate'], key: string | null) => void
}

function VariantEstimate({ variant: { estimate }, usual, onChange }: VariantEstimateProps) {
  const name = useId()
  const isKnown = estimate === 'known'
  return (
    <>
      <div className={styles.choices} role="radiogroup" aria-label="What it takes then">
        <label className={styles.choice}>
          <input type="radio" name={name} checked={isKnown} onChange={() => onChange('known', null)} />
          Known: nothing left to do
        </label>
        <label className={styles.choice}>
          <input type="radio" name={name} checked={!isKnown} onChange={() => onChange(ownPoints(usual), null)} />
          Other hours
        </label>
      </div>
      {!isKnown && (
        <ThreePointFields
          unit="hours"
          points={estimate}
          onChange={(points) => onChange(ownPoints(points), 'estimate')}
        />
      )}
    </>
  )
}
