import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import type { StepIndex } from '../../domain/plan/step-index'
import type { StepId } from '../../domain/roadmap/roadmap'
import styles from './link-layer.module.css'
import { linkPath, type Point } from './link-path'
import { rowsOf, type StepRow } from './step-rows'
import { positionOf } from './time-axis'
import type { TimelineAxis } from './timeline-axis'

interface LinkLayerProps {
  readonly step: PlannedStep
  readonly steps: StepIndex
  readonly axis: TimelineAxis
  readonly rows: readonly StepRow[]
  readonly grid: RefObject<HTMLElement | null>
  /** Where the middle of a row lies that is not in the page. */
  readonly middleOf: (row: number) => number
}

interface Link {
  readonly key: string
  readonly kind: 'before' | 'after'
  readonly path: string
  readonly end: Point
}

/** Half of a milestone's width. */
const DIAMOND = 8

/** Lines from a step's prerequisites to it, and broken ones from it to what it unlocks. The rows say so in words. */
export function LinkLayer({ step, steps, axis, rows, grid, middleOf }: LinkLayerProps) {
  const layer = useRef<HTMLDivElement>(null)
  const [links, setLinks] = useState<readonly Link[]>([])
  const draw = useEffectEvent(() => {
    const place = layer.current
    if (place === null) return
    const { top } = place.getBoundingClientRect()
    const width = place.clientWidth
    const before = stepsOf(step.prerequisites, steps)
    const after = stepsOf(steps.unlocks.get(step.id) ?? [], steps)
    const rowOf = rowsOf([step, ...before, ...after], steps, rows)
    const middle = (id: string): number | null => {
      const row = rowOf.get(id)
      if (row === undefined) return null
      const track = grid.current?.querySelector(`[data-index="${row}"] [data-track]`)?.getBoundingClientRect()
      return track === undefined ? middleOf(row) : track.top - top + track.height / 2
    }
    const link = (from: PlannedStep, to: PlannedStep, kind: Link['kind']): readonly Link[] => {
      const start = edgeOf(from, 'end', axis, width)
      const end = edgeOf(to, 'start', axis, width)
      const fromY = middle(from.id)
      const toY = middle(to.id)
      if (start === null || end === null || fromY === null || toY === null) return []
      const tip = { x: end, y: toY }
      return [{ key: `${from.id} ${to.id}`, kind, path: linkPath({ x: start, y: fromY }, tip), end: tip }]
    }
    setLinks([
      ...before.flatMap((each) => link(each, step, 'before')),
      ...after.flatMap((each) => link(step, each, 'after')),
    ])
  })
  useLayoutEffect(() => draw(), [step, steps, rows, axis])
  useLayoutEffect(() => {
    let isFirst = true
    const observer = new ResizeObserver(() => {
      // It tells of the size that there was to begin with, too, for which all is drawn already.
      if (!isFirst) draw()
      isFirst = false
    })
    if (layer.current !== null) observer.observe(layer.current)
    return () => observer.disconnect()
  }, [])

  return (
    <div className={styles.layer} ref={layer} aria-hidden="true">
      <svg className={styles.links}>
        {links.map(({ key, kind, path, end }) => (
          <g className={styles[kind]} key={key} data-link={kind}>
            <path className={styles.line} d={path} />
            <path className={styles.tip} d={`M ${end.x} ${end.y} l -7 -4 v 8 z`} />
          </g>
        ))}
      </svg>
    </div>
  )
}

function stepsOf(ids: readonly StepId[], { byId }: StepIndex): readonly PlannedStep[] {
  return ids.flatMap((id) => byId.get(id)?.step ?? [])
}

function edgeOf({ dates, work }: PlannedStep, edge: 'start' | 'end', axis: TimelineAxis, width: number): number | null {
  if (dates.start === null || dates.finish === null) return null
  const isPoint = work.kind === 'milestone'
  const day = edge === 'end' && !isPoint ? dates.finish + 1 : dates.start
  const x = (positionOf(day, axis) / 100) * width
  return isPoint ? x + (edge === 'end' ? DIAMOND : -DIAMOND) : x
}
