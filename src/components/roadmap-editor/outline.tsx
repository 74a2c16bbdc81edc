import { closestCenter, DndContext } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { RoadmapPart } from '../../domain/roadmap/check-roadmap'
import type { PhaseId, Roadmap, StepId } from '../../domain/roadmap/roadmap'
import { countOf } from '../../lib/format-duration'
import buttons from '../button.module.css'
import { phaseClass } from '../phase-color'
import { DragRow, PartLink } from './outline-row'
import { firstFolded, type OutlineRow, outlineRows, type StepPlace, STEPS_AT_ONCE } from './outline-rows'
import styles from './outline.module.css'
import { nameOr, partKey, stepLength, stepName } from './part-words'
import { DRAG_INSTRUCTIONS, useOutlineDrag } from './use-outline-drag'

export interface OutlineProps {
  readonly roadmap: Roadmap
  /** The part whose form is open; null: none is. */
  readonly current: RoadmapPart | null
  /** How many problems there are, by `partKey`. */
  readonly problems: ReadonlyMap<string, number>
  readonly hrefOf: (part: RoadmapPart) => string
  readonly onMoveStep: (id: StepId, to: StepPlace) => void
  readonly onNudgeStep: (id: StepId, by: -1 | 1) => void
  readonly onMovePhase: (id: PhaseId, place: number) => void
  readonly onAdd: (what: 'phase' | 'choice' | 'background') => void
  readonly onAddStep: (phase: PhaseId) => void
}

/** A roadmap from its top to its bottom, every part a link to its form. */
export function Outline(props: OutlineProps) {
  const { roadmap, current, problems, hrefOf, onAdd } = props
  const linkOf = (part: RoadmapPart, name: string, aside?: string): ReactNode => (
    <PartLink
      part={partKey(part)}
      href={hrefOf(part)}
      isCurrent={current !== null && partKey(current) === partKey(part)}
      problems={problems.get(partKey(part)) ?? 0}
      {...(aside === undefined ? {} : { aside })}
    >
      {name}
    </PartLink>
  )
  return (
    <nav className={styles.outline} aria-label="Outline">
      <div className={styles.row}>{linkOf({ kind: 'about' }, 'About the roadmap')}</div>
      <h2 className={styles.heading}>Phases and steps</h2>
      <StepRows {...props} linkOf={linkOf} />
      <AddButton label="Add a phase" onUse={() => onAdd('phase')} />
      <h2 className={styles.heading}>Questions</h2>
      <ul>
        {roadmap.choices.map(({ id, title, options }) => (
          <li className={styles.row} key={id}>
            {linkOf({ kind: 'choice', id }, nameOr(title, 'Unnamed question'), countOf(options.length, 'option'))}
          </li>
        ))}
      </ul>
      <AddButton label="Add a question" onUse={() => onAdd('choice')} />
      <h2 className={styles.heading}>Starting points</h2>
      <ul>
        {roadmap.backgrounds.map(({ id, title, headline }) => (
          <li className={styles.row} key={id}>
            {linkOf({ kind: 'background', id }, nameOr(title, 'Unnamed starting point'), headline.text)}
          </li>
        ))}
      </ul>
      <AddButton label="Add a starting point" onUse={() => onAdd('background')} />
    </nav>
  )
}

type LinkOf = (part: RoadmapPart, name: string, aside?: string) => ReactNode

/** Phases and steps as one list, so that a step can be dragged from phase to phase. */
function StepRows(props: OutlineProps & { readonly linkOf: LinkOf }) {
  const { roadmap, current, linkOf, onMoveStep, onMovePhase, onNudgeStep, onAddStep } = props
  const open = current?.kind === 'step' ? current.id : null
  const [folded, setFolded] = useState(() => firstFolded(roadmap, open))
  const [shown, setShown] = useState<ReadonlyMap<PhaseId, number>>(new Map())
  const rowsOf = (onlyPhases: boolean): readonly OutlineRow[] => outlineRows(roadmap, { folded, shown }, onlyPhases)
  const drag = useOutlineDrag(roadmap, rowsOf, { onMoveStep, onMovePhase })
  const list = useFocusOnMoved(roadmap)
  const toggle = (phase: PhaseId): void =>
    setFolded(folded.has(phase) ? new Set([...folded].filter((id) => id !== phase)) : new Set([...folded, phase]))

  const rowOf = (row: OutlineRow): ReactNode => {
    switch (row.kind) {
      case 'phase': {
        const { phase, index, count } = row
        const name = nameOr(phase.title, 'Untitled phase')
        return (
          <DragRow
            key={row.key}
            id={row.key}
            name={`the phase “${name}”`}
            className={`${styles.phase} ${phaseClass(index)}`}
            onNudge={(by) => onMovePhase(phase.id, index + by)}
          >
            <button
              className={styles.fold}
              type="button"
              aria-expanded={!folded.has(phase.id)}
              aria-label={`Steps of “${name}”`}
              onClick={() => toggle(phase.id)}
            />
            {linkOf({ kind: 'phase', id: phase.id }, name, String(count))}
          </DragRow>
        )
      }
      case 'step': {
        const { step } = row
        return (
          <DragRow
            key={row.key}
            id={row.key}
            name={`“${stepName(step)}”`}
            className={styles.step}
            onNudge={(by) => onNudgeStep(step.id, by)}
          >
            {linkOf({ kind: 'step', id: step.id }, stepName(step), stepLength(step))}
          </DragRow>
        )
      }
      case 'more':
        return (
          <li className={styles.extra} key={row.key}>
            <button
              className={buttons.quiet}
              type="button"
              onClick={() =>
                setShown(new Map(shown).set(row.phase, (shown.get(row.phase) ?? STEPS_AT_ONCE) + STEPS_AT_ONCE))
              }
            >
              Show {Math.min(row.count, STEPS_AT_ONCE)} more of {row.count}
            </button>
          </li>
        )
      case 'add':
        return (
          <li className={styles.extra} key={row.key}>
            <button
              className={buttons.quiet}
              type="button"
              aria-label={`Add a step to “${nameOr(row.phase.title, 'Untitled phase')}”`}
              onClick={() => onAddStep(row.phase.id)}
            >
              Add a step
            </button>
          </li>
        )
    }
  }

  return (
    <DndContext
      sensors={drag.sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements: drag.announcements,
        screenReaderInstructions: { draggable: DRAG_INSTRUCTIONS },
      }}
      onDragStart={({ active }) => drag.onDragStart(String(active.id))}
      onDragEnd={drag.onDragEnd}
      onDragCancel={drag.onDragCancel}
    >
      <SortableContext
        items={drag.rows.filter(({ kind }) => kind === 'phase' || kind === 'step').map(({ key }) => key)}
        strategy={verticalListSortingStrategy}
      >
        <ul ref={list}>{drag.rows.map(rowOf)}</ul>
      </SortableContext>
    </DndContext>
  )
}

/** A line that is moved by keys takes its focus with it, which browsers drop when an element changes places. */
function useFocusOnMoved(roadmap: Roadmap) {
  const list = useRef<HTMLUListElement>(null)
  const focused = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const element = focused.current
    if (element?.isConnected === true && document.activeElement === document.body) element.focus()
    const onFocus = ({ target }: FocusEvent): void => {
      focused.current = target instanceof HTMLElement ? target : null
    }
    const onBlur = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) focused.current = null
    }
    const place = list.current
    place?.addEventListener('focusin', onFocus)
    place?.addEventListener('focusout', onBlur)
    return () => {
      place?.removeEventListener('focusin', onFocus)
      place?.removeEventListener('focusout', onBlur)
    }
  }, [roadmap])
  return list
}

function AddButton({ label, onUse }: { readonly label: string; readonly onUse: () => void }) {
  return (
    <button className={`${buttons.quiet} ${styles.add}`} type="button" onClick={onUse}>
      {label}
    </button>
  )
}
