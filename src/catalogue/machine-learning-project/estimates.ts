import type { Estimate, EstimateVariant } from '../../domain/roadmap/roadmap'
import { type Estimates, reweighed, sharesBy, when } from '../authoring'

/** The time in a first project, and the share of it after a few and after many. */
export function byExperience(estimate: Estimate): Estimates {
  return sharesBy('experience', estimate, { many: 0.4, some: 0.65 })
}

/** The same for collecting data: a ready-made table is a short afternoon, sensors have to be set up first. */
export function byExperienceAndDataSource(estimate: Estimate): Estimates {
  const { variants } = byExperience(estimate)
  const from = (source: string, fraction: number): readonly EstimateVariant[] =>
    reweighed(estimate, variants, when({ 'data-source': [source] }), fraction)
  return {
    estimate,
    variants: [...from('ready-made', 0.4), ...from('scraping', 1.5), ...from('sensors', 2), ...variants],
  }
}
