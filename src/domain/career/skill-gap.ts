import type { Day } from '../day'
import type { OptionId, StepId } from '../roadmap/roadmap'
import type { SkillId, SkillLevel } from './career'
import {
  askedLevel,
  isAtLeast,
  levelRank,
  type SkillCatalogue,
  type SkillTie,
  type SkillTopic,
  allTopics,
} from './skill-catalogue'
import type { PlanInUse, SkillStanding } from './skill-profile'

/** A topic in which a role asks more than a person can do now. */
export interface SkillGap {
  readonly topic: SkillTopic
  readonly asked: SkillLevel
  readonly now: SkillLevel
  readonly atEnd: SkillLevel
  /** Whether the plan leads there. */
  readonly isCovered: boolean
  /** Steps ahead in the plan that raise it, in the order in which they are finished, up to the one that closes the gap. */
  readonly steps: readonly StepId[]
  /** Where the plan does not lead there: what of its roadmap would. */
  readonly elsewhere: readonly ElsewhereStep[]
}

/** A step that would raise a topic further, and why it is not ahead. */
export interface ElsewhereStep {
  readonly step: StepId
  readonly why: 'notForTheseAnswers' | 'leftOut' | 'countedAsKnown'
}

/**
 * The gaps between what a person can do now and what a role asks, in the order of the catalogue.
 *
 * @param finishes the day on which each step of the plan is finished; null where no day was found.
 */
export function skillGaps(
  catalogue: SkillCatalogue,
  profile: ReadonlyMap<SkillId, SkillStanding>,
  role: OptionId | null,
  inUse: PlanInUse | null,
  finishes: ReadonlyMap<StepId, { readonly finish: Day | null }> = new Map(),
): readonly SkillGap[] {
  return allTopics(catalogue).flatMap((topic): readonly SkillGap[] => {
    const asked = askedLevel(topic, role)
    const { now, atEnd } = profile.get(topic.id) ?? { now: 'none', atEnd: 'none' }
    if (isAtLeast(now, asked)) return []
    const isCovered = isAtLeast(atEnd, asked)
    const steps = inUse === null ? [] : closingSteps(topic, now, asked, inUse, finishes)
    const elsewhere = inUse === null || isCovered ? [] : elsewhereSteps(topic, atEnd, inUse)
    return [{ topic, asked, now, atEnd, isCovered, steps, elsewhere }]
  })
}

/** A step that closes gaps, or part of them. */
export interface ClosingStep {
  readonly step: StepId
  /** What it leads to in each topic, in the order of the gaps. */
  readonly raises: readonly { readonly gap: SkillGap; readonly to: SkillLevel }[]
}

/** The same gaps by step, those that are finished first before the others. */
export function stepsThatClose(
  gaps: readonly SkillGap[],
  finishes: ReadonlyMap<StepId, { readonly finish: Day | null }>,
): readonly ClosingStep[] {
  const raises = new Map<StepId, { readonly gap: SkillGap; readonly to: SkillLevel }[]>()
  for (const gap of gaps) {
    for (const step of gap.steps) {
      const tie = bestTie(gap.topic.ties.filter((each) => each.step === step))
      if (tie !== undefined) raises.set(step, [...(raises.get(step) ?? []), { gap, to: tie.to }])
    }
  }
  return [...raises]
    .map(([step, each]) => ({ step, raises: each }))
    .toSorted((a, b) => finishOf(a.step, finishes) - finishOf(b.step, finishes))
}

function closingSteps(
  topic: SkillTopic,
  now: SkillLevel,
  asked: SkillLevel,
  { steps }: PlanInUse,
  finishes: ReadonlyMap<StepId, { readonly finish: Day | null }>,
): readonly StepId[] {
  const closing: StepId[] = []
  const ahead = steps
    .filter(({ work }) => work.kind !== 'known')
    .toSorted((a, b) => finishOf(a.id, finishes) - finishOf(b.id, finishes))
  let level = now
  // A step that is over has raised the topic already.
  for (const { id } of ahead) {
    const to = bestTie(topic.ties.filter((tie) => tie.step === id))?.to ?? 'none'
    if (isAtLeast(level, to)) continue
    closing.push(id)
    level = to
    if (isAtLeast(level, asked)) break
  }
  return closing
}

function elsewhereSteps({ ties }: SkillTopic, atEnd: SkillLevel, { plan, steps }: PlanInUse): readonly ElsewhereStep[] {
  const inPlan = new Map(steps.map((step) => [step.id, step]))
  return plan.roadmap.steps.flatMap(({ id, optional }): readonly ElsewhereStep[] => {
    const to = bestTie(ties.filter((tie) => tie.step === id))?.to ?? 'none'
    if (isAtLeast(atEnd, to)) return []
    if (inPlan.get(id)?.work.kind === 'known') return [{ step: id, why: 'countedAsKnown' }]
    const isLeftOut = optional && plan.settings.get(id)?.leftOut === true
    return inPlan.has(id) ? [] : [{ step: id, why: isLeftOut ? 'leftOut' : 'notForTheseAnswers' }]
  })
}

function bestTie(ties: readonly SkillTie[]): SkillTie | undefined {
  return ties.toSorted((a, b) => levelRank(b.to) - levelRank(a.to))[0]
}

function finishOf(step: StepId, finishes: ReadonlyMap<StepId, { readonly finish: Day | null }>): number {
  return finishes.get(step)?.finish ?? Number.MAX_SAFE_INTEGER
}
