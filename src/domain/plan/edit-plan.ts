import { addDays, type Day, type Minutes } from '../day'
import type { Pace } from '../forecast/pace'
import type { DaysOff, Learner } from '../learner/learner'
import { NO_PROGRESS, type Status, type StepProgress } from '../progress/progress'
import type { BackgroundId, ChoiceId, OptionId, StepId, TopicId, WeekMinutes } from '../roadmap/roadmap'
import type { Plan, StepSettings } from './plan'

/**
 * Pure edits: each gives a new plan and leaves the old one as it was, which is what undo goes back to.
 * An edit that changes nothing gives the same plan.
 */

/** Ticks a step as finished on a day, keeping when it was started. */
export function tickStep(plan: Plan, step: StepId, day: Day): Plan {
  const { status } = progressOf(plan, step)
  const startedOn = status.kind === 'started' ? status.on : status.kind === 'done' ? status.startedOn : null
  return setStatus(plan, step, {
    kind: 'done',
    on: day,
    startedOn: startedOn !== null && startedOn > day ? day : startedOn,
  })
}

/** Takes a tick, or an "I know this", back: a step that had been started is under way again. */
export function untickStep(plan: Plan, step: StepId): Plan {
  const { status } = progressOf(plan, step)
  const isStarted = status.kind === 'done' && status.startedOn !== null
  return setStatus(plan, step, isStarted ? { kind: 'started', on: status.startedOn } : { kind: 'open' })
}

/** Says that a step was begun on a day. */
export function startStep(plan: Plan, step: StepId, day: Day): Plan {
  return setStatus(plan, step, { kind: 'started', on: day })
}

/** "I already know this". */
export function markStepsKnown(plan: Plan, steps: readonly StepId[]): Plan {
  return steps.reduce((edited, step) => setStatus(edited, step, { kind: 'known' }), plan)
}

/** Adds minutes worked on a day; what the person said is left shrinks by as much. */
export function logWork(plan: Plan, step: StepId, day: Day, minutes: Minutes): Plan {
  if (minutes === 0) return plan
  const progress = progressOf(plan, step)
  const log = new Map(progress.log).set(day, (progress.log.get(day) ?? 0) + minutes)
  const remaining = progress.remaining === null ? null : Math.max(0, progress.remaining - minutes)
  const status: Status = progress.status.kind === 'open' ? { kind: 'started', on: day } : progress.status
  return setProgress(plan, step, { ...progress, status, log, remaining })
}

/** Says how many minutes are left; null goes back to the estimate less what is logged. */
export function setRemaining(plan: Plan, step: StepId, remaining: Minutes | null): Plan {
  const progress = progressOf(plan, step)
  return progress.remaining === remaining ? plan : setProgress(plan, step, { ...progress, remaining })
}

/** Ticks or unticks one topic of a step; topics move no dates. */
export function toggleTopic(plan: Plan, step: StepId, topic: TopicId): Plan {
  const progress = progressOf(plan, step)
  const topicsDone = new Set(progress.topicsDone)
  if (!topicsDone.delete(topic)) topicsDone.add(topic)
  return setProgress(plan, step, { ...progress, topicsDone })
}

/** Changes how a step is planned; a field given as undefined goes back to the roadmap's. */
export function changeSettings(
  plan: Plan,
  step: StepId,
  change: { readonly [K in keyof StepSettings]?: StepSettings[K] | undefined },
): Plan {
  const before = plan.settings.get(step) ?? {}
  const entries = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)
  if (hasSame(before, Object.fromEntries(entries))) return plan
  const settings = new Map(plan.settings)
  if (entries.length === 0) settings.delete(step)
  else settings.set(step, Object.fromEntries(entries))
  return { ...plan, settings }
}

/** Answers one of the roadmap's questions. */
export function answerChoice(plan: Plan, choice: ChoiceId, option: OptionId): Plan {
  if (plan.answers.get(choice) === option) return plan
  return { ...plan, answers: new Map(plan.answers).set(choice, option) }
}

/** Takes over a background's answers and weekly hours. */
export function chooseBackground(plan: Plan, id: BackgroundId): Plan {
  const background = plan.roadmap.backgrounds.find((each) => each.id === id)
  if (background === undefined || plan.background === id) return plan
  return {
    ...plan,
    background: id,
    answers: background.answers,
    learner: { ...plan.learner, week: background.week },
  }
}

export function setWeek(plan: Plan, week: WeekMinutes): Plan {
  return hasSame(plan.learner.week, week) ? plan : setLearner(plan, { week })
}

export function setStart(plan: Plan, start: Day): Plan {
  return setLearner(plan, { start })
}

export function setStepsAtOnce(plan: Plan, stepsAtOnce: number): Plan {
  return setLearner(plan, { stepsAtOnce })
}

/** Gives a date minutes of its own, 0 to 1440, instead of its weekday's; null goes back to those. */
export function setDayMinutes(plan: Plan, day: Day, minutes: Minutes | null): Plan {
  const { overrides } = plan.learner
  if ((overrides.get(day) ?? null) === minutes) return plan
  const changed = new Map(overrides)
  if (minutes === null) changed.delete(day)
  else changed.set(day, minutes)
  return setLearner(plan, { overrides: changed })
}

/** Says what is believed of the pace before any progress. */
export function setPacePrior(plan: Plan, pacePrior: Pace): Plan {
  return hasSame(plan.pacePrior, pacePrior) ? plan : { ...plan, pacePrior }
}

/** Adds days off from a day to another, both inclusive; without a last day there is no end in sight. */
export function addDaysOff(plan: Plan, first: Day, last: Day | null): Plan {
  const range: DaysOff = { from: first, to: last === null ? null : addDays(last, 1) }
  if (plan.learner.daysOff.some((each) => hasSame(each, range))) return plan
  return setLearner(plan, { daysOff: [...plan.learner.daysOff, range].toSorted((a, b) => a.from - b.from) })
}

export function removeDaysOff(plan: Plan, range: DaysOff): Plan {
  const { daysOff } = plan.learner
  return daysOff.includes(range) ? setLearner(plan, { daysOff: daysOff.filter((each) => each !== range) }) : plan
}

/** The progress of a step, or that of one nothing is known about. */
export function progressOf(plan: Plan, step: StepId): StepProgress {
  return plan.progress.get(step) ?? NO_PROGRESS
}

function setLearner(plan: Plan, change: Partial<Learner>): Plan {
  const learner = { ...plan.learner, ...change }
  return hasSame(plan.learner, learner) ? plan : { ...plan, learner }
}

function setStatus(plan: Plan, step: StepId, status: Status): Plan {
  const progress = progressOf(plan, step)
  return hasSame(progress.status, status) ? plan : setProgress(plan, step, { ...progress, status })
}

function setProgress(plan: Plan, step: StepId, progress: StepProgress): Plan {
  return { ...plan, progress: new Map(plan.progress).set(step, progress) }
}

/** Whether two objects or lists have the same fields, each with the very same value. */
function hasSame(a: object, b: object): boolean {
  const fields = new Map(Object.entries(a))
  const others = Object.entries(b)
  return fields.size === others.length && others.every(([key, value]) => fields.has(key) && fields.get(key) === value)
}
