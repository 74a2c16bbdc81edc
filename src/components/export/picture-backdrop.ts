import type { DatedPlan } from '../../domain/export/dated-plan'
import { offBands } from '../timeline/off-bands'
import { ticksBetween } from '../timeline/timeline-axis'
import { element, joined, type Markup, markupText } from './markup'
import { type PictureFrame, placeOf, rounded } from './picture-frame'

const TICK_SIZE = 12
const ABOVE_ROWS = 12

/** Behind all rows: the units of time with their names, the days off as bands, and today. */
export function pictureBackdrop(frame: PictureFrame, { plan, today }: DatedPlan): Markup {
  const { axis, colors, top, bottom } = frame
  const bands = offBands(plan.learner, axis, axis).map(({ from, to }) => {
    const x = placeOf(frame, from)
    return element('rect', {
      x,
      y: top,
      width: rounded(placeOf(frame, to) - x),
      height: bottom - top,
      fill: colors.well,
    })
  })
  const ticks = ticksBetween(axis, axis).map(({ day, label, isMajor }) => {
    const x = placeOf(frame, day)
    return joined([
      line(x, top, bottom, isMajor ? colors.lineStrong : colors.line, 1),
      label === ''
        ? joined([])
        : element(
            'text',
            {
              x: x + 4,
              y: top - ABOVE_ROWS,
              'font-size': TICK_SIZE,
              'font-weight': isMajor ? 600 : undefined,
              fill: isMajor ? colors.ink : colors.inkSoft,
            },
            markupText(label),
          ),
    ])
  })
  return joined([...bands, ...ticks, ...todayLine(frame, placeOf(frame, today))])
}

function todayLine({ top, bottom, colors }: PictureFrame, x: number): readonly Markup[] {
  return [
    line(x, top - ABOVE_ROWS / 2, bottom, colors.accent, 2),
    element(
      'text',
      { x, y: bottom + 14, 'font-size': TICK_SIZE, 'text-anchor': 'middle', fill: colors.accent },
      markupText('Today'),
    ),
  ]
}

function line(x: number, top: number, bottom: number, color: string, width: number): Markup {
  return element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: color, 'stroke-width': width })
}
