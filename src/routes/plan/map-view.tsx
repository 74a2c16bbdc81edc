import { useState } from 'react'
import { StepMap } from '../../components/map/step-map'
import type { PhaseSummary } from '../../domain/plan/phase-summary'
import { countOf } from '../../lib/format-duration'
import { useDocumentStore } from '../../store/document-store'
import { setStepDone } from '../../store/plan-actions'
import { setHideDone } from '../../store/preference-actions'
import styles from './map-view.module.css'
import type { StepsViewProps } from './plan-steps'
import { useAddressParams } from './use-address-params'

/** A map of more steps than this is laid out for seconds and is a maze: then it shows one phase at a time. */
const MOST_STEPS = 150

/** The steps as a map of what comes before what. */
export function MapView({ view, hrefOf }: StepsViewProps) {
  const [params, changeParams] = useAddressParams()
  const [showsCritical, setShowsCritical] = useState(false)
  const { hideDone, hideDates } = useDocumentStore(({ preferences }) => preferences)
  const isLarge = view.steps.length > MOST_STEPS
  const asked = view.phases.find(({ phase }) => phase.id === params.get('phase'))
  const shown = asked ?? (isLarge ? phaseUnderWay(view.phases) : undefined)
  const choose = (phase: string): void =>
    changeParams((next) => (phase === '' ? next.delete('phase') : next.set('phase', phase)))
  return (
    <>
      <div className={styles.tools}>
        <label className={styles.phase}>
          Phase
          <select value={shown?.phase.id ?? ''} onChange={(event) => choose(event.target.value)}>
            {!isLarge && <option value="">All phases</option>}
            {view.phases.map(({ phase, steps }) => (
              <option key={phase.id} value={phase.id}>
                {isLarge ? `${phase.title} (${countOf(steps.length, 'step')})` : phase.title}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.toggle}>
          <input type="checkbox" checked={hideDone} onChange={(event) => setHideDone(event.target.checked)} />
          Hide done
        </label>
        <button type="button" aria-pressed={showsCritical} onClick={() => setShowsCritical(!showsCritical)}>
          What drives the finish date
        </button>
      </div>
      {isLarge && (
        <p className={styles.note}>
          With {countOf(view.steps.length, 'step')}, the map shows one phase at a time. Links to other phases are in the
          names of the steps.
        </p>
      )}
      <StepMap
        phases={view.phases}
        phase={shown?.phase.id ?? null}
        hideDone={hideDone}
        hideDates={hideDates}
        showsCritical={showsCritical}
        hrefOf={hrefOf}
        onTick={(id, isDone) => setStepDone(id, isDone, view.today)}
      />
    </>
  )
}

function phaseUnderWay(phases: readonly PhaseSummary[]): PhaseSummary | undefined {
  return phases.find(({ isFinished }) => !isFinished) ?? phases[0]
}
