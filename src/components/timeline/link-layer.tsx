import { useLayoutEffect, useRef, useState } from 'react'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import styles from './link-layer.module.css'
import { linkPath, type Point } from './link-path'
import { type StepLinks, stepsAfter, stepsBefore } from './step-links'
import { rowOfStep, type StepRows } from './step-rows'
import { positionOf } from './time-axis'
import type { TimelineAxis } from './timeline-axis'

interface LinkLayerProps {
  /** The step whose links are drawn; without one, none are. */
  readonly step: PlannedStep | undefined
  readonly links: StepLinks
  readonly axis: TimelineAxis
  readonly rows: StepRows
  /** Where each row begins, in pixels below the first. */
  readonly tops: Float64Array
}

interface Link {
  readonly key: string
  readonly kind: 'before' | 'after'
  readonly path: string
  readonly end: Point
}

/** Of the days in pixels; names stand beside them, or on a phone above each bar. */
interface DaysSize {
  readonly width: number
  readonly isBelowNames: boolean
}

/** Half of a milestone's width. */
const DIAMOND = 8
/** How far above the end of its row the middle of a bar is, where it is below the name. */
const BELOW_NAMES = 18
const BORDER = 1

/**
 * Lines from a step's prerequisites to it, and broken ones from it to what it unlocks. The rows say so in words. Where
 * they run follows from the days and from where the rows lie; the page is not asked for it.
 */
export function LinkLayer({ step, links, axis, rows, tops }: LinkLayerProps) {
  const layer = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<DaysSize | null>(null)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0
      // The names beside the days take the room to their left.
      const isBelowNames = layer.current?.offsetLeft === 0
      setSize((old) => (old?.width === width && old.isBelowNames === isBelowNames ? old : { width, isBelowNames }))
    })
    if (layer.current !== null) observer.observe(layer.current)
    return () => observer.disconnect()
  }, [])
  const lines = step === undefined || size === null ? [] : linesOf(step, { links, axis, rows, tops, size })
  return (
    <div className={styles.layer} ref={layer} aria-hidden="true">
      {lines.length > 0 && (
        <svg className={styles.links}>
          {lines.map(({ key, kind, path, end }) => (
            <g className={styles[kind]} key={key} data-link={kind}>
              <path className={styles.line} d={path} />
              <path className={styles.tip} d={`M ${end.x} ${end.y} l -7 -4 v 8 z`} />
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}

interface Places extends Omit<LinkLayerProps, 'step'> {
  readonly size: DaysSize
}

function linesOf(step: PlannedStep, places: Places): readonly Link[] {
  const { links } = places
  return [
    ...stepsBefore(links, step).flatMap((each) => lineBetween(each, step, 'before', places)),
    ...stepsAfter(links, step).flatMap((each) => lineBetween(step, each, 'after', places)),
  ]
}

function lineBetween(from: PlannedStep, to: PlannedStep, kind: Link['kind'], places: Places): readonly Link[] {
  const start = edgeOf(from, 'end', places)
  const end = edgeOf(to, 'start', places)
  const fromY = middleOf(from, places)
  const toY = middleOf(to, places)
  if (start === null || end === null || fromY === null || toY === null) return []
  const tip = { x: end, y: toY }
  return [{ key: `${from.id} ${to.id}`, kind, path: linkPath({ x: start, y: fromY }, tip), end: tip }]
}

/** The middle of a step's bar, in pixels below the first row. */
function middleOf(step: PlannedStep, { rows, tops, size }: Places): number | null {
  const row = rowOfStep(rows, step)
  const [top, bottom] = [tops[row], tops[row + 1]]
  if (top === undefined || bottom === undefined) return null
  return size.isBelowNames ? bottom - BELOW_NAMES : (top + BORDER + bottom) / 2
}

function edgeOf({ dates, work }: PlannedStep, edge: 'start' | 'end', { axis, size }: Places): number | null {
  if (dates.start === null || dates.finish === null) return null
  const isPoint = work.kind === 'milestone'
  const day = edge === 'end' && !isPoint ? dates.finish + 1 : dates.start
  const x = (positionOf(day, axis) / 100) * size.width
  return isPoint ? x + (edge === 'end' ? DIAMOND : -DIAMOND) : x
}
