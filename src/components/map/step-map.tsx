import type { PhaseSummary } from '../../domain/plan/phase-summary'
import { isFinished } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'
import { CriticalChain } from './critical-chain'
import { useSame } from '../../lib/use-same'
import { criticalChain, hasSameLinks, mapLinks, mapSteps, toMapGraph } from './map-graph'
import { MapCanvas } from './map-canvas'
import { useMapDirection } from './use-map-direction'
import { useMapLayout } from './use-map-layout'
import styles from './step-map.module.css'

interface StepMapProps {
  readonly phases: readonly PhaseSummary[]
  /** The id of the one phase that is drawn, or null for all. */
  readonly phase: string | null
  readonly hideDone: boolean
  readonly hideDates: boolean
  /** Whether the chain that drives the finish date is shown, and said in words. */
  readonly showsCritical: boolean
  readonly hrefOf: (step: StepId) => string
  readonly onTick: (step: StepId, isDone: boolean) => void
}

/** The prerequisites as a map: what leads to what, drawn by a layout library and said in words on every step. */
export function StepMap(props: StepMapProps) {
  const { phases, phase, hideDone, hideDates, showsCritical, hrefOf, onTick } = props
  const direction = useMapDirection()
  // A tick changes no link, and in a large plan there are very many.
  const links = mapLinks(useSame(phases, hasSameLinks))
  const inPhase = phases.filter((each) => phase === null || each.phase.id === phase)
  const shown = mapSteps(inPhase, links).filter(({ step }) => !(hideDone && isFinished(step.dates)))
  const drawing = useMapLayout(toMapGraph(shown, direction))
  const chain = showsCritical ? criticalChain(mapSteps(phases, links)) : null

  if (shown.length === 0) {
    return <p className={styles.message}>Everything here is done, and what is done is hidden.</p>
  }
  return (
    <>
      {drawing.kind === 'drawing' && (
        <p className={styles.message} role="status">
          Drawing the map
        </p>
      )}
      {drawing.kind === 'failed' && (
        <p className={styles.message} role="alert">
          The map could not be drawn. The list has the same steps, and says what each of them comes after.
        </p>
      )}
      {drawing.kind === 'drawn' && (
        <MapCanvas
          key={`${phase} ${direction}`}
          nodes={shown}
          layout={drawing.layout}
          direction={direction}
          critical={chain === null ? null : new Set(chain.map(({ step }) => step.id))}
          hideDates={hideDates}
          titles={links.titles}
          hrefOf={hrefOf}
          onTick={onTick}
        />
      )}
      {chain !== null && <CriticalChain chain={chain} hideDates={hideDates} hrefOf={hrefOf} />}
    </>
  )
}
