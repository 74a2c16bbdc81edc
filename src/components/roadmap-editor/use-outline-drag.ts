import {
  type Announcements,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'
import { useState } from 'react'
import { moveStep } from '../../domain/roadmap/edit-roadmap-steps'
import { movePhase } from '../../domain/roadmap/edit-roadmap-phases'
import type { PhaseId, Roadmap, StepId } from '../../domain/roadmap/roadmap'
import { type OutlineRow, rowName, type StepPlace, stepPlaceAt, stepPlaceWords } from './outline-rows'

interface OutlineMoves {
  readonly onMoveStep: (id: StepId, to: StepPlace) => void
  readonly onMovePhase: (id: PhaseId, place: number) => void
}

/** Instructions that a screen reader gives on the handle. */
export const DRAG_INSTRUCTIONS =
  'Press Space to pick it up, the arrow keys to move it, Space again to drop it, or Escape to leave it where it was.'

/** Dragging in the outline, by pointer, finger and keys, and what is said of it. */
export function useOutlineDrag(
  roadmap: Roadmap,
  rowsOf: (onlyPhases: boolean) => readonly OutlineRow[],
  moves: OutlineMoves,
) {
  const [isPhase, setIsPhase] = useState(false)
  const rows = rowsOf(isPhase)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )

  const whereTo = (active: string, over: string): string => {
    const id = active.slice(active.indexOf(':') + 1)
    if (active.startsWith('phase:')) {
      return `phase ${placeOfPhase(over) + 1} of ${roadmap.phases.length}`
    }
    const place = stepPlaceAt(rows, active, over)
    return place === null ? '' : stepPlaceWords(moveStep(roadmap, id, place.phase, place.place), id)
  }
  const placeOfPhase = (key: string): number => roadmap.phases.findIndex(({ id }) => `phase:${id}` === key)
  const announcements: Announcements = {
    onDragStart: ({ active }) => `Picked up ${rowName(rows, String(active.id))}.`,
    onDragOver: ({ active, over }) => {
      if (over === null) return ''
      const [name, place] = [rowName(rows, String(active.id)), whereTo(String(active.id), String(over.id))]
      return active.id === over.id ? `${name} is picked up, and where it was: ${place}.` : `${name} would be ${place}.`
    },
    onDragEnd: ({ active, over }) =>
      over === null ? '' : `${rowName(rows, String(active.id))} is now ${whereTo(String(active.id), String(over.id))}.`,
    onDragCancel: ({ active }) => `${rowName(rows, String(active.id))} stays where it was.`,
  }

  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    setIsPhase(false)
    if (over === null || active.id === over.id) return
    const key = String(active.id)
    const id = key.slice(key.indexOf(':') + 1)
    if (key.startsWith('phase:')) {
      const place = placeOfPhase(String(over.id))
      if (place >= 0 && movePhase(roadmap, id, place) !== roadmap) moves.onMovePhase(id, place)
      return
    }
    const place = stepPlaceAt(rows, key, String(over.id))
    if (place !== null) moves.onMoveStep(id, place)
  }

  return {
    rows,
    sensors,
    announcements,
    onDragStart: (key: string) => setIsPhase(key.startsWith('phase:')),
    onDragEnd,
    onDragCancel: () => setIsPhase(false),
  }
}
