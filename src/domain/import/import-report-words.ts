import { inWords } from './import-limits'

/** `taken`: it comes in. `assumed`: the file does not say it. `repaired`: it was put right. `left-out`: it stays behind. */
export type ImportKind = 'taken' | 'assumed' | 'repaired' | 'left-out'

interface Words {
  readonly kind: ImportKind
  readonly says: (count: number, detail: string) => string
}

const steps = (count: number): string => words(count, 'step', 'steps')

/** Every kind of line in a report. */
export const IMPORT_WORDS = {
  plans: taken((n) => `${words(n, 'plan', 'plans')} can be read.`),
  'own-roadmaps': taken((n) => `${words(n, 'roadmap', 'roadmaps')} of one’s own can be read.`),
  steps: taken((n) => `${steps(n)} can be read.`),
  phases: taken((n) => `${words(n, 'phase', 'phases')} can be read.`),
  topics: taken((n) => `${words(n, 'topic', 'topics')} within steps can be read.`),
  done: taken((n) => `${steps(n)} ${n === 1 ? 'is' : 'are'} marked as done.`),
  'under-way': taken((n) => `${steps(n)} ${n === 1 ? 'is' : 'are'} marked as partly done.`),
  'graph-nodes': taken(
    (n) => `${words(n, 'topic, subtopic or task', 'topics, subtopics and tasks')} of the drawing taken.`,
  ),
  'unknown-fields': taken(
    (n) =>
      `${words(n, 'field', 'fields')} that this version does not know: kept for the next export, and not used here.`,
  ),

  'no-estimate': assumed(
    (n, hours) => `${steps(n)} without a time: ${n === 1 ? 'it counts' : 'each counts'} ${hours}.`,
  ),
  'hours-per-topic': assumed(
    (n, hours) =>
      `A drawing has no times: ${n === 1 ? 'its one topic counts' : `each of its ${inWords(n)} topics counts`} ${hours}.`,
  ),
  'one-number': assumed(
    (n) =>
      `${words(n, 'time is', 'times are')} a single number: taken as from half of it to one and a half, which leaves the total as it is.`,
  ),
  'calendar-unit': assumed(
    (n, hours) => `${words(n, 'time', 'times')} given in days, weeks or months: a week counts ${hours} of work.`,
  ),
  'made-id': assumed((n) => `${steps(n)} had no id and got one made from the title.`),
  'placed-by-position': assumed((n) => `${inWords(n)} placed by position: no line joins them to a topic.`),
  'phase-by-position': assumed(
    (n) => `${words(n, 'phase', 'phases')} found from the sections and headings drawn around the topics.`,
  ),
  'deep-topic': assumed(
    (n) => `${words(n, 'item is', 'items are')} nested deeper than topics: taken as topics of the same step.`,
  ),
  encoding: assumed(
    (_, name) => `The file is not written in Unicode and was read as ${name}. Check the accented letters.`,
  ),
  'no-heading-row': assumed(() => 'The table has no row of headings: its columns are taken for what they look like.'),

  'no-format': repaired(() => 'The file does not say what it is: taken for a Cairn roadmap.'),
  problem: repaired((n) => `${words(n, 'detail', 'details')} put right.`),
  cycle: repaired(
    (n) => `${words(n, 'circle', 'circles')} of steps that wait for each other: undone by leaving prerequisites out.`,
  ),
  'duplicate-id': repaired(
    (n) => `${words(n, 'entry has', 'entries have')} the id of another: given ids of their own.`,
  ),
  'long-text': repaired((n) => `${words(n, 'text was', 'texts were')} too long and cut.`),
  'no-title': repaired((n) => `${steps(n)} without a title: called “Untitled”.`),
  'unreadable-time': repaired((n, hours) => `${words(n, 'time', 'times')} could not be understood: ${hours} stand in.`),
  'estimate-order': repaired((n) => `${words(n, 'estimate was', 'estimates were')} out of order and put in order.`),
  'time-cut': repaired((n) => `${words(n, 'time was', 'times were')} beyond what can be planned and cut.`),

  'unknown-prerequisite': leftOut(
    (n) =>
      `${words(n, 'prerequisite names', 'prerequisites name')} nothing in the file and ${n === 1 ? 'was' : 'were'} left out.`,
  ),
  'ambiguous-prerequisite': assumed(
    (n) => `${words(n, 'prerequisite fits', 'prerequisites fit')} more than one step: the first was taken.`,
  ),
  'self-prerequisite': leftOut(
    (n) => `${steps(n)} waited for ${n === 1 ? 'itself' : 'themselves'}; that was left out.`,
  ),
  'too-many-prerequisites': leftOut(
    (n) => `${words(n, 'prerequisite', 'prerequisites')} beyond what a roadmap may have.`,
  ),
  'too-many-topics': leftOut((n) => `${words(n, 'topic', 'topics')} beyond what a step may have.`),
  'too-many-phases': leftOut(
    (n) => `${words(n, 'phase', 'phases')} beyond what a roadmap may have: their steps are in the last one.`,
  ),
  'empty-entry': leftOut((n) => `${words(n, 'entry', 'entries')} without any text.`),
  'unread-done': leftOut(
    (n) => `${words(n, 'entry does', 'entries do')} not say clearly whether the step is done: taken for not done.`,
  ),
  'empty-phase': leftOut((n) => `${words(n, 'heading', 'headings')} without a step.`),
  'too-many-links': leftOut((n) => `${words(n, 'link', 'links')} beyond what a step may have.`),
  'project-dates': leftOut(
    (n) => `The dates of ${words(n, 'task', 'tasks')}: a plan finds its own, from the hours and what waits for what.`,
  ),
  'bad-link': leftOut((n) => `${words(n, 'link is', 'links are')} no web address.`),
  'unread-column': leftOut((n) => `${words(n, 'column', 'columns')} not matched with anything.`),
  'unread-line': leftOut(
    (n) => `${words(n, 'line', 'lines')} of text that ${n === 1 ? 'is' : 'are'} neither a heading nor an item.`,
  ),
  'edge-nowhere': leftOut((n) => `${words(n, 'edge', 'edges')} pointed nowhere.`),
  'edge-not-prerequisite': leftOut(
    (n) => `${words(n, 'line', 'lines')} between topics: a line in a drawing does not say that one needs the other.`,
  ),
  'graph-caption': leftOut(
    (n) => `${words(n, 'heading', 'headings')} drawn more than once: taken for captions, not for phases.`,
  ),
  'graph-decoration': leftOut(
    (n) => `${words(n, 'shape', 'shapes')} of the drawing without a topic: lines, boxes, buttons, links.`,
  ),
  'unread-link-kind': leftOut((n) => `${words(n, 'link', 'links')} between tasks other than finish-to-start.`),
  'link-lag': leftOut(
    (n) => `${words(n, 'link', 'links')} between tasks with a delay: the link is kept, the delay is not.`,
  ),
  'project-part': leftOut(
    (n) => `${words(n, 'other entry', 'other entries')} of the project, such as fields of its own and figures by day.`,
  ),
  'project-resources': leftOut(
    (n) => `${words(n, 'resource', 'resources')} of the project: a plan has one person, and it is you.`,
  ),
  'project-assignments': leftOut((n) => `${words(n, 'assignment', 'assignments')} of people or things to tasks.`),
  'project-calendars': leftOut(
    (n) => `${words(n, 'calendar', 'calendars')} of the project: your own hours and days off decide.`,
  ),
  'task-work': leftOut(
    (n) => `The hours of work of ${words(n, 'task', 'tasks')}: how long a task takes is read from its duration.`,
  ),
  'task-actual-work': leftOut(
    (n) => `The hours worked on ${words(n, 'task', 'tasks')}: how far a task is comes from its percentage.`,
  ),
  'task-deadline': leftOut((n) => `The deadlines of ${words(n, 'task', 'tasks')}.`),
  'task-constraint': leftOut(
    (n) => `The constraints of ${words(n, 'task', 'tasks')}, such as not to start before a day.`,
  ),
  'task-calendar': leftOut((n) => `The own calendars of ${words(n, 'task', 'tasks')}.`),
  'task-priority': leftOut((n) => `The priorities of ${words(n, 'task', 'tasks')}.`),
  'task-cost': leftOut((n) => `The costs of ${words(n, 'task', 'tasks')}.`),
  'task-address': leftOut((n) => `The hyperlinks of ${words(n, 'task', 'tasks')}.`),
  'inner-group': leftOut(
    (n) => `${words(n, 'inner group', 'inner groups')} of tasks: their tasks are in the outer one’s phase.`,
  ),
  'inactive-task': leftOut((n) => `${words(n, 'task is', 'tasks are')} inactive or empty.`),
  'unsafe-field': leftOut(
    (n) => `${words(n, 'unknown field', 'unknown fields')} too deep, too long or too odd to be kept.`,
  ),
} as const satisfies Readonly<Record<string, Words>>

export type ImportCode = keyof typeof IMPORT_WORDS

function taken(says: Words['says']): Words {
  return { kind: 'taken', says }
}

function assumed(says: Words['says']): Words {
  return { kind: 'assumed', says }
}

function repaired(says: Words['says']): Words {
  return { kind: 'repaired', says }
}

function leftOut(says: Words['says']): Words {
  return { kind: 'left-out', says }
}

function words(count: number, one: string, many: string): string {
  return `${inWords(count)} ${count === 1 ? one : many}`
}
