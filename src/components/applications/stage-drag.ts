import type { Announcements, CollisionDetection, KeyboardCoordinateGetter, UniqueIdentifier } from '@dnd-kit/core'
import { APPLICATION_STAGES, type ApplicationStage, type JobApplication } from '../../domain/career/application'
import { applicationName, STAGE_NAMES } from '../../domain/career/application-words'

/** Instructions that a screen reader gives on the handle. */
export const DRAG_INSTRUCTIONS =
  'Press Space to pick it up, the arrow keys to go from stage to stage, Space again to drop it, or Escape to leave it where it was. Without picking it up, the keys [ and ] move it to the stage before and after.'

/** How far inside a stage a card's corner is put, and is looked for, in pixels. */
const INSIDE = 8

/** What a stage is called as a place to drop a card. */
export function stageKey(stage: ApplicationStage): string {
  return `stage:${stage}`
}

export function stageOfKey(key: UniqueIdentifier | undefined): ApplicationStage | null {
  return APPLICATION_STAGES.find((stage) => stageKey(stage) === key) ?? null
}

/** The stage before or after one; null at either end. */
export function stageBeside(stage: ApplicationStage, by: -1 | 1): ApplicationStage | null {
  return APPLICATION_STAGES[APPLICATION_STAGES.indexOf(stage) + by] ?? null
}

/** The stage that the pointer is over or, when dragging by keys, that the card's corner is in. */
export const stageUnder: CollisionDetection = ({
  pointerCoordinates,
  collisionRect,
  droppableContainers,
  droppableRects,
}) => {
  const { x, y } = pointerCoordinates ?? { x: collisionRect.left + INSIDE, y: collisionRect.top + INSIDE }
  const found = droppableContainers.find(({ id }) => {
    const rect = droppableRects.get(id)
    return rect !== undefined && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom
  })
  return found === undefined ? [] : [{ id: found.id }]
}

const ARROWS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** With the arrow keys a card goes from stage to stage, wherever the page has put them. */
export const toNextStage: KeyboardCoordinateGetter = (event, { context: { over, droppableRects } }) => {
  const by = ARROWS[event.code]
  const from = stageOfKey(over?.id)
  const to = by === undefined || from === null ? null : stageBeside(from, by)
  const rect = to === null ? undefined : droppableRects.get(stageKey(to))
  if (rect === undefined) return undefined
  event.preventDefault()
  return { x: rect.left, y: rect.top }
}

/** What is said while a card is dragged. */
export function stageAnnouncements(find: (id: UniqueIdentifier) => JobApplication | undefined): Announcements {
  const nameOf = (id: UniqueIdentifier): string => {
    const application = find(id)
    return application === undefined ? 'The application' : `“${applicationName(application)}”`
  }
  return {
    onDragStart: ({ active: { id } }) => `Picked up ${nameOf(id)}.`,
    onDragOver: ({ active: { id }, over }) => {
      const place = placeOf(over?.id)
      return place === null ? `${nameOf(id)} is over no stage.` : `${nameOf(id)} is over ${place}.`
    },
    onDragEnd: ({ active: { id }, over }) => {
      const [stage, place] = [stageOfKey(over?.id), placeOf(over?.id)]
      if (place === null || find(id)?.stage === stage) return `${nameOf(id)} stays where it was.`
      return stage === 'closed' ? `${nameOf(id)} is to be closed.` : `${nameOf(id)} was dropped on ${place}.`
    },
    onDragCancel: ({ active: { id } }) => `${nameOf(id)} stays where it was.`,
  }
}

function placeOf(key: UniqueIdentifier | undefined): string | null {
  const stage = stageOfKey(key)
  return stage === null ? null : `“${STAGE_NAMES[stage]}”`
}
