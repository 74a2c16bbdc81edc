import type { Day } from '../domain/day'
import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { readDocument } from '../domain/document/read-document'
import { acceptPlan, createPlan } from '../domain/plan/create-plan'
import type { Plan } from '../domain/plan/plan'
import { newRoadmap } from '../domain/roadmap/new-roadmap'
import type { Roadmap, WeekMinutes } from '../domain/roadmap/roadmap'
import { makeLivedPlan } from './make-lived-plan'
import { makeManySteps } from './make-many-steps'
import { formatNumber } from '../lib/format-number'

/** A state of the app to look at. */
export interface Fixture {
  readonly name: string
  /** @throws Error with a sentence, if it cannot be had. */
  readonly load: (today: Day) => Promise<CairnDocument>
}

const LIVED_DAYS = 240
const TEN_HOURS = 600

/** As they are in the repository: a version that is released gets one, and it is here by itself. */
const FROZEN = import.meta.glob<string>('../../tests/fixtures/documents/*.json', { query: '?raw', import: 'default' })

export const FIXTURES: readonly Fixture[] = [
  { name: 'Nothing', load: () => Promise.resolve(EMPTY_DOCUMENT) },
  {
    name: 'Empty plan',
    load: (today) => Promise.resolve(documentWith(planOf(today, { ...newRoadmap('empty', 'Empty'), steps: [] }))),
  },
  {
    name: 'Lived plan',
    load: (today) => Promise.resolve(documentWith(makeLivedPlan(mondayBefore(today), LIVED_DAYS))),
  },
  ...[1000, 10_000].map((size) => ({
    name: `${formatNumber(size)} steps`,
    load: (today: Day) => Promise.resolve(documentWith(largePlan(today, size))),
  })),
  ...Object.entries(FROZEN).map(([path, load]) => ({
    name: (path.split('/').at(-1) ?? path).replace('.json', ''),
    load: async () => throughTheDoor(await load()),
  })),
]

function documentWith(plan: Plan): CairnDocument {
  return { ...EMPTY_DOCUMENT, plans: new Map([[plan.id, plan]]), currentPlan: plan.id }
}

function planOf(today: Day, roadmap: Roadmap): Plan {
  const [background] = roadmap.backgrounds
  if (background === undefined) throw new Error('The roadmap has no background.')
  return createPlan(roadmap.id, roadmap, background, today)
}

function largePlan(today: Day, size: number): Plan {
  const id = `large-${size}`
  const plan = planOf(today, { ...newRoadmap(id, `${size} steps`), ...makeManySteps(size) })
  const week: WeekMinutes = [TEN_HOURS, TEN_HOURS, TEN_HOURS, TEN_HOURS, TEN_HOURS, 0, 0]
  return acceptPlan({ ...plan, learner: { ...plan.learner, week } }, today)
}

/** The Monday from which a lived plan reaches up to today. */
function mondayBefore(today: Day): Day {
  const start = today - LIVED_DAYS
  // Day 4 was a Monday.
  return (start - ((start - 4 + 7) % 7)) as Day
}

function throughTheDoor(text: string): CairnDocument {
  const outcome = readDocument(text)
  if (outcome.kind === 'ok' || outcome.kind === 'repaired') return outcome.document
  throw new Error(outcome.kind === 'newer' ? `It is of version ${outcome.version}.` : outcome.says)
}
