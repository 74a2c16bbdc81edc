import type { KeyboardEvent } from 'react'
import { DAYS_PER_WEEK } from '../../domain/day'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'
import type { Point } from './link-path'
import { phaseRowOf, rowAt, type StepRow, type StepRows } from './step-rows'
import { rowIndexOf } from './use-roving-row'

interface RowKeys {
  readonly rows: StepRows
  readonly isMoving: boolean
  /** Whether letters on their own are keys: a person can turn them off. */
  readonly hasLetters: boolean
  readonly focusRow: (index: number) => void
  readonly onFold: (phase: string, isFolded: boolean) => void
  readonly onTick: (step: StepId, isDone: boolean) => void
  readonly onZoom: (direction: 1 | -1) => void
  readonly onFit: () => void
  readonly onToday: () => void
  readonly moveBy: (step: StepId, days: number, point: Point) => void
  readonly onApply: () => void
  readonly onCancel: () => void
  readonly onReset: (step: StepId) => void
}

const ROWS_PER_PAGE = 10
const LETTER = /^[a-z]$/i

/**
 * What the keys do while the timeline has the focus: + and - zoom, 0 shows all, t goes to today; arrows or j and k go
 * through the rows, right and left unfold and fold; x ticks, Delete lets the plan place the step again; Shift and an
 * arrow move a step by a day, with Ctrl or Cmd by a week, until Enter applies it or Escape leaves all as it was.
 */
export function handleRowKey(event: KeyboardEvent, keys: RowKeys): void {
  const isHandled = event.shiftKey || keys.isMoving ? handleMoveKey(event, keys) : false
  if (!isHandled && (event.ctrlKey || event.metaKey || event.altKey)) return
  if (!isHandled && !keys.hasLetters && LETTER.test(event.key)) return
  if (!isHandled && !handleViewKey(event, keys) && !handlePlaceKey(event, keys)) return
  event.preventDefault()
  event.stopPropagation()
}

function handleMoveKey({ key, target, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, keys: RowKeys): boolean {
  if (keys.isMoving && (key === 'Enter' || key === 'Escape')) {
    if (key === 'Enter') keys.onApply()
    else keys.onCancel()
    return true
  }
  const row = rowOf(target, keys)
  const direction = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  if (!shiftKey || altKey || direction === 0 || row?.kind !== 'step') return false
  keys.moveBy(row.step.id, direction * (ctrlKey || metaKey ? DAYS_PER_WEEK : 1), pointOf(target))
  return true
}

function handleViewKey({ key }: KeyboardEvent, keys: RowKeys): boolean {
  switch (key) {
    case '+':
    case '=':
      keys.onZoom(1)
      return true
    case '-':
      keys.onZoom(-1)
      return true
    case '0':
      keys.onFit()
      return true
    case 't':
      keys.onToday()
      return true
    default:
      return false
  }
}

function handlePlaceKey({ key, target }: KeyboardEvent, keys: RowKeys): boolean {
  const index = rowIndexOf(target)
  const row = rowOf(target, keys)
  if (index === null || row === undefined) return false
  switch (key) {
    case 'ArrowDown':
    case 'j':
      keys.focusRow(index + 1)
      return true
    case 'ArrowUp':
    case 'k':
      keys.focusRow(index - 1)
      return true
    case 'PageDown':
      keys.focusRow(index + ROWS_PER_PAGE)
      return true
    case 'PageUp':
      keys.focusRow(index - ROWS_PER_PAGE)
      return true
    case 'Home':
      keys.focusRow(0)
      return true
    case 'End':
      keys.focusRow(keys.rows.count - 1)
      return true
    case 'ArrowRight':
    case 'ArrowLeft':
      goAcross(key === 'ArrowRight', index, row, keys)
      return true
    default:
      return row.kind === 'step' && handleStepKey(key, row.step, keys)
  }
}

function handleStepKey(key: string, step: PlannedStep, keys: RowKeys): boolean {
  if (key === 'x') keys.onTick(step.id, !isFinished(step.dates))
  else if (key === 'Delete' || key === 'Backspace') keys.onReset(step.id)
  else return false
  return true
}

/** As in a tree: right unfolds a phase and goes into it; left folds it, or goes from a step to its phase. */
function goAcross(isRight: boolean, index: number, row: StepRow, { rows, focusRow, onFold }: RowKeys): void {
  if (row.kind === 'phase') {
    if (isRight && !row.isFolded) focusRow(index + 1)
    else if (isRight === row.isFolded) onFold(row.summary.phase.id, !isRight)
    return
  }
  if (!isRight) focusRow(phaseRowOf(rows, index))
}

function rowOf(target: EventTarget, { rows }: RowKeys): StepRow | undefined {
  const index = rowIndexOf(target)
  return index === null ? undefined : rowAt(rows, index)
}

/** Where the bar of a row is on the screen, or the row if that has none. */
function pointOf(target: EventTarget): Point {
  const row = target instanceof Element ? target.closest('[data-index]') : null
  const place = (row?.querySelector('[data-bar]') ?? row)?.getBoundingClientRect()
  return place === undefined ? { x: 0, y: 0 } : { x: place.left, y: place.bottom }
}
