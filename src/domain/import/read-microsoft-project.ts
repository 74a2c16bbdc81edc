import { dayFromText } from '../day'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import { type LooseRoadmap, type LooseWork, NOT_DONE } from './loose-roadmap'
import { effortOf } from './loose-work'
import { isoDuration } from './estimate-text'
import { hoursInWords } from './finish-roadmap'
import { IMPORT_LIMITS, refuseAbove } from './import-limits'
import { reportLeftOut } from './microsoft-project-fields'
import { quote, type ReportWriter } from './import-report'
import type { ImportCode } from './import-report-words'
import { type Project, type ProjectLink, projectToSteps, type ProjectTask } from './project-tasks'
import type { Reading } from './read-options'
import { titleFromName } from './file-title'
import { readXml } from './xml-events'

/** The kind of link that is ours, and what a link is that does not say. */
const FINISH_TO_START = '1'
/** Formats of durations that run through nights and weekends: `2 edays`, `2 edays?`. */
const ELAPSED: ReadonlySet<string> = new Set(['4', '6', '8', '10', '12', '36', '38', '40', '42', '44'])
const MINUTES_PER_DAY = 1440
/** What stands in a project besides its tasks, and is counted as left out. */
const PARTS: ReadonlyMap<string, ImportCode> = new Map([
  ['Resource', 'project-resources'],
  ['Assignment', 'project-assignments'],
  ['Calendar', 'project-calendars'],
  ['ExtendedAttribute', 'project-part'],
  ['TimephasedData', 'project-part'],
])

type RawTask = Map<string, string>

/**
 * A project that Microsoft Project, or another program in its format, has saved as XML.
 *
 * @throws ImportRefusal for what is not well-formed, or too much.
 */
export function readMicrosoftProject(text: string, reading: Reading, report: ReportWriter): LooseRoadmap {
  const tasks: RawTask[] = []
  const links: (ProjectLink & { readonly type: string; readonly lag: string })[] = []
  let title = ''
  let task: RawTask | null = null
  let link: RawTask | null = null
  readXml(
    text,
    {
      open: ({ name }) => {
        if (name === 'Task') {
          refuseAbove(tasks.length, IMPORT_LIMITS.tasks, 'tasks or more')
          task = new Map()
        }
        const part = PARTS.get(name)
        if (name === 'PredecessorLink') link = new Map()
        else if (part !== undefined) report.add(part, part === 'project-part' ? name : undefined)
      },
      close: (name, value, depth) => {
        if (name === 'Task' && task !== null) {
          tasks.push(task)
          task = null
        } else if (name === 'PredecessorLink' && link !== null) {
          const [from, to] = [link.get('PredecessorUID') ?? '', task?.get('UID') ?? '']
          links.push({ from, to, type: link.get('Type') ?? FINISH_TO_START, lag: link.get('LinkLag') ?? '0' })
          link = null
        } else if (link !== null) link.set(name, value)
        else if (task !== null && !task.has(name)) task.set(name, value)
        else if (depth === 1 && (name === 'Title' || (name === 'Name' && title === ''))) title = value || title
      },
    },
    reading,
  )
  const names = new Map(tasks.map((each) => [each.get('UID') ?? '', each.get('Name') ?? '']))
  const nameOf = (key: string): string => quote(names.get(key) ?? key)
  const project: Project = {
    title: title === '' ? titleFromName(reading.name) : titleFromName(title),
    ...readTasks(tasks, reading, report),
    links: links.filter(({ from, to, type, lag }) => {
      const said = `${nameOf(from)} → ${nameOf(to)}`
      if (type !== FINISH_TO_START) report.add('unread-link-kind', said)
      else if (Number(lag) !== 0) report.add('link-lag', said)
      return type === FINISH_TO_START
    }),
  }
  return projectToSteps(project, reading, report)
}

function readTasks(raw: readonly RawTask[], reading: Reading, report: ReportWriter): Pick<Project, 'tasks'> {
  const tasks: ProjectTask[] = []
  // The groups around the next task, by the level of their outline.
  const around: { readonly level: number; readonly at: number }[] = []
  for (const task of raw) {
    const level = Number(task.get('OutlineLevel') ?? '1')
    // The project itself is a task of level 0.
    if (level === 0) continue
    if (task.get('IsNull') === '1' || task.get('Active') === '0') {
      report.add('inactive-task', task.get('Name'))
      continue
    }
    if (task.has('Start') && task.get('Summary') !== '1') report.add('project-dates', quote(task.get('Name') ?? ''))
    reportLeftOut(task, report)
    while ((around.at(-1)?.level ?? 0) >= level) around.pop()
    const parent = around.at(-1)?.at ?? null
    if (task.get('Summary') === '1') around.push({ level, at: tasks.length })
    tasks.push({
      key: task.get('UID') ?? task.get('ID') ?? `at ${tasks.length}`,
      title: task.get('Name') ?? '',
      notes: task.get('Notes') ?? '',
      parent,
      work: task.get('Summary') === '1' ? { kind: 'milestone' } : workOf(task, reading, report),
      done: doneOf(task),
    })
  }
  return { tasks: withUniqueKeys(tasks, report) }
}

/** Two tasks of one number: links mean the first. */
function withUniqueKeys(tasks: readonly ProjectTask[], report: ReportWriter): readonly ProjectTask[] {
  const keys = new Set<string>()
  return tasks.map((task, at) => {
    if (!keys.has(task.key)) {
      keys.add(task.key)
      return task
    }
    report.add('duplicate-id', quote(task.title))
    return { ...task, key: `at ${at}` }
  })
}

function workOf(task: RawTask, reading: Reading, report: ReportWriter): LooseWork {
  const title = task.get('Name') ?? ''
  const written = task.get('Duration') ?? ''
  const minutes = isoDuration(written)
  if (task.get('Milestone') === '1' && (minutes ?? 0) === 0) return { kind: 'milestone' }
  if (minutes === null) {
    if (written === '') return { kind: 'effort', points: null }
    report.add('unreadable-time', `${quote(title)}: ${written}`, hoursInWords(reading.defaultMinutes))
    return { kind: 'effort', points: null, minutesInstead: reading.defaultMinutes }
  }
  if (ELAPSED.has(task.get('DurationFormat') ?? '')) {
    const days = Math.min(Math.ceil(minutes / MINUTES_PER_DAY), ROADMAP_LIMITS.waitDays)
    return { kind: 'wait', points: [days, days, days] }
  }
  return effortOf([minutes], title, report) ?? { kind: 'effort', points: null }
}

function doneOf(task: RawTask): ProjectTask['done'] {
  const percent = Number(task.get('PercentComplete') ?? '0')
  if (!(percent > 0)) return NOT_DONE
  const on = percent >= 100 ? dayFromText((task.get('ActualFinish') ?? '').slice(0, 10)) : null
  return { share: Math.min(percent / 100, 1), on }
}
