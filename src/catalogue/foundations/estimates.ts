import type { Estimate } from '../../domain/roadmap/roadmap'
import { type Estimates, share, when } from '../authoring'

/** The time with little mathematics, with that of school, and with a technical degree. */
export function byMathematics(estimate: Estimate, some: Estimate, degree: Estimate | 'known'): Estimates {
  return {
    estimate,
    variants: [
      { when: when({ mathematics: ['degree'] }), estimate: degree },
      { when: when({ mathematics: ['some'] }), estimate: some },
    ],
  }
}

/** The time for someone who has not programmed, has a little, or does it well. */
export function byCoding(estimate: Estimate, some: Estimate, fluent: Estimate | 'known'): Estimates {
  return {
    estimate,
    variants: [
      { when: when({ coding: ['fluent'] }), estimate: fluent },
      { when: when({ coding: ['some'] }), estimate: some },
    ],
  }
}

/** The same where the subject is new to all of them: the share that some and much programming leave. */
export function byCodingShare(estimate: Estimate, some: number, fluent: number): Estimates {
  return byCoding(estimate, share(estimate, some), share(estimate, fluent))
}
