import type { Day } from '../../domain/day'
import type { DatedPlan } from '../../domain/export/dated-plan'
import { weeklyMinutes } from '../../domain/learner/learner'
import { isFinished, type PhaseSummary, type PlannedStep } from '../../domain/plan/phase-summary'
import { formatDay } from '../../lib/format-day'
import { countOf, formatHours, formatHoursInWords } from '../../lib/format-duration'
import { finishWords } from '../finish-words'
import { stateWords } from '../step-state'
import { dateWords, lengthWords } from '../step-words'
import { element, joined, type Markup, markupText } from './markup'
import { PAGE_STYLE } from './plan-file-style'

/** No script, nothing fetched: what was escaped wrongly could still do nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * The plan as one HTML file that needs nothing else, to be read, printed or sent: every step by phase, with its dates
 * and topics, as on paper.
 *
 * @param sureBy the day of 80% chance; null where it is not known.
 */
export function planFilePage(dated: DatedPlan, sureBy: Day | null): string {
  const { plan, phases } = dated
  const page = element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      '<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>' as Markup,
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>` as Markup,
      element('title', {}, markupText(plan.title)),
      element('style', {}, PAGE_STYLE as Markup),
    ),
    element('body', {}, element('main', {}, head(dated, sureBy), joined(phases.map(phaseSection)))),
  )
  return `<!DOCTYPE html>\n${page}\n`
}

function head({ plan, schedule, today }: DatedPlan, sureBy: Day | null): Markup {
  const { finish, steps } = schedule
  const sure = sureBy === null || finish.kind !== 'date' ? '' : `, 80% sure by ${formatDay(sureBy, 'long')}`
  const facts = [
    `${formatHoursInWords(weeklyMinutes(plan.learner.week))} a week`,
    `${steps.filter(isFinished).length} of ${countOf(steps.length, 'step')} done`,
    `as of ${formatDay(today, 'long')}`,
  ].join(' · ')
  return element(
    'header',
    {},
    element('h1', { dir: 'auto' }, markupText(plan.title)),
    paragraph('finish', `Likely finish: ${finishWords(finish)}${sure}`),
    paragraph('facts', facts),
  )
}

function phaseSection({ phase, steps, doneCount, shownEffort }: PhaseSummary): Markup {
  return element(
    'section',
    {},
    element('h2', { dir: 'auto' }, markupText(phase.title)),
    paragraph('facts', `${doneCount} of ${countOf(steps.length, 'step')} done · ${formatHours(shownEffort)}`),
    element('ul', { class: 'steps' }, ...steps.map(stepItem)),
  )
}

function stepItem(step: PlannedStep): Markup {
  const isOver = isFinished(step.dates)
  const { title, topics, optional } = step.step
  const { topicsDone } = step.progress
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'line' },
      tick(isOver),
      element('span', { class: 'name', dir: 'auto' }, markupText(optional ? `${title} (optional)` : title)),
      element('span', { class: 'length' }, markupText(isOver ? '' : lengthWords(step))),
      element('span', { class: 'dates' }, markupText(isOver ? stateWords(step, false) : dateWords(step))),
    ),
    isOver || topics.length === 0
      ? joined([])
      : element(
          'ul',
          { class: 'topics' },
          ...topics.map((topic) =>
            element('li', { dir: 'auto' }, tick(topicsDone.has(topic.id)), ' ' as Markup, markupText(topic.title)),
          ),
        ),
  )
}

/** Said as well as drawn. */
function tick(isDone: boolean): Markup {
  return element('span', { role: 'img', 'aria-label': isDone ? 'done' : 'open' }, (isDone ? '☑' : '☐') as Markup)
}

function paragraph(name: string, text: string): Markup {
  return element('p', { class: name }, markupText(text))
}
