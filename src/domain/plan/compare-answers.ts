import type { Day, Minutes } from '../day'
import { isSameValue } from '../document/same-value'
import { loggedMinutes, type StepProgress } from '../progress/progress'
import { answerTo } from '../roadmap/resolve-roadmap'
import type { Choice, Option, Step } from '../roadmap/roadmap'
import { type Finish, scheduleSteps } from '../schedule/schedule'
import { apportion, shownUnit } from './apportion'
import { answerChoice } from './edit-plan'
import type { Plan } from './plan'
import { type PlanStep, planSteps, scheduleInput } from './schedule-plan'

/** What one option of a question would make of a plan, beside what the plan is now. */
export interface AnswerComparison {
  readonly option: Option
  /** Whether it is the answer the plan has now. */
  readonly isAnswer: boolean
  /** The plan with this answer; the very same plan if it has it already. */
  readonly plan: Plan
  /** Its finish, from the schedule, as every other screen would show it. */
  readonly finish: Finish
  readonly receipt: AnswerReceipt
}

/**
 * What another answer does to the hours still to go, step by step. All figures are rounded as they are shown, and add
 * up: `before` with every line's minutes and `pace` is `after`.
 */
export interface AnswerReceipt {
  /** Effort to go with the present answer. */
  readonly before: Minutes
  /** Effort to go with the other one. */
  readonly after: Minutes
  /** In the roadmap's order: steps that come, steps that go, and steps that take more or less. */
  readonly lines: readonly AnswerLine[]
  /** What moves all other steps at once: the pace learned from finished steps that would come into the plan or leave it. */
  readonly pace: Minutes
}

export interface AnswerLine {
  readonly kind: 'comes' | 'goes' | 'changes'
  readonly step: Step
  /** Added to the effort to go, or taken off it where negative; 0 for waits, milestones and what is finished. */
  readonly minutes: Minutes
  /** What the person has done or said about it. It is kept with the plan while the step is not in it. */
  readonly hasProgress: boolean
}

/** A plan with each of the options of one of its roadmap's questions, in the question's order. */
export function compareAnswers(plan: Plan, choice: Choice, today: Day): readonly AnswerComparison[] {
  const answer = answerTo(choice, plan.answers)
  const now = planSteps(plan)
  return choice.options.map((option) => {
    const isAnswer = option.id === answer
    const other = isAnswer ? plan : answerChoice(plan, choice.id, option.id)
    const steps = isAnswer ? now : planSteps(other)
    return {
      option,
      isAnswer,
      plan: other,
      finish: scheduleSteps(scheduleInput(other, steps, today)).finish,
      receipt: writeAnswerReceipt(now, steps),
    }
  })
}

/** What becomes of the steps of a plan, and of its effort to go, when it is answered otherwise. */
function writeAnswerReceipt(now: readonly PlanStep[], then: readonly PlanStep[]): AnswerReceipt {
  const exact = compareSteps(now, then)
  const [leftNow, leftThen] = [effortToGo(now), effortToGo(then)]
  const unit = shownUnit(Math.max(leftNow, leftThen))
  const [before, after] = [roundTo(leftNow, unit), roundTo(leftThen, unit)]
  const pace = leftThen - leftNow - exact.reduce((sum, { minutes }) => sum + minutes, 0)
  // Without a change of pace, its line takes no part in the rounding: it would only take hours from the others.
  const amounts = [...exact.map(({ minutes }) => minutes), ...(pace === 0 ? [] : [pace])]
  const shown = apportion(amounts, unit, after - before)
  return {
    before,
    after,
    lines: exact.map((line, i) => ({ ...line, minutes: shown[i] ?? 0 })),
    pace: shown[exact.length] ?? 0,
  }
}

/** The lines of the receipt in whole minutes, before they are rounded. */
function compareSteps(now: readonly PlanStep[], then: readonly PlanStep[]): readonly AnswerLine[] {
  const [nowById, thenById] = [byId(now), byId(then)]
  const line = (kind: AnswerLine['kind'], { step, progress }: PlanStep, minutes: Minutes): AnswerLine => ({
    kind,
    step,
    minutes,
    hasProgress: hasProgress(progress),
  })
  const comesOrChanges = then.flatMap((after) => {
    const before = nowById.get(after.id)
    if (before === undefined) return [line('comes', after, after.remaining)]
    return isReweighed(before, after) ? [line('changes', after, after.remaining - before.remaining)] : []
  })
  const goes = now.filter(({ id }) => !thenById.has(id)).map((before) => line('goes', before, 0 - before.remaining))
  return [...comesOrChanges, ...goes]
}

/** Whether the step itself asks for another effort; with a person's own estimate it does not. */
function isReweighed(before: PlanStep, after: PlanStep): boolean {
  if (before.remaining === after.remaining || isSameValue(before.work, after.work)) return false
  return before.work.kind !== after.work.kind || after.settings.estimate === undefined
}

function hasProgress(progress: StepProgress): boolean {
  return progress.status.kind !== 'open' || progress.topicsDone.size > 0 || loggedMinutes(progress) > 0
}

function effortToGo(steps: readonly PlanStep[]): Minutes {
  return steps.reduce((sum, { remaining }) => sum + remaining, 0)
}

function roundTo(minutes: Minutes, unit: Minutes): Minutes {
  return Math.round(minutes / unit) * unit
}

function byId(steps: readonly PlanStep[]): ReadonlyMap<string, PlanStep> {
  return new Map(steps.map((step) => [step.id, step]))
}
