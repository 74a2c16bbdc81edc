import { MINUTES_PER_HOUR } from '../domain/day'
import type {
  Choice,
  ChoiceId,
  Condition,
  EffortStep,
  Estimate,
  EstimateVariant,
  MilestoneStep,
  OptionId,
  PhaseId,
  Resource,
  SourceId,
  Step,
  StepId,
  Topic,
  WaitEstimate,
  WaitStep,
  WeekMinutes,
} from '../domain/roadmap/roadmap'
import { EDITORIAL } from '../domain/roadmap/roadmap'

/** Shares of an estimate are rounded to this, so that nobody reads 13 h 22 min as knowledge. */
const HALF_HOUR = 30

const OUR_OWN: readonly SourceId[] = [EDITORIAL]

/** The assumption that turns the sources' months into hours: 15 hours a week, 65 hours a month. */
export const REFERENCE_PACE = { minutesPerWeek: 15 * MINUTES_PER_HOUR, minutesPerMonth: 65 * MINUTES_PER_HOUR } as const

/** What the author says of a step; everything else has the usual value. */
interface StepContent {
  readonly id: StepId
  readonly title: string
  readonly reason: string
  /** Short name to title. The name becomes part of the id, so that a title can be reworded. */
  readonly topics: Readonly<Record<string, string>>
  readonly prerequisites: readonly StepId[]
  readonly sources: readonly SourceId[]
  readonly resources?: readonly Resource[]
  readonly optional?: boolean
  readonly when?: readonly Condition[]
}

interface EffortContent extends StepContent {
  readonly estimate: Estimate
  readonly variants?: readonly EstimateVariant[]
}

interface WaitContent extends StepContent {
  readonly days: WaitEstimate
}

type MilestoneContent = Omit<StepContent, 'topics'>

interface StepAuthor {
  readonly effort: (content: EffortContent) => EffortStep
  readonly wait: (content: WaitContent) => WaitStep
  readonly milestone: (content: MilestoneContent) => MilestoneStep
}

/** What writes the steps of one phase. */
export function stepsIn(phase: PhaseId): StepAuthor {
  return {
    effort: (content) => ({ ...stepBase(phase, content), kind: 'effort', ...pickEffort(content) }),
    wait: (content) => ({ ...stepBase(phase, content), kind: 'wait', days: content.days }),
    milestone: (content) => ({ ...stepBase(phase, { ...content, topics: {} }), kind: 'milestone' }),
  }
}

/** A three-point estimate in hours; a figure that no source gives is our own. */
export function hours(
  optimistic: number,
  mostLikely: number,
  pessimistic: number,
  sources: readonly SourceId[] = OUR_OWN,
): Estimate {
  return {
    optimistic: optimistic * MINUTES_PER_HOUR,
    mostLikely: mostLikely * MINUTES_PER_HOUR,
    pessimistic: pessimistic * MINUTES_PER_HOUR,
    sources,
  }
}

/** A three-point estimate in calendar days; a figure that no source gives is our own. */
export function days(
  optimistic: number,
  mostLikely: number,
  pessimistic: number,
  sources: readonly SourceId[] = OUR_OWN,
): WaitEstimate {
  return { optimistic, mostLikely, pessimistic, sources }
}

/** A part of an estimate, or more than it, in half hours. */
export function share(estimate: Estimate, fraction: number): Estimate {
  return {
    optimistic: toHalfHours(estimate.optimistic * fraction),
    mostLikely: toHalfHours(estimate.mostLikely * fraction),
    pessimistic: toHalfHours(estimate.pessimistic * fraction),
    sources: estimate.sources,
  }
}

/** Conditions that must all hold: for each choice, the answers it may have. */
export function when(answers: Readonly<Record<string, readonly string[]>>): readonly Condition[] {
  return Object.entries(answers).map(([choice, anyOf]) => ({ choice, anyOf }))
}

/** What a step needs without any knowledge, and what it needs with some. */
export interface Estimates {
  readonly estimate: Estimate
  readonly variants: readonly EstimateVariant[]
}

/** The estimate, and what is needed of it for other answers to one question: the shares by option, the first to hold first. */
export function sharesBy(choice: ChoiceId, estimate: Estimate, shares: Readonly<Record<OptionId, number>>): Estimates {
  const variants = Object.entries(shares).map(([option, fraction]) => ({
    when: when({ [choice]: [option] }),
    estimate: share(estimate, fraction),
  }))
  return { estimate, variants }
}

/**
 * The variants of a step that takes `fraction` of its usual time under some more conditions, on every level, to go
 * before the usual ones; what is known stays known.
 */
export function reweighed(
  estimate: Estimate,
  variants: readonly EstimateVariant[],
  conditions: readonly Condition[],
  fraction: number,
): readonly EstimateVariant[] {
  const underConditions = variants.map((variant) => ({
    when: [...conditions, ...variant.when],
    estimate: variant.estimate === 'known' ? variant.estimate : share(variant.estimate, fraction),
  }))
  return [...underConditions, { when: conditions, estimate: share(estimate, fraction) }]
}

/** Hours on Monday to Sunday. */
export function weekOfHours(
  ...[monday, tuesday, wednesday, thursday, friday, saturday, sunday]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
): WeekMinutes {
  return [
    monday * MINUTES_PER_HOUR,
    tuesday * MINUTES_PER_HOUR,
    wednesday * MINUTES_PER_HOUR,
    thursday * MINUTES_PER_HOUR,
    friday * MINUTES_PER_HOUR,
    saturday * MINUTES_PER_HOUR,
    sunday * MINUTES_PER_HOUR,
  ]
}

/** Something to learn from or with; a resource that no source names is our own suggestion. */
export function resource(
  kind: Resource['kind'],
  title: string,
  url: string,
  sources: readonly SourceId[] = OUR_OWN,
): Resource {
  return { title, kind, url, sources }
}

/** A question about what is known already, from nothing upwards. */
export function knowledgeChoice(content: Omit<Choice, 'kind'>): Choice {
  return { ...content, kind: 'knowledge' }
}

/** A question about the way to take. */
export function pathChoice(content: Omit<Choice, 'kind'>): Choice {
  return { ...content, kind: 'path' }
}

function stepBase(phase: PhaseId, content: StepContent): Omit<Step, 'kind'> {
  return {
    id: content.id,
    phase,
    title: content.title,
    reason: content.reason,
    topics: topicsOf(content),
    resources: content.resources ?? [],
    prerequisites: content.prerequisites,
    optional: content.optional ?? false,
    when: content.when ?? [],
    sources: content.sources,
  }
}

function pickEffort({ estimate, variants = [] }: EffortContent): Pick<EffortStep, 'estimate' | 'variants'> {
  return { estimate, variants }
}

function topicsOf({ id, topics }: StepContent): readonly Topic[] {
  return Object.entries(topics).map(([name, title]) => ({ id: `${id}-${name}`, title }))
}

function toHalfHours(minutes: number): number {
  return Math.max(HALF_HOUR, Math.round(minutes / HALF_HOUR) * HALF_HOUR)
}
