import { MINUTES_PER_HOUR, type Minutes } from '../day'
import { asText, asTitle, LONGEST_TEXT, LONGEST_TITLE } from '../roadmap/edit-roadmap'
import { newRoadmap } from '../roadmap/new-roadmap'
import type { Phase, Roadmap, Step, StepId, Topic } from '../roadmap/roadmap'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import {
  type ImportedProgress,
  type ImportedProgressOfSteps,
  type LooseRoadmap,
  type LooseStep,
  type LooseTopic,
  rangeInstead,
} from './loose-roadmap'
import { settlePrerequisites } from './settle-prerequisites'
import { createIds, slug } from './make-ids'
import { ImportRefusal, refuseAbove } from './import-limits'
import { countOf, quote, type ReportWriter } from './import-report'
import type { Reading } from './read-options'

/** A roadmap out of a loose, and what the file says is done. */
export interface FinishedRoadmap {
  readonly roadmap: Roadmap
  readonly progress: ImportedProgressOfSteps
}

const UNTITLED = 'Untitled'

/**
 * Makes a sound roadmap of what a file gave: ids, phases, times for steps without one, no circles. Whatever had to be
 * put right or left out is in the report.
 *
 * @throws ImportRefusal when there are no steps, or more than a roadmap may have.
 */
export function finishRoadmap(loose: LooseRoadmap, reading: Reading, report: ReportWriter): FinishedRoadmap {
  if (loose.steps.length === 0) {
    throw new ImportRefusal('The file holds no steps. Choose another, or write each step as an item of a list.')
  }
  refuseAbove(loose.steps.length, ROADMAP_LIMITS.steps, 'steps')
  reading.enter('checking')
  const stepIds = createIds(loose.steps.flatMap(({ id }) => id ?? []))
  const idOf = new Map<string, StepId>()
  for (const step of loose.steps) idOf.set(step.key, step.id === null ? stepIds.make(step.title) : takeId(step.id))
  const { phases, phaseOf } = makePhases(loose, report)
  const prerequisitesOf = settlePrerequisites(loose.steps, idOf, report)
  const progress = new Map<StepId, ImportedProgress>()
  const steps = loose.steps.map((each, at): Step => {
    reading.at(at, loose.steps.length)
    const id = idOf.get(each.key) ?? each.key
    const topics = makeTopics(each, report)
    keepProgress(id, each, topics, progress, report)
    return makeStep(id, each, phaseOf(each), topics, prerequisitesOf.get(each.key) ?? [], reading, report)
  })
  countWhatComes(phases, steps, report)
  return { roadmap: makeRoadmap(loose, phases, steps, report), progress }

  function takeId(wanted: string): StepId {
    const id = stepIds.take(wanted)
    if (id !== wanted) report.add('duplicate-id', wanted)
    return id
  }
}

function makeRoadmap(loose: LooseRoadmap, phases: readonly Phase[], steps: readonly Step[], report: ReportWriter) {
  const title = cutTitle(loose.title, report) || 'Imported roadmap'
  const fresh = newRoadmap(slug(title), title)
  return { ...fresh, summary: cutText(loose.summary, report), phases, steps }
}

function makePhases(loose: LooseRoadmap, report: ReportWriter) {
  const ids = createIds([])
  const idOf = new Map<string, string>()
  const phases: Phase[] = []
  const used = new Set(loose.steps.map(({ phase }) => phase))
  const wanted = loose.phases.filter(({ key }) => used.has(key))
  const add = (title: string): string => {
    const id = ids.make(title)
    phases.push({ id, title: cutTitle(title, report) || UNTITLED, summary: '', durations: [], sources: [] })
    return id
  }
  if (loose.steps[0]?.phase === null || wanted.length === 0) add('Steps')
  for (const { key, title } of wanted) {
    if (phases.length < ROADMAP_LIMITS.phases) {
      idOf.set(key, add(title))
    } else {
      report.add('too-many-phases', title)
      idOf.set(key, phases.at(-1)?.id ?? '')
    }
  }
  let last = phases[0]?.id ?? ''
  const phaseOf = ({ phase }: LooseStep): string => {
    if (phase !== null) last = idOf.get(phase) ?? last
    return last
  }
  return { phases, phaseOf }
}

function makeStep(
  id: StepId,
  loose: LooseStep,
  phase: string,
  topics: readonly Topic[],
  prerequisites: readonly StepId[],
  reading: Reading,
  report: ReportWriter,
): Step {
  const { work } = loose
  report.count('too-many-links', Math.max(0, loose.resources.length - ROADMAP_LIMITS.resources))
  const title = cutTitle(loose.title, report)
  if (title === '') report.add('no-title', id)
  const base = {
    id,
    phase,
    title: title === '' ? UNTITLED : title,
    reason: cutText(loose.reason, report),
    topics,
    resources: loose.resources.slice(0, ROADMAP_LIMITS.resources),
    prerequisites,
    optional: loose.optional,
    when: [],
    sources: [],
  }
  if (work.kind === 'milestone') return { ...base, kind: 'milestone' }
  if (work.kind === 'wait') return { ...base, kind: 'wait', days: asEstimate(work.points) }
  if (work.points === null && work.minutesInstead === undefined) {
    report.add('no-estimate', quote(title), hoursInWords(reading.defaultMinutes))
  }
  const minutes = Math.min(work.minutesInstead ?? reading.defaultMinutes, ROADMAP_LIMITS.effortMinutes / 2)
  return { ...base, kind: 'effort', estimate: asEstimate(work.points ?? rangeInstead(minutes)), variants: [] }
}

/** `4 hours`, `1.5 hours`. */
export function hoursInWords(minutes: Minutes): string {
  const hours = Math.round((minutes / MINUTES_PER_HOUR) * 100) / 100
  return Number.isInteger(hours) ? countOf(hours, 'hour') : `${hours} hours`
}

function asEstimate([optimistic, mostLikely, pessimistic]: readonly [number, number, number]) {
  return { optimistic, mostLikely, pessimistic, sources: [] }
}

function makeTopics({ topics }: LooseStep, report: ReportWriter): readonly Topic[] {
  const ids = createIds(topics.flatMap(({ id }) => id ?? []))
  const limit = ROADMAP_LIMITS.topics
  report.count('too-many-topics', Math.max(0, topics.length - limit))
  return topics.slice(0, limit).map(({ id, title }) => ({
    id: id === null ? ids.make(title) : ids.take(id),
    title: cutTitle(title, report) || UNTITLED,
  }))
}

function keepProgress(
  id: StepId,
  { done, topics, title }: LooseStep,
  made: readonly Topic[],
  progress: Map<StepId, ImportedProgress>,
  report: ReportWriter,
): void {
  const topicsDone = new Set(made.flatMap((topic, at) => (isDone(topics[at]) ? [topic.id] : [])))
  if (done.share <= 0 && topicsDone.size === 0) return
  progress.set(id, { share: Math.min(done.share, 1), on: done.on, topicsDone })
  report.add(done.share >= 1 ? 'done' : 'under-way', quote(title))
}

function isDone(topic: LooseTopic | undefined): boolean {
  return topic?.isDone === true
}

function countWhatComes(phases: readonly Phase[], steps: readonly Step[], report: ReportWriter): void {
  report.count('steps', steps.length)
  report.count('phases', phases.length)
  report.count(
    'topics',
    steps.reduce((sum, { topics }) => sum + topics.length, 0),
  )
}

/** One line, as it may be saved. */
function cutTitle(text: string, report: ReportWriter): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length > LONGEST_TITLE) report.add('long-text', line)
  return asTitle(line)
}

function cutText(text: string, report: ReportWriter): string {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST_TEXT) report.add('long-text', trimmed)
  return asText(trimmed)
}
