import type { Condition, Estimate, EstimateVariant } from '../../domain/roadmap/roadmap'
import { reweighed, share, when } from '../authoring'
import { BESIDE_A_DEGREE, PROGRAMS, PROGRAMS_A_LITTLE } from './conditions'

interface Step {
  /** Someone who builds models at work has nothing left to learn here, or still something to refresh. */
  readonly atWork: 'known' | 'to refresh'
  /** In a degree it stays in the learner's own hours, with half of it taken over by lectures. */
  readonly staysInDegree?: boolean
}

interface Emphasis {
  readonly when: readonly Condition[]
  readonly fraction: number
}

/**
 * The time for a step of the fundamentals by what is known already: someone who programs spends it on the ideas alone.
 * Emphases take more or less of it, on every level, for some roles or some knowledge of another kind.
 */
export function byExperience(
  estimate: Estimate,
  { atWork, staysInDegree = false }: Step,
  emphases: readonly Emphasis[] = [],
): readonly EstimateVariant[] {
  const level = (conditions: readonly Condition[], fraction: number): EstimateVariant => ({
    when: conditions,
    estimate: share(estimate, fraction),
  })
  const course = when({ 'machine-learning': ['course'] })
  const usual: readonly EstimateVariant[] = [
    {
      when: when({ 'machine-learning': ['professional'] }),
      estimate: atWork === 'known' ? 'known' : share(estimate, 0.15),
    },
    level(when({ 'machine-learning': ['trained'] }), 0.22),
    level([...course, ...PROGRAMS], 0.375),
    ...(staysInDegree ? [level(BESIDE_A_DEGREE, 0.5)] : []),
    level([...course, ...PROGRAMS_A_LITTLE], 0.45),
    level(course, 0.65),
    level(PROGRAMS, 0.5),
    level(PROGRAMS_A_LITTLE, 0.56),
  ]
  return [...emphases.flatMap((emphasis) => reweighed(estimate, usual, emphasis.when, emphasis.fraction)), ...usual]
}
