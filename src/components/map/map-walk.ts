import type { StepId } from '../../domain/roadmap/roadmap'
import type { MapDirection, MapStep } from './map-graph'
import type { MapLayout, Point } from './map-geometry'

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

export function isWalkKey(key: string): key is WalkKey {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown'
}

/**
 * The step that an arrow key leads to, or null if there is none that way. The keys follow the drawing: against its
 * direction to the nearest prerequisite, with it to the nearest successor, and sideways to the next in the layer.
 */
export function walk(
  from: MapStep,
  key: WalkKey,
  { places }: Pick<MapLayout, 'places'>,
  direction: MapDirection,
): StepId | null {
  const here = places.get(from.step.id)
  if (here === undefined) return null
  const isAcross = direction === 'across'
  const crossOf = (point: Point): number => (isAcross ? point.y : point.x)
  const isBack = key === (isAcross ? 'ArrowLeft' : 'ArrowUp')
  if (isBack || key === (isAcross ? 'ArrowRight' : 'ArrowDown')) {
    return nearest(isBack ? from.before : from.after, places, (place) => Math.hypot(place.x - here.x, place.y - here.y))
  }
  const sign = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1
  const layer = [...places].filter(([, place]) => isSameLayer(place, here, isAcross))
  const ahead = layer.filter(([, place]) => (crossOf(place) - crossOf(here)) * sign > 0).map(([id]) => id)
  return nearest(ahead, places, (place) => Math.abs(crossOf(place) - crossOf(here)))
}

function isSameLayer(a: Point, b: Point, isAcross: boolean): boolean {
  return Math.abs(isAcross ? a.x - b.x : a.y - b.y) < 1
}

function nearest(
  ids: readonly StepId[],
  places: ReadonlyMap<StepId, Point>,
  distanceTo: (place: Point) => number,
): StepId | null {
  let best: StepId | null = null
  let least = Number.POSITIVE_INFINITY
  for (const id of ids) {
    const place = places.get(id)
    if (place === undefined) continue
    const distance = distanceTo(place)
    if (distance < least) [best, least] = [id, distance]
  }
  return best
}
