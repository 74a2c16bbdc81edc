import type { Day } from '../day'
import type { Learner } from '../learner/learner'
import type { Baseline, Plan, StepSettings } from '../plan/plan'
import { EMPTY_NOTEBOOK, type Evidence, type NotebookLink, type StepNotebook } from '../plan/step-notebook'
import { NO_PROGRESS, type Status, type StepProgress } from '../progress/progress'
import type { Roadmap, WeekMinutes } from '../roadmap/roadmap'
import { mergeDaysOff, mergeMaps, mergeSets } from './merge-collections'
import { mergeNotes } from './merge-notes'
import { greater, type Merge, shared, type ValueMerge } from './merge-values'

/** Plans, field by field and entry by entry. */
export function createPlanMerge(values: ValueMerge, roadmap: Merge<Roadmap>): Merge<Plan> {
  const { value, leaf } = values
  const { progress, settings, notebook } = createStepMerges(values)
  const learner = createLearnerMerge(values)

  /** Two baselines of different days are two accepted plans, and half of each would be neither. */
  const baseline = (base: Baseline | null | undefined, mine: Baseline | null, theirs: Baseline | null) => {
    const isOne = base && mine && theirs && base.savedOn === mine.savedOn && base.savedOn === theirs.savedOn
    if (!isOne) return value<Baseline | null>(base, mine, theirs)
    return shared(mine, {
      savedOn: mine.savedOn,
      finish: value(base.finish, mine.finish, theirs.finish),
      steps: mergeMaps(base.steps, mine.steps, theirs.steps, { merge: leaf }),
    })
  }

  return (base, mine, theirs) =>
    shared(mine, {
      id: mine.id,
      title: value(base?.title, mine.title, theirs.title),
      createdOn: value(base?.createdOn, mine.createdOn, theirs.createdOn),
      isArchived: value(base?.isArchived, mine.isArchived, theirs.isArchived, bothArchived),
      roadmap: roadmap(base?.roadmap, mine.roadmap, theirs.roadmap),
      background: value(base?.background, mine.background, theirs.background),
      answers: mergeMaps(base?.answers, mine.answers, theirs.answers, { merge: leaf }),
      learner: learner(base?.learner, mine.learner, theirs.learner),
      pacePrior: value(base?.pacePrior, mine.pacePrior, theirs.pacePrior),
      progress: mergeMaps(base?.progress, mine.progress, theirs.progress, { merge: progress, nothing: NO_PROGRESS }),
      settings: mergeMaps(base?.settings, mine.settings, theirs.settings, { merge: settings, nothing: NO_SETTINGS }),
      notebooks: mergeMaps(base?.notebooks, mine.notebooks, theirs.notebooks, {
        merge: notebook,
        nothing: EMPTY_NOTEBOOK,
      }),
      baseline: baseline(base?.baseline, mine.baseline, theirs.baseline),
      history: shared(mine.history, {
        forecasts: mergeMaps(base?.history.forecasts, mine.history.forecasts, theirs.history.forecasts, {
          merge: leaf,
        }),
        decisions: mergeMaps(base?.history.decisions, mine.history.decisions, theirs.history.decisions, {
          merge: leaf,
        }),
      }),
      extras: mergeMaps(base?.extras, mine.extras, theirs.extras, { merge: leaf }),
    })
}

const NO_SETTINGS: StepSettings = {}

/** What belongs to a single step. */
function createStepMerges({ value, leaf }: ValueMerge) {
  const progress: Merge<StepProgress> = (base, mine, theirs) =>
    shared(mine, {
      status: value(base?.status, mine.status, theirs.status, furtherStatus),
      log: mergeMaps(base?.log, mine.log, theirs.log, { merge: leaf }),
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

  const link: Merge<NotebookLink> = (base, mine, theirs) =>
    shared(mine, {
      title: value(base?.title, mine.title, theirs.title),
      url: value(base?.url, mine.url, theirs.url),
    })

  const evidence: Merge<Evidence> = (base, mine, theirs) =>
    shared(mine, { ...link(base, mine, theirs), on: value(base?.on, mine.on, theirs.on) })

  const notebook: Merge<StepNotebook> = (base, mine, theirs) =>
    shared(mine, {
      notes: value(base?.notes, mine.notes, theirs.notes, mergeNotes),
      links: mergeMaps(base?.links, mine.links, theirs.links, { merge: link }),
      evidence: mergeMaps(base?.evidence, mine.evidence, theirs.evidence, { merge: evidence }),
      projects: mergeSets(base?.projects, mine.projects, theirs.projects),
    })

  return { progress, settings, notebook }
}

function createLearnerMerge({ value, leaf }: ValueMerge): Merge<Learner> {
  const week: Merge<WeekMinutes> = (base, mine, theirs) => {
    const day = (at: 0 | 1 | 2 | 3 | 4 | 5 | 6): number => value(base?.[at], mine[at], theirs[at])
    return shared(mine, [day(0), day(1), day(2), day(3), day(4), day(5), day(6)])
  }

  return (base, mine, theirs) =>
    shared(mine, {
      start: value(base?.start, mine.start, theirs.start),
      week: week(base?.week, mine.week, theirs.week),
      daysOff: mergeDaysOff(base?.daysOff, mine.daysOff, theirs.daysOff),
      overrides: mergeMaps(base?.overrides, mine.overrides, theirs.overrides, { merge: leaf }),
      stepsAtOnce: value(base?.stepsAtOnce, mine.stepsAtOnce, theirs.stepsAtOnce),
    })
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
