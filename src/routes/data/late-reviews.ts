import { latePage } from '../late-page'

/** What shows a file before it is taken in: most visits bring none. */
export const lateReviews = {
  plans: latePage(async () => (await import('./plan-file-review')).PlanFileReview),
  roadmap: latePage(async () => (await import('./roadmap-file-review')).RoadmapFileReview),
  rehearsal: latePage(async () => (await import('./review-rehearsal')).ReviewRehearsal),
} as const

/** Loads them, so that a file is shown at once when it has been read. What cannot be loaded is said when it is shown. */
export async function loadReviews(): Promise<void> {
  await Promise.allSettled(Object.values(lateReviews).map(({ load }) => load()))
}
