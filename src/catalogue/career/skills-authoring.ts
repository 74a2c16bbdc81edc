import type { SkillLevel } from '../../domain/career/career'
import type { SkillTie, SkillTopic } from '../../domain/career/skill-catalogue'
import { EDITORIAL, type SourceId, type StepId } from '../../domain/roadmap/roadmap'

/** The roles of the roadmap, in the order in which `asks` takes their levels. */
const ROLES = [
  'machine-learning-engineer',
  'data-scientist',
  'nlp-scientist',
  'software-developer',
  'human-centred-designer',
] as const

const LEVELS: Readonly<Record<string, SkillLevel>> = { '-': 'none', b: 'basics', p: 'practised', c: 'confident' }

interface TopicContent {
  readonly id: string
  readonly title: string
  /** The basics, practised, confident: each as a person would say it of themselves. */
  readonly examples: readonly [string, string, string]
  /** What says that the topic belongs to the work. The levels that roles ask for are our own judgement. */
  readonly sources: readonly SourceId[]
  /**
   * A letter for each role: `-` nothing, `b` the basics, `p` practised, `c` confident. In order: machine learning
   * engineer, data scientist, NLP scientist, software developer, human-centred designer.
   */
  readonly asks: string
  readonly ties: readonly SkillTie[]
}

/** A topic. No source gives levels, or says which step leads to which, so our own judgement is named beside them. */
export function topic({ id, title, examples, sources, asks, ties }: TopicContent): SkillTopic {
  const [basics, practised, confident] = examples
  return {
    id,
    title,
    examples: new Map([
      ['basics', basics],
      ['practised', practised],
      ['confident', confident],
    ]),
    sources: [...sources, EDITORIAL],
    asks: new Map(ROLES.map((role, at) => [role, LEVELS[asks[at] ?? '-'] ?? 'none'])),
    ties,
  }
}

/** A step that teaches the topic, with the names of its parts about it; without names, only the whole step counts. */
export function teaches(step: StepId, to: SkillLevel, ...names: readonly string[]): SkillTie {
  return tie(step, to, names, false)
}

/** A step that puts the topic to use. */
export function practises(step: StepId, to: SkillLevel, ...names: readonly string[]): SkillTie {
  return tie(step, to, names, true)
}

function tie(step: StepId, to: SkillLevel, names: readonly string[], isPractice: boolean): SkillTie {
  return { step, topics: names.map((name) => `${step}-${name}`), to, isPractice }
}
