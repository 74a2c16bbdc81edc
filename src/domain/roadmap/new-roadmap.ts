import { MINUTES_PER_HOUR } from '../day'
import { newStep } from './new-step'
import type { Roadmap, RoadmapId } from './roadmap'

const TWO_HOURS = 2 * MINUTES_PER_HOUR

/** Where a new roadmap leads, until that is said. */
export const GOAL_TO_FILL_IN = 'where this roadmap leads'

/** A roadmap to begin with: one phase with one step, and one place to start from. It is sound as it is. */
export function newRoadmap(id: RoadmapId, title: string): Roadmap {
  return {
    id,
    edition: 1,
    title,
    goal: GOAL_TO_FILL_IN,
    summary: '',
    reference: { minutesPerWeek: 15 * MINUTES_PER_HOUR, minutesPerMonth: 65 * MINUTES_PER_HOUR },
    phases: [{ id: 'phase-1', title: 'First phase', summary: '', durations: [], sources: [] }],
    steps: [newStep('step-1', 'phase-1', 'First step')],
    choices: [],
    backgrounds: [
      {
        id: 'start',
        title: 'From the start',
        summary: '',
        answers: new Map(),
        week: [TWO_HOURS, TWO_HOURS, TWO_HOURS, TWO_HOURS, TWO_HOURS, 0, 0],
        headline: { text: 'your own estimate', minMonths: 0, maxMonths: 12 },
        sources: [],
      },
    ],
    facts: [],
  }
}

/** The same roadmap under an id and title of its own. */
export function copyRoadmap(roadmap: Roadmap, id: RoadmapId, title: string): Roadmap {
  return { ...roadmap, id, title }
}
