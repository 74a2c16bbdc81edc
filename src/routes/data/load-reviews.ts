/** What shows a file before it is taken in. */
export async function loadPlanFileReview() {
  return { default: (await import('./plan-file-review')).PlanFileReview }
}

export async function loadRoadmapFileReview() {
  return { default: (await import('./roadmap-file-review')).RoadmapFileReview }
}
