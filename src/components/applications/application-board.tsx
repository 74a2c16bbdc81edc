import {
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { useState } from 'react'
import type { ApplicationId, ApplicationStage, JobApplication } from '../../domain/career/application'
import type { BoardColumn } from '../../domain/career/application-board'
import { STAGE_NAMES } from '../../domain/career/application-words'
import type { Day } from '../../domain/day'
import styles from './application-board.module.css'
import { ApplicationCard } from './application-card'
import { ShowMore } from './show-more'
import { DRAG_INSTRUCTIONS, stageAnnouncements, stageKey, stageOfKey, stageUnder, toNextStage } from './stage-drag'
import { useFocusOnMoved } from './use-focus-on-moved'
import { formatNumber } from '../../lib/format-number'

interface ApplicationBoardProps {
  readonly columns: readonly BoardColumn[]
  readonly today: Day
  readonly hrefOf: (id: ApplicationId) => string
  readonly onMove: (id: ApplicationId, stage: ApplicationStage) => void
}

/** So many cards of a stage are shown, and so many more each time that they are asked for. */
const CARDS_AT_ONCE = 40

/** The applications by stage: columns where there is room, and one list below the other where there is none. */
export function ApplicationBoard({ columns, today, hrefOf, onMove }: ApplicationBoardProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextStage }),
  )
  const find = (id: unknown): JobApplication | undefined =>
    columns.flatMap(({ applications }) => applications).find((application) => application.id === id)
  const { board, keepFocus } = useFocusOnMoved(columns)
  const move = (application: JobApplication, stage: ApplicationStage): void => {
    if (application.stage === stage) return
    keepFocus(application)
    onMove(application.id, stage)
  }
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    const [application, stage] = [find(active.id), stageOfKey(over?.id)]
    if (application !== undefined && stage !== null) move(application, stage)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={stageUnder}
      accessibility={{
        announcements: stageAnnouncements(find),
        screenReaderInstructions: { draggable: DRAG_INSTRUCTIONS },
      }}
      onDragEnd={onDragEnd}
    >
      <div className={styles.board} ref={board}>
        {columns.map((column) => (
          <StageColumn key={column.stage} column={column} today={today} hrefOf={hrefOf} onMove={move} />
        ))}
      </div>
    </DndContext>
  )
}

interface StageColumnProps {
  readonly column: BoardColumn
  readonly today: Day
  readonly hrefOf: (id: ApplicationId) => string
  readonly onMove: (application: JobApplication, stage: ApplicationStage) => void
}

function StageColumn({ column: { stage, applications }, today, hrefOf, onMove }: StageColumnProps) {
  const [shown, setShown] = useState(CARDS_AT_ONCE)
  const { setNodeRef, isOver } = useDroppable({ id: stageKey(stage) })
  return (
    <section className={styles.column} ref={setNodeRef} aria-label={STAGE_NAMES[stage]} data-over={isOver}>
      <h3 className={styles.heading}>
        {STAGE_NAMES[stage]} <span className={styles.count}>{formatNumber(applications.length)}</span>
      </h3>
      {applications.length === 0 && <p className={styles.none}>None</p>}
      <ul className={styles.cards}>
        {applications.slice(0, shown).map((application) => (
          <ApplicationCard
            key={application.id}
            application={application}
            today={today}
            href={hrefOf(application.id)}
            onMove={(to) => onMove(application, to)}
          />
        ))}
      </ul>
      <ShowMore
        hidden={applications.length - shown}
        atOnce={CARDS_AT_ONCE}
        onMore={() => setShown(shown + CARDS_AT_ONCE)}
      />
    </section>
  )
}
