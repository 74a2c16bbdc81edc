import type { Day } from '../../domain/day'
import type { DatedPlan } from '../../domain/export/dated-plan'
import type { PhaseSummary, PlannedStep } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'
import { createTimelineAxis, type TimelineAxis } from '../timeline/timeline-axis'
import { element, joined, type Markup } from './markup'
import { pictureBackdrop } from './picture-backdrop'
import { phaseColors, PICTURE_COLORS, type PictureTheme } from './picture-colors'
import type { PictureFrame } from './picture-frame'
import { pictureFacts, pictureHead, pictureName } from './picture-head'
import { phaseRow, stepRow } from './picture-rows'

/** A picture as SVG, with its size in pixels. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

export interface PictureOptions {
  readonly theme: PictureTheme
  /** All steps, or the phases alone. */
  readonly rows: 'steps' | 'phases'
  /** The day each step is 90% sure to be finished by, as far as that is known. */
  readonly sureDays: ReadonlyMap<StepId, Day>
}

const WIDTH = 1400
const MARGIN = 32
const LABEL = 460
const HEAD = 136
const ROW = 28
const FOOT = 56

/** Room to the right, as a share of the whole, so that the last bar or milestone does not touch the edge. */
const ROOM_AFTER_FINISH = 0.02

/**
 * The timeline as a picture that needs nothing else: no font, no style sheet, no script. It shows the same days as the
 * timeline on the screen. Its height grows with the steps.
 */
export function timelinePicture(dated: DatedPlan, { theme, rows, sureDays }: PictureOptions): Picture {
  const { phases, today } = dated
  const colors = PICTURE_COLORS[theme]
  const lines = phases.flatMap((phase): readonly Line[] => [
    { phase, step: null },
    ...(rows === 'steps' ? phase.steps.map((step) => ({ phase, step })) : []),
  ])
  const bottom = HEAD + lines.length * ROW
  const frame: PictureFrame = {
    width: WIDTH,
    height: bottom + FOOT,
    margin: MARGIN,
    left: MARGIN + LABEL,
    track: WIDTH - 2 * MARGIN - LABEL,
    top: HEAD,
    bottom,
    axis: axisOf(phases, today),
    colors,
  }
  const drawn = lines.map(({ phase, step }, at) => {
    const place = { middle: HEAD + at * ROW + ROW / 2, colors: phaseColors(colors, phase.index), phase: phase.index }
    return step === null ? phaseRow(frame, place, phase) : stepRow(frame, place, step, sureDays.get(step.id))
  })
  const facts = pictureFacts(dated)
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: frame.width,
      height: frame.height,
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      role: 'img',
      'font-family': "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    },
    pictureName(dated, facts),
    definitions(frame),
    element('rect', { width: frame.width, height: frame.height, fill: colors.paper }),
    pictureHead(frame, dated, facts),
    pictureBackdrop(frame, dated),
    joined(drawn),
  )
  return { svg, width: frame.width, height: frame.height }
}

interface Line {
  readonly phase: PhaseSummary
  readonly step: PlannedStep | null
}

/** What fades from what is likely to what is possible, for each hue. */
function definitions({ colors }: PictureFrame): Markup {
  return element(
    'defs',
    {},
    ...colors.phases.map(({ soft }, at) =>
      element('linearGradient', { id: `tail-${at}` }, gradientStop(0, soft, 0.8), gradientStop(1, soft, 0)),
    ),
  )
}

function gradientStop(offset: number, color: string, opacity: number): Markup {
  return element('stop', { offset, 'stop-color': color, 'stop-opacity': opacity })
}

function axisOf(phases: readonly PhaseSummary[], today: Day): TimelineAxis {
  const first = Math.min(today, ...phases.map(({ start }) => start ?? today)) as Day
  const finish = Math.max(today, ...phases.map((phase) => phase.finish ?? today))
  return createTimelineAxis(first, Math.ceil(finish + (finish - first) * ROOM_AFTER_FINISH) as Day)
}
