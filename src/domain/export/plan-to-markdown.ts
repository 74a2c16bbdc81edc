import { dayToText } from '../day'
import { isFinished, type PhaseSummary, type PlannedStep } from '../plan/phase-summary'
import type { Plan } from '../plan/plan'
import { expectedDays } from '../roadmap/estimate'
import type { DatedPlan } from './dated-plan'
import { hoursText } from './hours-text'
import { markdownLink, markdownText } from './markdown-text'

/**
 * The plan as a checklist in Markdown (GitHub's task lists): phases as headings, steps as items with their hours in
 * brackets and their days, topics and links below them. What is done or known is ticked. Notes are not in it.
 */
export function planToMarkdown({ plan, today, schedule: { finish }, phases }: DatedPlan): string {
  const head = [
    `# ${markdownText(plan.title)}`,
    finish.kind === 'date'
      ? `Likely finish: ${dayToText(finish.day)}, as of ${dayToText(today)}.`
      : `As of ${dayToText(today)}.`,
  ]
  return `${[...head, ...phases.map((phase) => phaseText(phase, plan))].join('\n\n')}\n`
}

function phaseText({ phase, steps }: PhaseSummary, plan: Plan): string {
  const items = steps.map((step) => [stepLine(step), ...topicLines(step), ...linkLines(step, plan)].join('\n'))
  return `## ${markdownText(phase.title)}\n\n${items.join('\n')}`
}

function stepLine(step: PlannedStep): string {
  const { dates } = step
  const words = [
    `- [${isFinished(dates) ? 'x' : ' '}] ${markdownText(step.step.title)}`,
    lengthText(step),
    step.step.optional ? ', optional' : '',
    dayText(step),
  ]
  return words.join('')
}

/** In brackets, as our import takes it for the estimate. */
function lengthText({ work, shownEffort, dates }: PlannedStep): string {
  if (dates.state === 'known') return ' (known)'
  if (work.kind === 'wait') return ` (wait, ${expectedDays(work.days)} days)`
  return work.kind === 'milestone' ? ' (milestone)' : ` (${hoursText(shownEffort)})`
}

function dayText({ dates: { state, start, finish } }: PlannedStep): string {
  if (start === null || finish === null || state === 'known') return ''
  if (state === 'done') return `, done ${dayToText(finish)}`
  return start === finish ? `, ${dayToText(finish)}` : `, ${dayToText(start)} to ${dayToText(finish)}`
}

function topicLines({ step: { topics }, progress: { topicsDone } }: PlannedStep): readonly string[] {
  return topics.map(({ id, title }) => `  - [${topicsDone.has(id) ? 'x' : ' '}] ${markdownText(title)}`)
}

/** What the roadmap names, and what the person has added; only what has an address. */
function linkLines({ id, step: { resources } }: PlannedStep, { notebooks }: Plan): readonly string[] {
  const notebook = notebooks.get(id)
  const added = [...(notebook?.links.values() ?? []), ...(notebook?.evidence.values() ?? [])]
  return [...resources, ...added].flatMap(({ title, url = '' }) =>
    url === '' ? [] : [`  - ${markdownLink(title === '' ? url : title, url)}`],
  )
}
