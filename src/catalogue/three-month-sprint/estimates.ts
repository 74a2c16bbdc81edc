import type { Estimate, EstimateVariant } from '../../domain/roadmap/roadmap'
import { reweighed, share, when } from '../authoring'

interface Estimates {
  readonly estimate: Estimate
  readonly variants: readonly EstimateVariant[]
}

/** The time for a beginner, and the share of it that others need. */
export function byExperience(estimate: Estimate): Estimates {
  return {
    estimate,
    variants: [
      { when: when({ experience: ['programmer'] }), estimate: share(estimate, 0.5) },
      { when: when({ experience: ['some'] }), estimate: share(estimate, 0.68) },
    ],
  }
}

/** The same where the tool counts: R costs some learning beside Python, Weka saves some code. */
export function byExperienceAndTool(estimate: Estimate): Estimates {
  const { variants } = byExperience(estimate)
  return {
    estimate,
    variants: [
      ...reweighed(estimate, variants, when({ tool: ['r'] }), 1.2),
      ...reweighed(estimate, variants, when({ tool: ['weka'] }), 0.9),
      ...variants,
    ],
  }
}
