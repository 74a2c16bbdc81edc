import type { Estimate } from '../../domain/roadmap/roadmap'
import { type Estimates, reweighed, sharesBy, when } from '../authoring'

/** The time for a beginner, and the share of it that others need. */
export function byExperience(estimate: Estimate): Estimates {
  return sharesBy('experience', estimate, { programmer: 0.5, some: 0.68 })
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
