import { type Day, dayFromParts } from '../day'
import { BUILT_IN_PRIOR, type Pace } from '../forecast/pace'
import type { DaysOff, Learner } from '../learner/learner'
import type { Baseline, Plan } from '../plan/plan'
import type { Roadmap, StepId, WeekMinutes } from '../roadmap/roadmap'
import {
  capitalise,
  ENTRY_LEFT_OUT,
  type Fields,
  readField,
  readId,
  readList,
  readObject,
} from '../roadmap/validate-fields'
import { readAnswers, readWeek, ROADMAP_LIMITS, TITLE_RULE } from '../roadmap/validate-parts'
import { describePlace } from '../roadmap/validate-report'
import { readRoadmap } from '../roadmap/validate-roadmap'
import { DAY_RULE, ID_RULE, numberRule, orNullRule, wholeRule, YES_NO_RULE } from '../roadmap/validate-values'
import { readExtras } from './read-extras'
import { readHistory } from './read-history'
import { readNotebooks } from './read-notebook'
import { MAX_ENTRIES, readMinutesByDay, readProgressOfSteps, readSettingsOfSteps } from './read-progress'

/**
 * A plan, with everything in it that can be kept. Null only without an id or a roadmap: there is then nothing that
 * the rest could belong to.
 *
 * What refers to something that the roadmap lacks (progress, settings, answers, the background) is kept as it is: the
 * schedule passes over it, and it counts again as soon as the roadmap has that step or choice.
 */
export function readPlan(fields: Fields): Plan | null {
  const id = readId(fields)
  if (id === null) return null
  const roadmapFields = readObject(fields, 'roadmap', 'Without its roadmap, the plan was left out.')
  if (roadmapFields === null) return null
  const roadmap = readRoadmap(roadmapFields)
  const createdOn = readField(fields, 'createdOn', DAY_RULE, LONG_AGO)
  return {
    id,
    title: readField(fields, 'title', TITLE_RULE, roadmap.title),
    createdOn,
    isArchived: readField(fields, 'isArchived', YES_NO_RULE, false),
    roadmap,
    background: readField(fields, 'background', orNullRule(ID_RULE), null),
    answers: readAnswers(fields, 'answers'),
    learner: readLearner(fields, createdOn, roadmap),
    pacePrior: readPacePrior(fields),
    progress: readProgressOfSteps(fields),
    settings: readSettingsOfSteps(fields),
    notebooks: readNotebooks(fields),
    baseline: readBaseline(fields),
    history: readHistory(fields),
    extras: readExtras(fields),
  }
}

/** Where a plan begins when nothing says so: a start in the past means that it goes on from today. */
export const LONG_AGO: Day = dayFromParts(2000, 1, 1)
/** Sharing a day among more steps than this leaves each of them a few minutes. */
const MAX_STEPS_AT_ONCE = 100
const DAY_MINUTES_RULE = wholeRule(0, ROADMAP_LIMITS.minutesPerDay, 'minutes')
const AT_ONCE_RULE = wholeRule(1, MAX_STEPS_AT_ONCE, 'steps')

function readLearner(fields: Fields, createdOn: Day, roadmap: Roadmap): Learner {
  const learner = readObject(fields, 'learner', 'The hours of the roadmap’s first starting point stand in for it.')
  if (learner === null) {
    const week: WeekMinutes = roadmap.backgrounds[0]?.week ?? [0, 0, 0, 0, 0, 0, 0]
    return { start: createdOn, week, daysOff: [], overrides: new Map(), stepsAtOnce: 1 }
  }
  return {
    start: readField(learner, 'start', DAY_RULE, createdOn),
    week: readWeek(learner, 'week'),
    daysOff: readList(learner, 'daysOff', { limit: MAX_ENTRIES, readEntry: readDaysOff }),
    overrides: readMinutesByDay(learner, 'overrides', DAY_MINUTES_RULE),
    stepsAtOnce: readField(learner, 'stepsAtOnce', AT_ONCE_RULE, 1),
  }
}

/** The natural logarithm of a pace from a twentieth to twenty times the estimates. */
const PACE_MEAN_RULE = numberRule(-3, 3, 'logarithms of the pace')
const PACE_DEVIATION_RULE = numberRule(0, 2, 'logarithms of the pace')

function readPacePrior(fields: Fields): Pace {
  const pace = readObject(fields, 'pacePrior', 'It is that of the built-in roadmaps.')
  if (pace === null) return BUILT_IN_PRIOR
  return {
    mean: readField(pace, 'mean', PACE_MEAN_RULE, BUILT_IN_PRIOR.mean),
    deviation: readField(pace, 'deviation', PACE_DEVIATION_RULE, BUILT_IN_PRIOR.deviation),
  }
}

function readDaysOff(fields: Fields): DaysOff | null {
  const from = readField(fields, 'from', DAY_RULE, null, ENTRY_LEFT_OUT)
  // An end that cannot be read is not taken for none: that would stop the plan for ever.
  const to = readField(fields, 'to', orNullRule(DAY_RULE), UNREADABLE, ENTRY_LEFT_OUT)
  if (from === null || to === UNREADABLE) return null
  if (to === null || to > from) return { from, to }
  reportEndBeforeStart(fields)
  return null
}

const UNREADABLE = 'unreadable'

function readBaseline(fields: Fields): Baseline | null {
  if (Object.hasOwn(fields.raw, 'baseline') && fields.raw['baseline'] === null) return null
  const mended = 'The plan has no first dates to be compared with now.'
  const baseline = readObject(fields, 'baseline', mended)
  if (baseline === null) return null
  const savedOn = readField(baseline, 'savedOn', DAY_RULE, null, mended)
  if (savedOn === null) return null
  return {
    savedOn,
    finish: readField(baseline, 'finish', orNullRule(DAY_RULE), null),
    steps: new Map(readList(baseline, 'steps', { limit: MAX_ENTRIES, readEntry: readDates, keyOf: ([step]) => step })),
  }
}

function readDates(fields: Fields): readonly [StepId, { readonly start: Day; readonly finish: Day }] | null {
  const step = readId(fields, 'step')
  const start = readField(fields, 'start', DAY_RULE, null, ENTRY_LEFT_OUT)
  const finish = readField(fields, 'finish', DAY_RULE, null, ENTRY_LEFT_OUT)
  if (step === null || start === null || finish === null) return null
  if (finish >= start) return [step, { start, finish }]
  reportEndBeforeStart(fields)
  return null
}

function reportEndBeforeStart({ place, report }: Fields): void {
  report.add({
    code: 'end-before-start',
    place,
    says: `${capitalise(describePlace(place))} ends before it starts.`,
    todo: 'Put the days in order.',
    mended: ENTRY_LEFT_OUT,
  })
}
