import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import type { LooseDone, LoosePhase, LooseRoadmap, LooseStep, LooseWork } from './loose-roadmap'
import { quote, type ReportWriter } from './import-report'
import type { Reading } from './read-options'

/** A task of a project program. */
export interface ProjectTask {
  /** What links name it by. */
  readonly key: string
  readonly title: string
  readonly notes: string
  /** The place of the group it is in, in the list of tasks; null at the top. */
  readonly parent: number | null
  readonly work: LooseWork
  readonly done: LooseDone
}

/** Finish-to-start: `to` waits for `from`. */
export interface ProjectLink {
  readonly from: string
  readonly to: string
}

export interface Project {
  readonly title: string
  /** In the order of the project, groups before what is in them. */
  readonly tasks: readonly ProjectTask[]
  readonly links: readonly ProjectLink[]
}

const TOP = 'top'

/**
 * Tasks as steps. The outermost groups become phases. A link from a group comes from those of its tasks that no other
 * of them waits for; a link to a group goes to those that wait for none of them.
 */
export function projectToSteps(project: Project, reading: Reading, report: ReportWriter): LooseRoadmap {
  const { tasks, links, title } = project
  const isGroup = new Set(tasks.flatMap(({ parent }) => parent ?? []))
  const outermost = outermostOf(tasks)
  const phases: LoosePhase[] = [{ key: TOP, title: title === '' ? 'Tasks' : title }]
  for (const [at, task] of tasks.entries()) {
    if (!isGroup.has(at)) continue
    if (task.parent === null) phases.push({ key: String(at), title: task.title })
    else report.add('inner-group', quote(task.title))
  }
  const prerequisites = expandLinks(tasks, isGroup, links, report)
  const steps = tasks.flatMap((task, at): LooseStep | readonly [] => {
    reading.at(at, tasks.length)
    if (isGroup.has(at)) return []
    const { key, work, notes, done } = task
    const phase = outermost[at] === at ? TOP : String(outermost[at])
    const own = prerequisites.get(key) ?? []
    return {
      key,
      id: null,
      title: task.title,
      phase,
      reason: notes,
      work,
      topics: [],
      resources: [],
      prerequisites: own,
      optional: false,
      done,
    }
  })
  return { title, summary: '', phases, steps }
}

/** The place of the outermost group that each task is in, or its own. Groups come before what is in them. */
function outermostOf(tasks: readonly ProjectTask[]): readonly number[] {
  const outermost: number[] = []
  for (const [at, { parent }] of tasks.entries()) outermost.push(parent === null ? at : (outermost[parent] ?? at))
  return outermost
}

function expandLinks(
  tasks: readonly ProjectTask[],
  isGroup: ReadonlySet<number>,
  links: readonly ProjectLink[],
  report: ReportWriter,
): ReadonlyMap<string, readonly string[]> {
  const placeOf = new Map(tasks.map(({ key }, at) => [key, at]))
  const groupKeys = new Set([...isGroup].flatMap((at) => tasks[at]?.key ?? []))
  const hasGroups = links.some(({ from, to }) => groupKeys.has(from) || groupKeys.has(to))
  const ends = hasGroups ? groupEnds(tasks, isGroup, links, placeOf) : NO_ENDS
  const prerequisites = new Map<string, string[]>()
  let left: number = ROADMAP_LIMITS.prerequisites
  for (const { from, to } of links) {
    const sources = groupKeys.has(from) ? (ends.last.get(from) ?? []) : [from]
    const targets = groupKeys.has(to) ? (ends.first.get(to) ?? []) : [to]
    if (left <= 0) {
      report.count('too-many-prerequisites', sources.length * targets.length)
      continue
    }
    for (const target of targets) {
      const list = prerequisites.get(target) ?? []
      const kept = sources.slice(0, left)
      report.count('too-many-prerequisites', sources.length - kept.length)
      left -= kept.length
      list.push(...kept)
      prerequisites.set(target, list)
    }
  }
  return prerequisites
}

interface GroupEnds {
  readonly first: ReadonlyMap<string, readonly string[]>
  readonly last: ReadonlyMap<string, readonly string[]>
}

const NO_ENDS: GroupEnds = { first: new Map(), last: new Map() }

/** Of each group, the tasks that wait for none within it, and those that none within it waits for. */
function groupEnds(
  tasks: readonly ProjectTask[],
  isGroup: ReadonlySet<number>,
  links: readonly ProjectLink[],
  placeOf: ReadonlyMap<string, number>,
): GroupEnds {
  // Which tasks have a link into or out of them, by the groups around both ends.
  const hasWithin = { before: new Set<string>(), after: new Set<string>() }
  const groupsAround = (at: number | undefined): readonly number[] => {
    const groups: number[] = []
    let group = tasks[at ?? -1]?.parent ?? null
    while (group !== null) {
      groups.push(group)
      group = tasks[group]?.parent ?? null
    }
    return groups
  }
  for (const { from, to } of links) {
    const around = new Set(groupsAround(placeOf.get(from)))
    for (const group of groupsAround(placeOf.get(to))) {
      if (!around.has(group)) continue
      hasWithin.before.add(`${group} ${to}`)
      hasWithin.after.add(`${group} ${from}`)
    }
  }
  const first = new Map<string, string[]>()
  const last = new Map<string, string[]>()
  for (const [at, { key }] of tasks.entries()) {
    if (isGroup.has(at)) continue
    for (const group of groupsAround(at)) {
      const name = tasks[group]?.key ?? ''
      if (!hasWithin.before.has(`${group} ${key}`)) addTo(first, name, key)
      if (!hasWithin.after.has(`${group} ${key}`)) addTo(last, name, key)
    }
  }
  return { first, last }
}

function addTo(lists: Map<string, string[]>, name: string, key: string): void {
  const list = lists.get(name)
  if (list === undefined) lists.set(name, [key])
  else list.push(key)
}
