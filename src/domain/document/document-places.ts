import { EMPTY_NOTEBOOK } from '../plan/step-notebook'
import { NO_PROGRESS } from '../progress/progress'
import { settleRoadmap } from '../roadmap/edit-roadmap'
import type { Roadmap } from '../roadmap/roadmap'
import type { CairnDocument } from './document'
import type { Path } from './document-patch'
import { type Decide, type FieldsShape, settlePlaces, type Shape } from './places'

/** The paths of the places in which two documents differ, without the forecasts, which are no edit of anyone. */
export function changedPlaces(before: CairnDocument, after: CairnDocument): readonly ChangedPlace[] {
  const changed: ChangedPlace[] = []
  settlePlaces(DOCUMENT, [before, after], ({ path, only }) => {
    changed.push({ path, isItem: only !== undefined })
    return null
  })
  return changed
}

export interface ChangedPlace {
  readonly path: Path
  /** It has been put in or taken out with all that is in it. */
  readonly isItem: boolean
}

/** Both documents, with the value of the one side at each place that is decided. */
export function settleDocuments(
  mine: CairnDocument,
  theirs: CairnDocument,
  decide: Decide,
): readonly [mine: CairnDocument, theirs: CairnDocument] {
  const settled = settlePlaces(DOCUMENT, [mine, theirs], decide)
  // Made of the places of two documents, and of each field one or the other's.
  return settled as readonly [CairnDocument, CairnDocument]
}

const WHOLE: Shape = { kind: 'whole' }
const SET: Shape = { kind: 'set' }
const FIELDS: FieldsShape = { kind: 'fields' }

function entries(of: Shape = WHOLE, nothing?: object): Shape {
  return nothing === undefined ? { kind: 'entries', of } : { kind: 'entries', of, nothing }
}

function fields(parts: Readonly<Record<string, Shape>>): FieldsShape {
  return { kind: 'fields', fields: parts }
}

const STEP: Shape = { kind: 'fields', together: ['kind', 'estimate', 'variants', 'days'] }

const ROADMAP: Shape = {
  kind: 'fields',
  fields: {
    phases: { kind: 'list', of: FIELDS },
    steps: { kind: 'list', of: STEP },
    choices: { kind: 'list', of: FIELDS },
    backgrounds: { kind: 'list', of: FIELDS },
    facts: { kind: 'list', of: WHOLE },
  },
  mend: (roadmap) => settleRoadmap(roadmap as Roadmap).roadmap,
}

const PLAN = fields({
  roadmap: ROADMAP,
  answers: entries(),
  learner: fields({ week: { kind: 'tuple' }, overrides: entries() }),
  progress: entries(fields({ log: entries(), topicsDone: SET }), NO_PROGRESS),
  settings: entries(FIELDS, {}),
  notebooks: entries(fields({ links: entries(FIELDS), evidence: entries(FIELDS), projects: SET }), EMPTY_NOTEBOOK),
  history: fields({ forecasts: { kind: 'skipped' }, decisions: entries() }),
  extras: entries(),
})

const PROJECT = fields({
  links: entries(FIELDS),
  skills: SET,
  pictures: entries(FIELDS),
  tasksDone: SET,
  loops: entries(),
})

const APPLICATION: Shape = {
  kind: 'fields',
  fields: { tasksDone: SET },
  together: ['stage', 'ending', 'reached'],
}

const DOCUMENT = fields({
  plans: entries(PLAN),
  draft: { kind: 'one', of: PLAN },
  roadmaps: entries(fields({ roadmap: ROADMAP, extras: entries() })),
  career: fields({ skills: entries(), projects: entries(PROJECT), applications: entries(APPLICATION) }),
  preferences: FIELDS,
})
