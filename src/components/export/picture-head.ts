import type { DatedPlan } from '../../domain/export/dated-plan'
import { weeklyMinutes } from '../../domain/learner/learner'
import { isFinished } from '../../domain/plan/phase-summary'
import { formatDay } from '../../lib/format-day'
import { countOf, formatHoursInWords } from '../../lib/format-duration'
import { finishWords } from '../finish-words'
import { element, type Markup, markupText } from './markup'
import { shortened } from './picture-text'
import type { PictureFrame } from './picture-frame'

export const SERIF = "'Iowan Old Style', 'Palatino Linotype', Georgia, serif"
const NAME_SIZE = 28
const FACTS_SIZE = 14
const SMALL = 12

/** What the picture is, for those who hear it: it has to come first of all. */
export function pictureName({ plan, schedule }: DatedPlan, facts: string): Markup {
  return element('title', {}, markupText(`${plan.title}. ${facts}. ${countOf(schedule.steps.length, 'step')}.`))
}

/** The main facts in one line. */
export function pictureFacts({ plan, schedule }: DatedPlan): string {
  const { finish, steps } = schedule
  return [
    finish.kind === 'date' ? `Likely finish: ${finishWords(finish)}` : FINISH[finish.kind],
    `${formatHoursInWords(weeklyMinutes(plan.learner.week))} a week`,
    `${steps.filter(isFinished).length} of ${countOf(steps.length, 'step')} done`,
  ].join(' · ')
}

const FINISH = { reached: 'Reached', none: 'No date yet' } as const

/** The plan's name and the main facts above the rows, and below them what the signs mean. */
export function pictureHead(frame: PictureFrame, { plan, today }: DatedPlan, facts: string): Markup {
  const { margin, width, height, colors } = frame
  const below = { y: height - 22, 'font-size': SMALL }
  return element(
    'g',
    { fill: colors.inkSoft },
    element(
      'text',
      { x: margin, y: 52, 'font-family': SERIF, 'font-size': NAME_SIZE, fill: colors.ink, ...ANY_DIRECTION },
      markupText(shortened(plan.title, width - 2 * margin, NAME_SIZE)),
    ),
    element('text', { x: margin, y: 80, 'font-size': FACTS_SIZE }, markupText(facts)),
    element('text', { x: margin, ...below }, markupText(SIGNS)),
    element(
      'text',
      { x: width - margin, 'text-anchor': 'end', ...below },
      markupText(`As of ${formatDay(today, 'long')} · Cairn`),
    ),
  )
}

const SIGNS = 'Full: done · dashed: a wait · diamond: a milestone · fading: how much later it could well be'

/** Titles in a script that runs from the right are set that way. */
export const ANY_DIRECTION = { 'unicode-bidi': 'plaintext' } as const
