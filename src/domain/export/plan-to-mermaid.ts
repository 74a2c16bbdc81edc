import { dayToText } from '../day'
import type { PhaseSummary, PlannedStep } from '../plan/phase-summary'
import type { DatedPlan } from './dated-plan'
import { plainLine } from './plain-line'

/** What the diagram's grammar gives a meaning to at the beginning of a line. */
const KEYWORD =
  /^(?:acc(?:title|descr)|axisformat|call|click|dateformat|excludes|gantt|href|includes|inclusiveenddates|section|tickinterval|title|todaymarker|topaxis|weekday|weekend|\d{4}-\d\d-\d\d)/i

/**
 * The plan as a Gantt diagram in Mermaid's language: phases as sections, steps from their first to their last day, done
 * and under way marked, and as critical those that drive the finish date. Steps without days are left out.
 */
export function planToMermaid({ plan, phases }: DatedPlan): string {
  const steps = phases.flatMap((phase) => phase.steps)
  const numberOf = new Map(steps.map(({ id }, at) => [id, at + 1]))
  return [
    'gantt',
    `  title ${mermaidText(plan.title)}`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %b %Y',
    '  inclusiveEndDates',
    ...phases.flatMap((phase) => sectionLines(phase, (id) => numberOf.get(id) ?? 0)),
    '',
  ].join('\n')
}

function sectionLines({ phase, steps }: PhaseSummary, numberOf: (id: string) => number): readonly string[] {
  const tasks = steps.flatMap((step) => taskLine(step, `s${numberOf(step.id)}`))
  return tasks.length === 0 ? [] : [`  section ${mermaidText(phase.title)}`, ...tasks]
}

function taskLine({ step, work, dates }: PlannedStep, id: string): readonly string[] {
  const { state, start, finish, dateSlack } = dates
  if (start === null || finish === null) return []
  const isMilestone = work.kind === 'milestone'
  const tags = [
    ...(state === 'done' ? ['done'] : state === 'started' ? ['active'] : []),
    ...(dateSlack === 0 ? ['crit'] : []),
    ...(isMilestone ? ['milestone'] : []),
  ]
  const data = [...tags, id, dayToText(start), isMilestone ? '0d' : dayToText(finish)]
  return [`    ${mermaidText(step.title)} :${data.join(', ')}`]
}

/** A text that the grammar reads as nothing but text: what could mean something is written by its number. */
function mermaidText(text: string): string {
  const line = plainLine(text)
  const [first = ''] = line
  const [head, rest] = KEYWORD.test(line) ? [numbered(first), line.slice(first.length)] : ['', line]
  return head + (rest === '' ? 'Untitled' : rest.replaceAll(/[%:;#{}<>&"`\\]/g, numbered))
}

function numbered(character: string): string {
  return `#${character.codePointAt(0)};`
}
