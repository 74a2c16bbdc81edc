import { GOAL_TO_FILL_IN, newRoadmap } from '../roadmap/new-roadmap'
import type { Background, Choice, Phase, Resource, Roadmap, Step } from '../roadmap/roadmap'
import type { Extras } from '../plan/plan'
import { jsonText } from './extra-fields'
import { fromExtras } from './kept-extras'
import { ROADMAP_FORMAT, ROADMAP_FORMAT_VERSION } from './read-roadmap-file'
import { isDefaultBackground } from './roadmap-file-defaults'

const QUARTER_HOUR = 15
const MINUTES_PER_HOUR = 60

/**
 * A roadmap in our own format, as an author would write it: what has the usual value is left out. Read again, it is
 * the very same roadmap, and written again the very same text.
 *
 * @param extras fields of a later version that came with the file.
 */
export function writeRoadmapFile(roadmap: Roadmap, extras: Extras = new Map()): string {
  const { id, edition, title, goal, summary, reference, phases, steps, choices, backgrounds, facts } = roadmap
  const usual = newRoadmap('', '').reference
  const isUsualPace =
    reference.minutesPerWeek === usual.minutesPerWeek && reference.minutesPerMonth === usual.minutesPerMonth
  const data = {
    format: ROADMAP_FORMAT,
    version: ROADMAP_FORMAT_VERSION,
    id,
    ...(edition === 1 ? {} : { edition }),
    title,
    ...(goal === GOAL_TO_FILL_IN ? {} : { goal }),
    ...(summary === '' ? {} : { summary }),
    ...(isUsualPace ? {} : { reference: { ...reference } }),
    phases: phases.map(writePhase),
    steps: steps.map(writeStep),
    ...list('choices', choices.map(writeChoice)),
    ...(isDefaultBackground(backgrounds) ? {} : { backgrounds: backgrounds.map(writeBackground) }),
    ...list(
      'facts',
      facts.map((fact) => ({ ...fact })),
    ),
  }
  return jsonText(data, fromExtras(extras))
}

/** Nothing when the list is empty. */
function list(key: string, entries: readonly unknown[]): Readonly<Record<string, readonly unknown[]>> {
  return entries.length === 0 ? {} : { [key]: entries }
}

function text(key: string, value: string): Readonly<Record<string, string>> {
  return value === '' ? {} : { [key]: value }
}

function writePhase({ id, title, summary, durations, sources }: Phase) {
  return {
    id,
    title,
    ...text('summary', summary),
    ...list('durations', durations.map(writeSourced)),
    ...list('sources', sources),
  }
}

function writeStep(step: Step) {
  const { id, title, phase, reason, topics, resources, prerequisites, optional, when, sources } = step
  return {
    id,
    title,
    phase,
    ...text('reason', reason),
    ...writeWork(step),
    ...list('prerequisites', prerequisites),
    ...list(
      'topics',
      topics.map((topic) => ({ ...topic })),
    ),
    ...list('resources', resources.map(writeResource)),
    ...(optional ? { optional } : {}),
    ...list('when', when),
    ...(step.kind === 'effort' ? list('variants', step.variants.map(writeVariant)) : {}),
    ...list('sources', sources),
  }
}

/** What it is called first, whatever order its fields were put together in. */
function writeResource({ title, kind, url, sources }: Resource) {
  return writeSourced({ title, kind, ...(url === undefined ? {} : { url }), sources })
}

function writeWork(step: Step) {
  if (step.kind === 'milestone') return { milestone: true }
  const { optimistic, mostLikely, pessimistic, sources } = step.kind === 'wait' ? step.days : step.estimate
  const points = [optimistic, mostLikely, pessimistic]
  if (step.kind === 'wait') return { days: sources.length === 0 ? points : writeSourced(step.days) }
  const isRound = points.every((minutes) => minutes % QUARTER_HOUR === 0)
  if (sources.length === 0 && isRound) return { hours: points.map((minutes) => minutes / MINUTES_PER_HOUR) }
  return { estimate: writeSourced(step.estimate) }
}

function writeVariant({ when, estimate }: Extract<Step, { kind: 'effort' }>['variants'][number]) {
  return { ...list('when', when), estimate: estimate === 'known' ? estimate : writeSourced(estimate) }
}

function writeChoice({ options, sources, ...choice }: Choice) {
  return { ...choice, options: options.map(writeSourced), ...list('sources', sources) }
}

function writeBackground({ answers, sources, ...background }: Background) {
  return {
    ...background,
    ...list(
      'answers',
      [...answers].map(([choice, option]) => ({ choice, option })),
    ),
    ...list('sources', sources),
  }
}

/** Everything about it, without an empty list of sources. */
function writeSourced<T extends { readonly sources: readonly string[] }>({ sources, ...entry }: T) {
  return { ...entry, ...list('sources', sources) }
}
