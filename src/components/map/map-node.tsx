import { memo } from 'react'
import type { StepId } from '../../domain/roadmap/roadmap'
import { phaseClass } from '../phase-color'
import { stateOf } from '../step-state'
import type { Point } from './map-geometry'
import type { MapLinks, MapStep } from './map-graph'
import { MapMark } from './map-mark'
import styles from './map-node.module.css'
import { mapStepName, statusWords } from './map-words'

interface MapNodeProps {
  readonly node: MapStep
  readonly place: Point
  readonly size: { readonly width: number; readonly height: number }
  readonly href: string
  readonly titles: MapLinks['titles']
  readonly hideDates: boolean
  /** Whether Tab comes to this one. */
  readonly isTabStop: boolean
  /** `critical`: on the chain that drives the finish date; `dim`: not, while that chain is shown. */
  readonly emphasis: 'none' | 'critical' | 'dim'
  readonly onTick: (step: StepId, isDone: boolean) => void
  readonly onFocus: (step: StepId) => void
}

/** One step of the map: a link to its sheet, with a mark that ticks it. Drawn anew only when something of it is new. */
export const MapNode = memo(function MapNode(props: MapNodeProps) {
  const { node, place, size, href, titles, hideDates, isTabStop, emphasis, onTick, onFocus } = props
  const { step, phaseIndex, phaseTitle } = node
  const name = mapStepName(node, (id) => titles.get(id) ?? id, { hideDates, isCritical: emphasis === 'critical' })
  return (
    <li
      className={`${styles.node} ${phaseClass(phaseIndex)}`}
      data-step={step.id}
      data-state={stateOf(step)}
      data-emphasis={emphasis}
      data-optional={step.step.optional}
      style={{ left: place.x, top: place.y, width: size.width, height: size.height }}
    >
      <MapMark step={step} onTick={onTick} />
      <a
        className={styles.link}
        href={href}
        aria-label={name}
        draggable={false}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={() => onFocus(step.id)}
      >
        <span className={styles.phase} dir="auto">
          {phaseTitle}
        </span>
        <span className={styles.title} dir="auto">
          {step.step.title}
        </span>
        <span className={styles.status}>
          {step.step.optional ? 'optional, ' : ''}
          {statusWords(step, hideDates)}
        </span>
      </a>
      {emphasis === 'critical' && (
        <span className={styles.critical} aria-hidden="true">
          drives the date
        </span>
      )}
    </li>
  )
})
