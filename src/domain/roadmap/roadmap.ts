import type { Minutes } from '../day'

/**
 * A roadmap is data: phases made of steps, the questions that shape it, and the starting points it knows.
 * Nothing here knows what the roadmap is about.
 */
export interface Roadmap {
  readonly id: RoadmapId
  /** Raised with every change of the content, so that a plan knows which edition it was started from. */
  readonly edition: number
  readonly title: string
  /** What a person is at the end, to complete "You will likely be …": "a machine learning engineer". */
  readonly goal: string
  readonly summary: string
  readonly reference: ReferencePace
  readonly phases: readonly Phase[]
  /** In the order in which they are shown; it is also the last tie-break of the schedule. */
  readonly steps: readonly Step[]
  readonly choices: readonly Choice[]
  /** At least one; the first is the one for someone who knows nothing yet. */
  readonly backgrounds: readonly Background[]
  /** The facts that ids in `sources` point to. */
  readonly facts: readonly Fact[]
}

export type RoadmapId = string
export type PhaseId = string
export type StepId = string
export type TopicId = string
export type ChoiceId = string
export type OptionId = string
export type BackgroundId = string

/** A fact's id, or `EDITORIAL` for what no source says. */
export type SourceId = string

/** Marks what is the authors' own judgement. */
export const EDITORIAL: SourceId = 'editorial'

/** Something a source says, in our own words, to be cited by id. */
export interface Fact {
  readonly id: SourceId
  /** Title of the work it is from. */
  readonly work: string
  /** Kind and year of the work: "web article, 2025". */
  readonly note: string
  readonly says: string
}

/** How the sources' months are turned into hours: our assumption, shown as such. */
export interface ReferencePace {
  readonly minutesPerWeek: Minutes
  readonly minutesPerMonth: Minutes
}

export interface Phase {
  readonly id: PhaseId
  readonly title: string
  readonly summary: string
  /** What the sources say about its length, for each level they tell apart. */
  readonly durations: readonly SourcedDuration[]
  readonly sources: readonly SourceId[]
}

/** A length given by a source, for the answers it speaks of. */
export interface SourcedDuration {
  readonly when: readonly Condition[]
  /** In words, as shown: "6-12 months from scratch". */
  readonly says: string
  readonly minMonths: number
  /** Null when the source says "ongoing". */
  readonly maxMonths: number | null
  readonly sources: readonly SourceId[]
}

export type Step = EffortStep | WaitStep | MilestoneStep

interface StepBase {
  readonly id: StepId
  readonly phase: PhaseId
  readonly title: string
  /** Why it is on the roadmap: one or two sentences to the person who has to do it. */
  readonly reason: string
  readonly topics: readonly Topic[]
  readonly resources: readonly Resource[]
  /** Finish-to-start, all required. */
  readonly prerequisites: readonly StepId[]
  /** An optional step may be left out of a plan. */
  readonly optional: boolean
  /** In the plan only if all of these hold; an empty list always holds. */
  readonly when: readonly Condition[]
  readonly sources: readonly SourceId[]
}

/** Work that takes the learner's own hours. */
export interface EffortStep extends StepBase {
  readonly kind: 'effort'
  readonly estimate: Estimate
  /** The first whose conditions all hold replaces `estimate`. */
  readonly variants: readonly EstimateVariant[]
}

/** Calendar time that takes none of the learner's hours and runs through days off. */
export interface WaitStep extends StepBase {
  readonly kind: 'wait'
  readonly days: WaitEstimate
}

/** A point in the plan that takes no time. */
export interface MilestoneStep extends StepBase {
  readonly kind: 'milestone'
}

/** Three-point estimate of the effort: optimistic <= mostLikely <= pessimistic. */
export interface Estimate {
  readonly optimistic: Minutes
  readonly mostLikely: Minutes
  readonly pessimistic: Minutes
  readonly sources: readonly SourceId[]
}

/** Three-point estimate in whole calendar days: optimistic <= mostLikely <= pessimistic. */
export interface WaitEstimate {
  readonly optimistic: number
  readonly mostLikely: number
  readonly pessimistic: number
  readonly sources: readonly SourceId[]
}

export interface EstimateVariant {
  readonly when: readonly Condition[]
  /** `'known'` when these answers say that there is nothing left to learn here. */
  readonly estimate: Estimate | 'known'
}

/** Holds when the answer to the choice is one of the options. */
export interface Condition {
  readonly choice: ChoiceId
  readonly anyOf: readonly OptionId[]
}

export interface Topic {
  readonly id: TopicId
  readonly title: string
}

export interface Resource {
  readonly title: string
  readonly kind: 'course' | 'book' | 'reference' | 'practice' | 'tool'
  /** http or https. */
  readonly url?: string
  readonly sources: readonly SourceId[]
}

/** A question whose answer shapes the plan. */
export interface Choice {
  readonly id: ChoiceId
  /** `knowledge`: what is known already, the first option being the least; `path`: a way to take. */
  readonly kind: 'knowledge' | 'path'
  /** A short name, for labels and receipts: "Programming". */
  readonly title: string
  readonly question: string
  readonly options: readonly Option[]
  readonly sources: readonly SourceId[]
}

export interface Option {
  readonly id: OptionId
  readonly label: string
  readonly hint: string
  readonly sources: readonly SourceId[]
}

/** The option chosen for each choice; a choice without an answer takes its first option. */
export type Answers = ReadonlyMap<ChoiceId, OptionId>

/** A named set of answers to start from. */
export interface Background {
  readonly id: BackgroundId
  readonly title: string
  readonly summary: string
  readonly answers: Answers
  /** Minutes on Monday to Sunday to start with. */
  readonly week: WeekMinutes
  /** The source's own overall range. */
  readonly headline: {
    readonly text: string
    readonly minMonths: number
    readonly maxMonths: number
  }
  readonly sources: readonly SourceId[]
}

/** Minutes on Monday, Tuesday, … Sunday, each 0 to 1440. */
export type WeekMinutes = readonly [Minutes, Minutes, Minutes, Minutes, Minutes, Minutes, Minutes]
