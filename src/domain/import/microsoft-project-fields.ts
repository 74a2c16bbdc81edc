import { isoDuration } from './estimate-text'
import { quote, type ReportWriter } from './import-report'
import type { ImportCode } from './import-report-words'

/** The fields of a task by their names; one that is not there counts as empty. */
type Fields = ReadonlyMap<string, string>

/** As soon as possible: what every task has that nobody has bound to a day. */
const AS_SOON_AS_POSSIBLE = '0'
/** What programs write for a task of which nobody has said it. */
const USUAL_PRIORITY = '500'
const NO_CALENDAR = '-1'

/** What a field says that a step has no place for, each with whether this task says it. */
const LEFT_OUT: readonly (readonly [code: ImportCode, says: (task: Fields) => boolean])[] = [
  ['task-work', (task) => minutesOf(task, 'Work') > 0 && minutesOf(task, 'Work') !== minutesOf(task, 'Duration')],
  ['task-actual-work', (task) => minutesOf(task, 'ActualWork') > 0],
  ['task-deadline', (task) => has(task, 'Deadline')],
  ['task-constraint', (task) => has(task, 'ConstraintType', AS_SOON_AS_POSSIBLE)],
  ['task-calendar', (task) => has(task, 'CalendarUID', NO_CALENDAR)],
  ['task-priority', (task) => has(task, 'Priority', USUAL_PRIORITY)],
  ['task-cost', (task) => Number(task.get('Cost') ?? '0') > 0],
  ['task-address', (task) => has(task, 'HyperlinkAddress')],
]

/** Says of one task what of it means something and is not taken. A group's figures are the sums of its tasks'. */
export function reportLeftOut(task: Fields, report: ReportWriter): void {
  if (task.get('Summary') === '1') return
  for (const [code, says] of LEFT_OUT) if (says(task)) report.add(code, quote(task.get('Name') ?? ''))
}

/** In minutes; 0 where there is none. */
function minutesOf(task: Fields, name: string): number {
  return isoDuration(task.get(name) ?? '') ?? 0
}

/** Whether a field says something other than what it says when nobody has said anything. */
function has(task: Fields, name: string, usual = ''): boolean {
  const value = task.get(name) ?? ''
  return value !== '' && value !== usual
}
