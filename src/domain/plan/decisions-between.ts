import type { Day } from '../day'
import { paceMedian } from '../forecast/pace'
import { type Learner, weeklyMinutes } from '../learner/learner'
import { NO_PROGRESS, type StepProgress } from '../progress/progress'
import type { Estimate, StepId } from '../roadmap/roadmap'
import { answerTo, resolveRoadmap } from '../roadmap/resolve-roadmap'
import { dayHoursAhead, daysOffAhead, expectedByStep, orderToText } from './decision-values'
import type { Plan, StepSettings } from './plan'
import type { Decision } from './plan-history'
import { leftOutSteps } from './schedule-plan'

/** One of the decisions that lead from a plan to another. */
export interface DecisionPart extends Pick<Decision, 'kind' | 'subject' | 'from' | 'to'> {
  /** The plan with this decision and all that come before it. */
  readonly plan: Plan
}

export interface DecisionsBetween {
  /** The first plan with the progress of the second: all that lies between them but for the decisions. */
  readonly progressed: Plan
  /** In a fixed order: what the work is, then how much of it, then when there is time for it. */
  readonly parts: readonly DecisionPart[]
}

/**
 * The decisions between two states of one plan, one after the other. Ticks, logs, what is left, topics, notes and names
 * are none. A part may turn out to have changed nothing: fields are compared, not what follows from them.
 */
export function decisionsBetween(before: Plan, after: Plan, today: Day): DecisionsBetween {
  const known = changedKnown(before, after)
  const progressed = before.progress === after.progress ? before : withProgressOf(before, after, known)
  const parts: DecisionPart[] = []
  let plan = progressed
  const add: Add = (part, next) => {
    plan = next(plan)
    parts.push({ ...part, plan })
  }
  addRoadmap(add, before, after)
  addPace(add, before, after)
  addAnswers(add, before, after)
  addKnown(add, before, after, known)
  addSettings(add, before, after)
  addLearner(add, before.learner, after.learner, today)
  return { progressed, parts }
}

const NO_SETTINGS: StepSettings = {}

type Add = (part: Omit<DecisionPart, 'plan'>, next: (plan: Plan) => Plan) => void

function addRoadmap(add: Add, before: Plan, { roadmap, ...after }: Plan): void {
  if (before.roadmap === roadmap) return
  const part = { kind: 'roadmap', subject: '', from: stepCount(before), to: stepCount({ ...after, roadmap }) } as const
  add(part, (plan) => ({ ...plan, roadmap }))
}

function stepCount(plan: Plan): number {
  return resolveRoadmap(plan.roadmap, plan.answers, leftOutSteps(plan)).length
}

function addPace(add: Add, { pacePrior: from }: Plan, { pacePrior: to }: Plan): void {
  if (from.mean === to.mean && from.deviation === to.deviation) return
  const part = { kind: 'pace', subject: '', from: paceMedian(from), to: paceMedian(to) } as const
  add(part, (plan) => ({ ...plan, pacePrior: to }))
}

function addAnswers(add: Add, before: Plan, after: Plan): void {
  if (before.answers === after.answers) return
  for (const choice of after.roadmap.choices) {
    const [from, to] = [answerTo(choice, before.answers), answerTo(choice, after.answers)]
    if (from === to || to === undefined) continue
    add({ kind: 'answer', subject: choice.id, from: from ?? null, to }, (plan) => ({
      ...plan,
      answers: new Map(plan.answers).set(choice.id, to),
    }))
  }
}

/** A tick on what was known is progress: "known" and "done" are as good for the date. */
function changedKnown(before: Plan, after: Plan): readonly StepId[] {
  if (before.progress === after.progress) return []
  return after.roadmap.steps.flatMap(({ id }) => {
    const [from, to] = [kindOf(before, id), kindOf(after, id)]
    const isDecision = from !== to && (from === 'known' || to === 'known') && from !== 'done' && to !== 'done'
    return isDecision ? [id] : []
  })
}

function kindOf(plan: Plan, step: StepId): StepProgress['status']['kind'] {
  return (plan.progress.get(step) ?? NO_PROGRESS).status.kind
}

function withProgressOf(before: Plan, after: Plan, known: readonly StepId[]): Plan {
  const progress = new Map(after.progress)
  for (const id of known) progress.set(id, before.progress.get(id) ?? NO_PROGRESS)
  return { ...before, progress }
}

/** Of one step, it is about that step; several at once are counted. */
function addKnown(add: Add, before: Plan, { progress, roadmap }: Plan, known: readonly StepId[]): void {
  const [first] = known
  if (first === undefined) return
  const isOne = known.length === 1
  const count = (steps: Plan['progress']): number =>
    (isOne ? [first] : roadmap.steps.map(({ id }) => id)).filter((id) => steps.get(id)?.status.kind === 'known').length
  const part = {
    kind: 'known',
    subject: isOne ? first : '',
    from: count(before.progress),
    to: count(progress),
  } as const
  add(part, (plan) => ({ ...plan, progress }))
}

function addSettings(add: Add, before: Plan, after: Plan): void {
  if (before.settings === after.settings) return
  const [expectedBefore, expectedAfter] = [expectedByStep(before), expectedByStep(after)]
  for (const { id } of after.roadmap.steps) {
    const [from, to] = [before.settings.get(id) ?? NO_SETTINGS, after.settings.get(id) ?? NO_SETTINGS]
    if (from === to) continue
    const addPart = (part: Pick<DecisionPart, 'kind' | 'from' | 'to'>, fields: readonly (keyof StepSettings)[]): void =>
      add({ ...part, subject: id }, (plan) => takeOver(plan, id, to, fields))
    if ((from.leftOut === true) !== (to.leftOut === true)) {
      addPart({ kind: 'leftOut', from: from.leftOut ? 1 : 0, to: to.leftOut ? 1 : 0 }, ['leftOut'])
    }
    if (!isSameEstimate(from.estimate, to.estimate)) {
      const [expected, newly] = [expectedBefore.get(id) ?? null, expectedAfter.get(id) ?? null]
      addPart({ kind: 'estimate', from: expected, to: newly }, ['estimate'])
    }
    const [order, newOrder] = [orderToText(from), orderToText(to)]
    if (order !== newOrder) addPart({ kind: 'order', from: order, to: newOrder }, ['priority', 'dailyCap', 'notBefore'])
  }
}

function isSameEstimate(a: Estimate | undefined, b: Estimate | undefined): boolean {
  return a?.optimistic === b?.optimistic && a?.mostLikely === b?.mostLikely && a?.pessimistic === b?.pessimistic
}

/** The plan with some of a step's fields as given. */
function takeOver(plan: Plan, id: StepId, given: StepSettings, fields: readonly (keyof StepSettings)[]): Plan {
  const entries = new Map<string, unknown>(Object.entries(plan.settings.get(id) ?? NO_SETTINGS))
  for (const field of fields) {
    if (given[field] === undefined) entries.delete(field)
    else entries.set(field, given[field])
  }
  const settings: StepSettings = Object.fromEntries(entries)
  return { ...plan, settings: new Map(plan.settings).set(id, settings) }
}

function addLearner(add: Add, from: Learner, to: Learner, today: Day): void {
  if (from === to) return
  const addPart = (part: Pick<DecisionPart, 'kind' | 'from' | 'to'>, change: Partial<Learner>): void =>
    add({ ...part, subject: '' }, (plan) => ({ ...plan, learner: { ...plan.learner, ...change } }))
  if (from.start !== to.start) addPart({ kind: 'start', from: from.start, to: to.start }, { start: to.start })
  if (from.week.some((minutes, weekday) => minutes !== to.week[weekday])) {
    addPart({ kind: 'hours', from: weeklyMinutes(from.week), to: weeklyMinutes(to.week) }, { week: to.week })
  }
  if (from.overrides !== to.overrides) {
    const [minutes, newMinutes] = [dayHoursAhead(from.overrides, today), dayHoursAhead(to.overrides, today)]
    addPart({ kind: 'dayHours', from: minutes, to: newMinutes }, { overrides: to.overrides })
  }
  if (from.daysOff !== to.daysOff) {
    const [days, newDays] = [daysOffAhead(from.daysOff, today), daysOffAhead(to.daysOff, today)]
    addPart({ kind: 'daysOff', from: days, to: newDays }, { daysOff: to.daysOff })
  }
  if (from.stepsAtOnce !== to.stepsAtOnce) {
    addPart({ kind: 'stepsAtOnce', from: from.stepsAtOnce, to: to.stepsAtOnce }, { stepsAtOnce: to.stepsAtOnce })
  }
}
