import { addDays, type Day } from '../../domain/day'
import { isFinished, type PhaseSummary, type PlannedStep } from '../../domain/plan/phase-summary'
import { countOf, formatHours } from '../../lib/format-duration'
import { lengthWords } from '../step-words'
import { element, joined, type Markup, markupText } from './markup'
import type { PhaseColors } from './picture-colors'
import { ANY_DIRECTION } from './picture-head'
import { guessedWidth, shortened } from './picture-text'
import { type PictureFrame, placeOf, rounded } from './picture-frame'

interface RowPlace {
  /** Of the row, from above. */
  readonly middle: number
  readonly colors: PhaseColors
  /** The phase's position, from 0. */
  readonly phase: number
}

const TEXT = 13
const SMALL = 12
const BASELINE = 4.5
const BAR = 14
const PHASE_BAR = 4
const TAIL = 8
const LEAST_WIDTH = 6
const DIAMOND = 6.5
const INDENT = 16
/** Between a title, how long it takes, and the track. */
const GAP = 12

/** A phase: its name, what it adds up to, and a thin bar from its first to its last day. */
export function phaseRow(frame: PictureFrame, place: RowPlace, summary: PhaseSummary): Markup {
  const { phase, start, finish, doneCount, steps, shownEffort } = summary
  const meta = `${doneCount}/${countOf(steps.length, 'step')} · ${formatHours(shownEffort)}`
  const bar =
    start === null || finish === null
      ? joined([])
      : barRect(frame, place, start, addDays(finish, 1), { height: PHASE_BAR, fill: place.colors.strong })
  return joined([labels(frame, place, { title: phase.title, meta, indent: 0, isStrong: true }), bar])
}

/** A step: its name, how long it takes, and its bar, as far as it has days. */
export function stepRow(frame: PictureFrame, place: RowPlace, step: PlannedStep, sureDay: Day | undefined): Markup {
  const label = { title: step.step.title, meta: lengthWords(step), indent: INDENT, isStrong: false }
  return joined([labels(frame, place, label), stepMark(frame, place, step, sureDay)])
}

interface Label {
  readonly title: string
  readonly meta: string
  readonly indent: number
  readonly isStrong: boolean
}

function labels({ margin, left, colors }: PictureFrame, { middle }: RowPlace, label: Label): Markup {
  const { title, meta, indent, isStrong } = label
  const y = middle + BASELINE
  const room = left - margin - indent - guessedWidth(meta, SMALL) - 2 * GAP
  return joined([
    element(
      'text',
      {
        x: margin + indent,
        y,
        'font-size': TEXT,
        'font-weight': isStrong ? 600 : undefined,
        fill: colors.ink,
        ...ANY_DIRECTION,
      },
      markupText(shortened(title, room, TEXT)),
    ),
    element(
      'text',
      { x: left - GAP, y, 'font-size': SMALL, 'text-anchor': 'end', fill: colors.inkSoft },
      markupText(meta),
    ),
  ])
}

function stepMark(frame: PictureFrame, place: RowPlace, step: PlannedStep, sureDay: Day | undefined): Markup {
  const { start, finish, state } = step.dates
  if (start === null || finish === null) return joined([])
  const { strong, soft } = place.colors
  const end = addDays(finish, 1)
  if (step.work.kind === 'milestone') {
    return diamond(placeOf(frame, start), place.middle, strong, state === 'done' ? strong : frame.colors.paper)
  }
  const isWait = step.work.kind === 'wait'
  const share = state === 'done' ? 1 : isWait || step.effort === 0 ? 0 : Math.max(0, 1 - step.remaining / step.effort)
  const outline = {
    height: BAR,
    fill: isWait && state !== 'done' ? frame.colors.paper : soft,
    stroke: strong,
    'stroke-dasharray': isWait ? '4 3' : undefined,
  }
  const tail =
    sureDay === undefined || sureDay <= finish || isFinished(step.dates)
      ? joined([])
      : barRect(frame, place, end, addDays(sureDay, 1), {
          height: TAIL,
          fill: `url(#tail-${place.phase % frame.colors.phases.length})`,
          rx: 0,
        })
  const done =
    share === 0
      ? joined([])
      : barRect(frame, place, start, start + (end - start) * share, { height: BAR, fill: strong })
  return joined([tail, barRect(frame, place, start, end, outline), done])
}

interface BarLook {
  readonly height: number
  readonly fill: string
  readonly stroke?: string
  readonly 'stroke-dasharray'?: string | undefined
  readonly rx?: number
}

/** From the beginning of a day to that of another, as far as the axis goes. */
function barRect(frame: PictureFrame, { middle }: RowPlace, from: number, to: number, look: BarLook): Markup {
  const x = placeOf(frame, Math.max(from, frame.axis.from))
  const width = Math.max(LEAST_WIDTH, rounded(placeOf(frame, Math.min(to, frame.axis.to)) - x))
  return element('rect', { x, y: middle - look.height / 2, width, rx: look.height / 2, ...look })
}

function diamond(x: number, y: number, stroke: string, fill: string): Markup {
  const points = [
    [x, y - DIAMOND],
    [x + DIAMOND, y],
    [x, y + DIAMOND],
    [x - DIAMOND, y],
  ].map(([across, down]) => `${rounded(across ?? 0)},${rounded(down ?? 0)}`)
  return element('polygon', { points: points.join(' '), fill, stroke, 'stroke-width': 1.5 })
}
