import type { Day, Minutes } from '../day'
import { type FinishedEffort, learnPace, type Pace } from '../forecast/pace'
import { type Capacity, createCapacity } from '../learner/capacity'
import { firstLoggedDay, loggedMinutes, type StepProgress } from '../progress/progress'
import type { Estimate } from '../roadmap/roadmap'
import type { ResolvedStep } from '../roadmap/resolve-roadmap'
import type { Plan, StepSettings } from './plan'

/** What the pace is learned from: a step with what the person said and did about it. */
interface WorkedStep extends ResolvedStep {
  readonly settings: StepSettings
  readonly progress: StepProgress
}

/** What is known of a person's pace after the steps they have finished; its median scales what the plan counts on. */
export function learnedPace(plan: Plan, steps: readonly WorkedStep[], prior: Pace = plan.pacePrior): Pace {
  return learnPace(prior, finishedEfforts(steps, createCapacity(plan.learner)))
}

/** The three points that count for a step: the person's own, else the roadmap's; null for anything but effort. */
export function estimateOf({ work, settings }: WorkedStep): Estimate | null {
  return work.kind === 'effort' ? (settings.estimate ?? work.estimate) : null
}

/** Below this share of the optimistic estimate, minutes are a log that was not kept rather than a step that was quick. */
const LEAST_CREDIBLE_SHARE = 0.5
/** Above this multiple of the pessimistic estimate, days are a step that lay rather than one that was slow. */
const MOST_CREDIBLE_MULTIPLE = 4

/**
 * Done steps with an estimate whose effort was logged, or can be read off the days they are said to have taken: the
 * first of the two that is credible. One session logged and a tick ten weeks later is the ten weeks, not the session.
 * A bare tick teaches nothing: many in a row would look absurdly fast.
 */
function finishedEfforts(steps: readonly WorkedStep[], capacity: Capacity): readonly FinishedEffort[] {
  const finished: FinishedEffort[] = []
  for (const step of steps) {
    const { status } = step.progress
    if (status.kind !== 'done') continue
    const estimate = estimateOf(step)
    if (estimate === null) continue
    const isCredible = (minutes: Minutes): boolean =>
      minutes >= estimate.optimistic * LEAST_CREDIBLE_SHARE && minutes <= estimate.pessimistic * MOST_CREDIBLE_MULTIPLE
    const logged = loggedMinutes(step.progress)
    const begun = status.startedOn ?? firstLoggedDay(step.progress)
    const actual = logged > 0 && isCredible(logged) ? logged : minutesBetween(capacity, begun, status.on)
    if (actual > 0 && isCredible(actual)) finished.push({ estimate, actual })
  }
  return finished
}

/** The capacity from a day to another, both inclusive; 0 if the first is not known. */
function minutesBetween(capacity: Capacity, from: Day | null, to: Day): Minutes {
  if (from === null) return 0
  let sum = 0
  for (let day = from as number; day <= to; day += 1) sum += capacity.on(day as Day)
  return sum
}
