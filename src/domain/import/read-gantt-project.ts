import { type LooseRoadmap, type LooseWork, NOT_DONE } from './loose-roadmap'
import { effortOf } from './loose-work'
import { workDays } from './estimate-text'
import { hoursInWords } from './finish-roadmap'
import { IMPORT_LIMITS, refuseAbove } from './import-limits'
import { quote, type ReportWriter } from './import-report'
import { type ProjectLink, projectToSteps, type ProjectTask } from './project-tasks'
import type { Reading } from './read-options'
import { titleFromName } from './file-title'
import { readXml, type XmlElement } from './xml-events'

/** The kind of link that is ours, and what a link is that does not say. */
const FINISH_TO_START = '2'
const PARTS: ReadonlySet<string> = new Set([
  'resource',
  'allocation',
  'vacation',
  'customproperty',
  'view',
  'calendar',
  'role',
])

/** A task as it is put together; its notes come after it has begun. */
interface OpenTask extends Omit<ProjectTask, 'notes'> {
  notes: string
  readonly hasDates: boolean
}

/**
 * A project of GanttProject (.gan). Its durations are working days.
 *
 * @throws ImportRefusal for what is not well-formed, or too much.
 */
export function readGanttProject(text: string, reading: Reading, report: ReportWriter): LooseRoadmap {
  const tasks: OpenTask[] = []
  const links: ProjectLink[] = []
  const within: number[] = []
  const keys = new Set<string>()
  let title = ''
  const openTask = (element: XmlElement): void => {
    refuseAbove(tasks.length, IMPORT_LIMITS.tasks, 'tasks or more')
    const id = element.attribute('id')
    const isFree = id !== '' && !keys.has(id)
    if (!isFree) report.add('duplicate-id', quote(element.attribute('name')))
    const key = isFree ? id : `at ${tasks.length}`
    keys.add(key)
    within.push(tasks.length)
    tasks.push({
      key,
      title: element.attribute('name'),
      notes: '',
      parent: within.at(-2) ?? null,
      work: workOf(element, reading),
      done: doneOf(element),
      hasDates: element.attribute('start') !== '',
    })
  }
  readXml(
    text,
    {
      open: (element, depth) => {
        const { name } = element
        if (depth === 0) title = element.attribute('name')
        else if (name === 'task') openTask(element)
        else if (name === 'depend') addLink(element, tasks[within.at(-1) ?? -1], links, report)
        else if (PARTS.has(name)) report.add('project-part', name)
      },
      close: (name, value) => {
        const task = tasks[within.at(-1) ?? -1]
        if (name === 'task') within.pop()
        else if (name === 'notes' && task !== undefined) task.notes = value
      },
    },
    reading,
  )
  const isGroup = new Set(tasks.flatMap(({ parent }) => parent ?? []))
  const project = {
    title: title === '' ? titleFromName(reading.name) : title,
    tasks: tasks.map((task, at) => (isGroup.has(at) ? task : { ...task, work: settleWork(task, reading, report) })),
    links,
  }
  return projectToSteps(project, reading, report)
}

function workOf(element: XmlElement, reading: Reading): LooseWork {
  if (element.attribute('meeting') === 'true') return { kind: 'milestone' }
  const written = element.attribute('duration')
  const days = Number(written)
  if (written === '' || !Number.isFinite(days) || days < 0) return { kind: 'effort', points: null }
  const minutes = days * workDays(reading.minutesPerWeek).day
  return { kind: 'effort', points: [minutes, minutes, minutes] }
}

/** The range around a task's days; that it was found in days of work is said once it is known to be no group. */
function settleWork({ work, title, hasDates }: OpenTask, reading: Reading, report: ReportWriter): LooseWork {
  if (hasDates) report.add('project-dates', quote(title))
  if (work.kind !== 'effort' || work.points === null) return work
  report.add('calendar-unit', quote(title), hoursInWords(reading.minutesPerWeek))
  return effortOf([work.points[1]], title, report) ?? work
}

function doneOf(element: XmlElement): ProjectTask['done'] {
  const percent = Number(element.attribute('complete'))
  return percent > 0 ? { share: Math.min(percent / 100, 1), on: null } : NOT_DONE
}

/** GanttProject writes a link with the task that comes first, and names the one that waits. */
function addLink(element: XmlElement, task: OpenTask | undefined, links: ProjectLink[], report: ReportWriter): void {
  if (task === undefined) return
  const type = element.attribute('type') || FINISH_TO_START
  if (type !== FINISH_TO_START) {
    report.add('unread-link-kind', quote(task.title))
    return
  }
  if (Number(element.attribute('difference')) !== 0) report.add('link-lag', quote(task.title))
  links.push({ from: task.key, to: element.attribute('id') })
}
