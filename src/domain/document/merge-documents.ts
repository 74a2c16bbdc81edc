import type { Day } from '../day'
import type { DaysOff, Learner } from '../learner/learner'
import type { Baseline, Plan, StepSettings } from '../plan/plan'
import { EMPTY_NOTEBOOK, type StepNotebook } from '../plan/step-notebook'
import { NO_PROGRESS, type Status, type StepProgress } from '../progress/progress'
import type { Roadmap, WeekMinutes } from '../roadmap/roadmap'
import type { CairnDocument, OwnRoadmap, Preferences } from './document'
import { isSameValue as isSame } from './same-value'

/**
 * Who decides where both sides have changed the very same field, each in its own way:
 *
 * - `rule`: what is in the field, so that it does not matter who merges. Progress goes forward: done before known
 *   before started before open, of two days the earlier, more logged, less left. Of all else the greater: a number, a
 *   text by its characters, something rather than nothing. The open plan, the draft and the preferences stay mine.
 * - `even`: the same, but for these three too it does not matter who merges. For two that merge at the same time, who
 *   would otherwise never agree.
 * - `theirs`: their side. For an undo, which takes back its own change and nobody else's.
 */
export type Conflicts = 'rule' | 'even' | 'theirs'

/**
 * Brings together what two sides have made of the same document, by item and field and never by the clock. `base` is
 * the last that both are known to have had. What one side changed is taken from it; what one deleted and the other
 * edited stays. Whatever comes out the same as in `mine` is the very same object, so what was computed from it holds.
 */
export function mergeDocuments(
  base: CairnDocument,
  mine: CairnDocument,
  theirs: CairnDocument,
  conflicts: Conflicts = 'rule',
): CairnDocument {
  const choose: Choose = (ours, others, rule) => (conflicts === 'theirs' ? others : rule(ours, others))
  const own = conflicts === 'rule' ? keepMine : greater
  const merge = createMerge(choose, own)
  const plans = mergeMaps(base.plans, mine.plans, theirs.plans, merge.plan, undefined, isSamePlan)
  const wanted = merge.value(base.currentPlan, mine.currentPlan, theirs.currentPlan, own)
  const merged: CairnDocument = {
    plans,
    currentPlan: wanted === null || plans.has(wanted) ? wanted : firstOf(plans),
    draft: merge.draft(base.draft, mine.draft, theirs.draft),
    roadmaps: mergeMaps(base.roadmaps, mine.roadmaps, theirs.roadmaps, merge.ownRoadmap),
    preferences: merge.preferences(base.preferences, mine.preferences, theirs.preferences),
  }
  return shared(mine, merged)
}

/** Whether two plans hold the same, apart from the forecasts, which are recorded by themselves and no edit of anyone. */
export function isSamePlan(a: Plan, b: Plan): boolean {
  const { history: historyOfB } = b
  return isSame({ ...a, history: { ...a.history, forecasts: historyOfB.forecasts } }, b)
}

/** Whether two documents hold the same, in whatever order their maps and sets were filled. */
export function isSameDocument(a: CairnDocument, b: CairnDocument): boolean {
  return isSame(a, b)
}

type Rule<T> = (mine: T, theirs: T) => T
type Choose = <T>(mine: T, theirs: T, rule: Rule<T>) => T
/** Without a base, both sides have added the item. */
type Merge<T> = (base: T | undefined, mine: T, theirs: T) => T

function createMerge(choose: Choose, own: <T>(mine: T, theirs: T) => T) {
  const value = <T>(base: T | undefined, mine: T, theirs: T, rule: Rule<T> = greater): T => {
    if (isSame(mine, theirs) || isSame(base, theirs)) return mine
    return isSame(base, mine) ? theirs : choose(mine, theirs, rule)
  }

  const leaf = <T>(base: T | undefined, mine: T, theirs: T): T => value(base, mine, theirs)

  const progress: Merge<StepProgress> = (base, mine, theirs) =>
    shared(mine, {
      status: value(base?.status, mine.status, theirs.status, furtherStatus),
      log: mergeMaps(base?.log, mine.log, theirs.log, leaf),
      remaining: value(base?.remaining, mine.remaining, theirs.remaining, lessLeft),
      topicsDone: mergeSets(base?.topicsDone, mine.topicsDone, theirs.topicsDone),
    })

  const settings: Merge<StepSettings> = (base, mine, theirs) => {
    const estimate = value(base?.estimate, mine.estimate, theirs.estimate)
    const priority = value(base?.priority, mine.priority, theirs.priority)
    const dailyCap = value(base?.dailyCap, mine.dailyCap, theirs.dailyCap)
    const notBefore = value(base?.notBefore, mine.notBefore, theirs.notBefore)
    const leftOut = value(base?.leftOut, mine.leftOut, theirs.leftOut)
    return shared(mine, {
      ...(estimate === undefined ? {} : { estimate }),
      ...(priority === undefined ? {} : { priority }),
      ...(dailyCap === undefined ? {} : { dailyCap }),
      ...(notBefore === undefined ? {} : { notBefore }),
      ...(leftOut === undefined ? {} : { leftOut }),
    })
  }

  const notebook: Merge<StepNotebook> = (base, mine, theirs) =>
    shared(mine, {
      notes: value(base?.notes, mine.notes, theirs.notes),
      links: mergeMaps(base?.links, mine.links, theirs.links, leaf),
      evidence: mergeMaps(base?.evidence, mine.evidence, theirs.evidence, leaf),
    })

  const ownRoadmap: Merge<OwnRoadmap> = (base, mine, theirs) =>
    shared(mine, {
      roadmap: value(base?.roadmap, mine.roadmap, theirs.roadmap, laterEdition),
      origin: value(base?.origin, mine.origin, theirs.origin),
    })

  const week: Merge<WeekMinutes> = (base, mine, theirs) => {
    const day = (at: 0 | 1 | 2 | 3 | 4 | 5 | 6): number => value(base?.[at], mine[at], theirs[at])
    return shared(mine, [day(0), day(1), day(2), day(3), day(4), day(5), day(6)])
  }

  const learner: Merge<Learner> = (base, mine, theirs) =>
    shared(mine, {
      start: value(base?.start, mine.start, theirs.start),
      week: week(base?.week, mine.week, theirs.week),
      daysOff: mergeDaysOff(base?.daysOff, mine.daysOff, theirs.daysOff),
      overrides: mergeMaps(base?.overrides, mine.overrides, theirs.overrides, leaf),
      stepsAtOnce: value(base?.stepsAtOnce, mine.stepsAtOnce, theirs.stepsAtOnce),
    })

  /** Two baselines of different days are two accepted plans, and half of each would be neither. */
  const baseline = (base: Baseline | null | undefined, mine: Baseline | null, theirs: Baseline | null) => {
    const isOne = base && mine && theirs && base.savedOn === mine.savedOn && base.savedOn === theirs.savedOn
    if (!isOne) return value<Baseline | null>(base, mine, theirs)
    return shared(mine, {
      savedOn: mine.savedOn,
      finish: value(base.finish, mine.finish, theirs.finish),
      steps: mergeMaps(base.steps, mine.steps, theirs.steps, leaf),
    })
  }

  const plan: Merge<Plan> = (base, mine, theirs) =>
    shared(mine, {
      id: mine.id,
      title: value(base?.title, mine.title, theirs.title),
      createdOn: value(base?.createdOn, mine.createdOn, theirs.createdOn),
      isArchived: value(base?.isArchived, mine.isArchived, theirs.isArchived, bothArchived),
      roadmap: value(base?.roadmap, mine.roadmap, theirs.roadmap, laterEdition),
      background: value(base?.background, mine.background, theirs.background),
      answers: mergeMaps(base?.answers, mine.answers, theirs.answers, leaf),
      learner: learner(base?.learner, mine.learner, theirs.learner),
      pacePrior: value(base?.pacePrior, mine.pacePrior, theirs.pacePrior),
      progress: mergeMaps(base?.progress, mine.progress, theirs.progress, progress, NO_PROGRESS),
      settings: mergeMaps(base?.settings, mine.settings, theirs.settings, settings, NO_SETTINGS),
      notebooks: mergeMaps(base?.notebooks, mine.notebooks, theirs.notebooks, notebook, EMPTY_NOTEBOOK),
      baseline: baseline(base?.baseline, mine.baseline, theirs.baseline),
      history: shared(mine.history, {
        forecasts: mergeMaps(base?.history.forecasts, mine.history.forecasts, theirs.history.forecasts, leaf),
        decisions: mergeMaps(base?.history.decisions, mine.history.decisions, theirs.history.decisions, leaf),
      }),
    })

  /** The same draft is put together field by field; of two different ones there can be but one. */
  const draft = (base: Plan | null, mine: Plan | null, theirs: Plan | null): Plan | null =>
    base && mine && theirs && base.id === mine.id && base.id === theirs.id
      ? plan(base, mine, theirs)
      : value(base, mine, theirs, own)

  const preferences = (base: Preferences, mine: Preferences, theirs: Preferences): Preferences =>
    shared(mine, {
      theme: value(base.theme, mine.theme, theirs.theme, own),
      view: value(base.view, mine.view, theirs.view, own),
      hideDone: value(base.hideDone, mine.hideDone, theirs.hideDone, own),
      hideDates: value(base.hideDates, mine.hideDates, theirs.hideDates, own),
      singleKeys: value(base.singleKeys, mine.singleKeys, theirs.singleKeys, own),
    })

  return { value, plan, draft, ownRoadmap, preferences }
}

const NO_SETTINGS: StepSettings = {}

/**
 * Key by key. With `nothing`, an item that is not there counts as that: of an item that one side deleted, only what
 * the other edited comes back.
 */
function mergeMaps<K extends number | string, V>(
  base: ReadonlyMap<K, V> = new Map(),
  mine: ReadonlyMap<K, V>,
  theirs: ReadonlyMap<K, V>,
  merge: Merge<V>,
  nothing?: V,
  isUnedited: (base: V, kept: V) => boolean = isSame,
): ReadonlyMap<K, V> {
  if (mine === theirs || base === theirs) return mine
  const merged = new Map<K, V>()
  for (const key of keysOf(base, mine, theirs)) {
    const value = mergeItem(base.get(key), mine.get(key), theirs.get(key), { merge, nothing, isUnedited })
    if (value !== undefined) merged.set(key, value)
  }
  return hasVerySame(mine, merged) ? mine : merged
}

interface ItemRule<V> {
  readonly merge: Merge<V>
  readonly nothing: V | undefined
  readonly isUnedited: (base: V, kept: V) => boolean
}

/** Undefined: not there. */
function mergeItem<V>(
  base: V | undefined,
  mine: V | undefined,
  theirs: V | undefined,
  { merge, nothing, isUnedited }: ItemRule<V>,
): V | undefined {
  if (mine !== undefined && theirs !== undefined) return merge(base, mine, theirs)
  const kept = mine ?? theirs
  if (base === undefined || kept === undefined) return kept
  if (isUnedited(base, kept)) return undefined
  if (nothing === undefined) return kept
  const merged = merge(base, mine ?? nothing, theirs ?? nothing)
  return isSame(merged, nothing) ? undefined : merged
}

/** Those of the base in its order, then the new ones in an order that does not depend on who asks. */
function keysOf<K extends number | string>(
  base: ReadonlyMap<K, unknown>,
  mine: ReadonlyMap<K, unknown>,
  theirs: ReadonlyMap<K, unknown>,
): readonly K[] {
  const added = new Set([...mine.keys(), ...theirs.keys()].filter((key) => !base.has(key)))
  return [...base.keys(), ...[...added].toSorted((a, b) => (a < b ? -1 : 1))]
}

/** What one side put in is in, what one side took out is out; a set has nothing to disagree about. */
function mergeSets<T>(base: ReadonlySet<T> = new Set(), mine: ReadonlySet<T>, theirs: ReadonlySet<T>): ReadonlySet<T> {
  const all = [...new Set([...base, ...mine, ...theirs])]
  const merged = new Set(all.filter((each) => (base.has(each) === mine.has(each) ? theirs : mine).has(each)))
  return isSame(mine, merged) ? mine : merged
}

/** As a set by value, in order of their days. */
function mergeDaysOff(
  base: readonly DaysOff[] = [],
  mine: readonly DaysOff[],
  theirs: readonly DaysOff[],
): readonly DaysOff[] {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine
  const [baseSet, mySet, theirSet] = [byValue(base), byValue(mine), byValue(theirs)]
  const merged = [...mergeMaps(baseSet, mySet, theirSet, (_, range) => range).values()]
  const isMine = merged.length === mine.length && merged.every((range) => mine.includes(range))
  return isMine ? mine : merged.toSorted((a, b) => a.from - b.from || lastDay(a) - lastDay(b))
}

function byValue(ranges: readonly DaysOff[]): ReadonlyMap<string, DaysOff> {
  return new Map(ranges.map((range) => [`${range.from} ${range.to}`, range]))
}

function lastDay({ to }: DaysOff): number {
  return to ?? Number.MAX_SAFE_INTEGER
}

function firstOf<K>(items: ReadonlyMap<K, unknown>): K | null {
  const [first = null] = items.keys()
  return first
}

function keepMine<T>(mine: T): T {
  return mine
}

const STATUS_RANK: Readonly<Record<Status['kind'], number>> = { open: 0, started: 1, known: 2, done: 3 }

function furtherStatus(mine: Status, theirs: Status): Status {
  const ahead = STATUS_RANK[mine.kind] - STATUS_RANK[theirs.kind] || dayOf(theirs) - dayOf(mine)
  return ahead === 0 ? greater(mine, theirs) : ahead > 0 ? mine : theirs
}

function dayOf(status: Status): Day | 0 {
  return 'on' in status ? status.on : 0
}

/** A person's own word goes before none. */
function lessLeft(mine: number | null, theirs: number | null): number | null {
  return mine === null || theirs === null ? (mine ?? theirs) : Math.min(mine, theirs)
}

/** A plan that one side has taken out again is wanted. */
function bothArchived(mine: boolean, theirs: boolean): boolean {
  return mine && theirs
}

function laterEdition(mine: Roadmap, theirs: Roadmap): Roadmap {
  return mine.edition === theirs.edition ? greater(mine, theirs) : mine.edition > theirs.edition ? mine : theirs
}

/** A comparison that means little, and comes out the same whoever makes it. */
function greater<T>(mine: T, theirs: T): T {
  if (theirs === undefined || theirs === null) return mine
  if (mine === undefined || mine === null) return theirs
  if (typeof mine === 'number' && typeof theirs === 'number') return mine > theirs ? mine : theirs
  return textOf(mine) > textOf(theirs) ? mine : theirs
}

/** The same for the same value, in whatever order its fields and entries are. */
function textOf(value: unknown): string {
  if (value instanceof Map) return `{${[...value].map(textOf).toSorted().join()}}`
  if (value instanceof Set) return `{${[...value].map(textOf).toSorted().join()}}`
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  if (typeof value === 'object' && value !== null) return textOf(new Map(Object.entries(value)))
  return value === undefined ? '' : JSON.stringify(value)
}

/** The new object, or the old one if it has the very same fields. */
function shared<T extends object>(old: T, made: T): T {
  return hasVerySame(new Map(Object.entries(old)), new Map(Object.entries(made))) ? old : made
}

function hasVerySame<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && b.get(key) === value)
}
