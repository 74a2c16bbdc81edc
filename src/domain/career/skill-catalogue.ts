import type { ChoiceId, OptionId, SourceId, StepId, TopicId } from '../roadmap/roadmap'
import { type SkillId, type SkillLevel, SKILL_LEVELS } from './career'

/** What a person can rate themselves in, and how a roadmap leads there. Data, as a roadmap is. */
export interface SkillCatalogue {
  /** The question of the roadmap whose answer says which role a plan is for. */
  readonly roleChoice: ChoiceId
  /** In the order in which they are gone through. */
  readonly areas: readonly SkillArea[]
  /** What has to be said of topics to answer a question of the roadmap for a person. */
  readonly answers: readonly SkillAnswer[]
}

export type SkillAreaId = string

export interface SkillArea {
  readonly id: SkillAreaId
  readonly title: string
  readonly summary: string
  readonly topics: readonly SkillTopic[]
}

export interface SkillTopic {
  readonly id: SkillId
  readonly title: string
  /** What each level means here, as a person would say it of themselves. */
  readonly examples: ReadonlyMap<SkillLevel, string>
  /** What says that the topic belongs to the work. */
  readonly sources: readonly SourceId[]
  /** The level that each role asks for, by the option of `roleChoice`. */
  readonly asks: ReadonlyMap<OptionId, SkillLevel>
  readonly ties: readonly SkillTie[]
}

/** How a step of a roadmap leads to a level in a topic. */
export interface SkillTie {
  readonly step: StepId
  /** The parts of the step that are about it; empty: only the whole step leads there. */
  readonly topics: readonly TopicId[]
  /** The level of someone who has done it. */
  readonly to: SkillLevel
  /** It uses the topic rather than teaching it: whoever knows the topic still has the step to do. */
  readonly isPractice: boolean
}

/** One answer to a question about what is known, and what has to be said of topics for it. */
export interface SkillAnswer {
  readonly choice: ChoiceId
  readonly option: OptionId
  /** All of these at least. */
  readonly needs: ReadonlyMap<SkillId, SkillLevel>
}

/** 0 for nothing, up to 3. */
export function levelRank(level: SkillLevel): number {
  return SKILL_LEVELS.indexOf(level)
}

/** The higher of two levels. */
export function higherLevel(a: SkillLevel, b: SkillLevel): SkillLevel {
  return levelRank(a) >= levelRank(b) ? a : b
}

export function isAtLeast(level: SkillLevel, asked: SkillLevel): boolean {
  return levelRank(level) >= levelRank(asked)
}

/** Every topic, in the order in which they are gone through. */
export function allTopics({ areas }: SkillCatalogue): readonly SkillTopic[] {
  return areas.flatMap(({ topics }) => topics)
}

/** What the role asks of the topic; nothing where it does not say. */
export function askedLevel(topic: SkillTopic, role: OptionId | null): SkillLevel {
  return (role === null ? undefined : topic.asks.get(role)) ?? 'none'
}
