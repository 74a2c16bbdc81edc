import type { Plan } from '../plan/plan'
import type { PlanStep } from '../plan/schedule-plan'
import { answerTo } from '../roadmap/resolve-roadmap'
import type { OptionId, StepId, TopicId } from '../roadmap/roadmap'
import type { Career, SkillId, SkillLevel } from './career'
import { allTopics, askedLevel, higherLevel, isAtLeast, type SkillCatalogue, type SkillTie } from './skill-catalogue'

/** A plan with its steps worked out. */
export interface PlanInUse {
  readonly plan: Plan
  readonly steps: readonly PlanStep[]
}

/** Where a person stands in one topic. */
export interface SkillStanding {
  /** Their own word; null if they have not said. */
  readonly said: SkillLevel | null
  readonly now: SkillLevel
  /** With all steps of the plan done; never below `now`. */
  readonly atEnd: SkillLevel
}

/**
 * Where a person stands in each topic, now and at the end of the plan.
 *
 * Now is the highest of
 *
 * - their own word, or, where there is none, the level of each step that their answers count as known;
 * - the level of each step that is done, or that they have marked as known, or of which all parts about it are ticked;
 * - the basics, where a part about it is ticked.
 *
 * At the end it is the highest of that and the level of each step that is in the plan with something to do. A step that
 * the answers count as known is not gone through any more, so that it raises nothing that the person has spoken of.
 */
export function skillProfile(
  catalogue: SkillCatalogue,
  skills: Career['skills'],
  inUse: PlanInUse | null,
): ReadonlyMap<SkillId, SkillStanding> {
  const lookUp = inUse === null ? null : stepsByIds(inUse)
  return new Map(
    allTopics(catalogue).map(({ id, ties }) => {
      const said = skills.get(id) ?? null
      const counted = (level: (tie: SkillTie) => SkillLevel): SkillLevel =>
        lookUp === null ? 'none' : ties.map(level).reduce(higherLevel, 'none')
      const shown = counted((tie) => shownLevel(tie, lookUp))
      const now = higherLevel(said ?? counted((tie) => (isCountedAsKnown(tie, lookUp) ? tie.to : 'none')), shown)
      const atEnd = higherLevel(
        now,
        counted((tie) => (isAhead(tie, lookUp) ? tie.to : 'none')),
      )
      return [id, { said, now, atEnd }]
    }),
  )
}

/** How many topics of a catalogue a person has spoken of. */
export function countSaid(catalogue: SkillCatalogue, skills: Career['skills']): number {
  return allTopics(catalogue).filter(({ id }) => skills.has(id)).length
}

/** How many topics a role asks for, and in how many of them a person is, or will be, where it asks. */
export interface SkillTally {
  readonly asked: number
  readonly now: number
  readonly atEnd: number
}

/** Counts the topics of one area, or of all of them, against what a role asks. */
export function tallySkills(
  topics: SkillCatalogue['areas'][number]['topics'],
  profile: ReadonlyMap<SkillId, SkillStanding>,
  role: OptionId | null,
): SkillTally {
  const asked = topics.filter((topic) => askedLevel(topic, role) !== 'none')
  const count = (at: 'now' | 'atEnd'): number =>
    asked.filter((topic) => isAtLeast(profile.get(topic.id)?.[at] ?? 'none', askedLevel(topic, role))).length
  return { asked: asked.length, now: count('now'), atEnd: count('atEnd') }
}

/** The role that a plan is for; null where its roadmap does not ask for one. */
export function roleOfPlan({ roleChoice }: SkillCatalogue, plan: Plan | null): OptionId | null {
  const choice = plan?.roadmap.choices.find(({ id }) => id === roleChoice)
  return choice === undefined || plan === null ? null : (answerTo(choice, plan.answers) ?? null)
}

/** The steps that are in the plan, and the topics of all that are in its roadmap. */
interface Lookup {
  readonly plan: Plan
  readonly inPlan: ReadonlyMap<StepId, PlanStep>
  readonly topicsOf: ReadonlyMap<StepId, ReadonlySet<TopicId>>
}

function stepsByIds({ plan, steps }: PlanInUse): Lookup {
  return {
    plan,
    inPlan: new Map(steps.map((step) => [step.id, step])),
    topicsOf: new Map(plan.roadmap.steps.map(({ id, topics }) => [id, new Set(topics.map((topic) => topic.id))])),
  }
}

/** What has been done of the step shows this level, whether or not it is still in the plan. */
function shownLevel({ step, topics, to }: SkillTie, lookUp: Lookup | null): SkillLevel {
  const existing = lookUp?.topicsOf.get(step)
  const progress = lookUp?.plan.progress.get(step)
  if (existing === undefined || progress === undefined) return 'none'
  const { kind } = progress.status
  if (kind === 'done' || kind === 'known') return to
  const about = topics.filter((topic) => existing.has(topic))
  const ticked = about.filter((topic) => progress.topicsDone.has(topic)).length
  if (ticked === 0) return 'none'
  return ticked === about.length ? to : 'basics'
}

function isCountedAsKnown({ step }: SkillTie, lookUp: Lookup | null): boolean {
  return lookUp?.inPlan.get(step)?.work.kind === 'known'
}

function isAhead({ step }: SkillTie, lookUp: Lookup | null): boolean {
  const kind = lookUp?.inPlan.get(step)?.work.kind
  return kind !== undefined && kind !== 'known'
}
