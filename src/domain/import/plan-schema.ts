import { MAX_ENTRIES } from '../document/read-progress'
import { CURRENT_VERSION } from '../document/migrations'
import { DECISION_KINDS } from '../plan/plan-history'
import { NOTEBOOK_LIMITS } from '../plan/step-notebook'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import { FULL_ROADMAP_SCHEMA } from './full-roadmap-schema'
import {
  DAY_SCHEMA,
  DIALECT,
  ID_SCHEMA,
  idsSchema,
  type JsonSchema,
  LINK_SCHEMA,
  listSchema,
  numberSchema,
  objectSchema,
  oneOfSchema,
  orNull,
  refTo,
  textSchema,
  wholeSchema,
  yesNoSchema,
} from './json-schema'
import { ANSWERS_SCHEMA, pointsSchema, TITLE_SCHEMA, WEEK_SCHEMA } from './roadmap-parts-schema'

const L = ROADMAP_LIMITS
const DAY_OR_NULL = orNull(DAY_SCHEMA)
const POINTS = pointsSchema(L.effortMinutes, ['optimistic', 'mostLikely', 'pessimistic', 'sources'])

function minutesByDay(max: number): JsonSchema {
  return listSchema(objectSchema({ day: DAY_SCHEMA, minutes: wholeSchema(0, max) }), MAX_ENTRIES)
}

function statusOf(kind: string, days: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return objectSchema({ kind: { const: kind }, ...days })
}

const LEARNER = objectSchema({
  start: DAY_SCHEMA,
  week: WEEK_SCHEMA,
  daysOff: listSchema(objectSchema({ from: DAY_SCHEMA, to: DAY_OR_NULL }), MAX_ENTRIES),
  overrides: minutesByDay(L.minutesPerDay),
  stepsAtOnce: wholeSchema(1, 100),
})

const PROGRESS = objectSchema({
  step: ID_SCHEMA,
  status: {
    anyOf: [
      statusOf('open', {}),
      statusOf('known', {}),
      statusOf('started', { on: DAY_SCHEMA }),
      statusOf('done', { on: DAY_SCHEMA, startedOn: DAY_OR_NULL }),
    ],
  },
  log: minutesByDay(L.effortMinutes),
  remaining: orNull(wholeSchema(0, L.effortMinutes)),
  topicsDone: idsSchema(L.topics),
})

const SETTINGS = objectSchema(
  {
    step: ID_SCHEMA,
    estimate: POINTS,
    priority: wholeSchema(-1_000_000, 1_000_000),
    dailyCap: wholeSchema(1, L.minutesPerDay),
    notBefore: DAY_SCHEMA,
    leftOut: yesNoSchema(),
  },
  ['step'],
)

const NOTEBOOK = objectSchema({
  step: ID_SCHEMA,
  notes: textSchema(NOTEBOOK_LIMITS.notes),
  links: listSchema(objectSchema({ id: ID_SCHEMA, title: TITLE_SCHEMA, url: LINK_SCHEMA }), NOTEBOOK_LIMITS.entries),
  evidence: listSchema(
    objectSchema({
      id: ID_SCHEMA,
      title: TITLE_SCHEMA,
      url: { anyOf: [{ const: '' }, LINK_SCHEMA] },
      on: DAY_SCHEMA,
    }),
    NOTEBOOK_LIMITS.entries,
  ),
  projects: idsSchema(NOTEBOOK_LIMITS.entries),
})

const BASELINE = objectSchema({
  savedOn: DAY_SCHEMA,
  finish: DAY_OR_NULL,
  steps: listSchema(objectSchema({ step: ID_SCHEMA, start: DAY_SCHEMA, finish: DAY_SCHEMA }), MAX_ENTRIES),
})

const DECISION_VALUE: JsonSchema = {
  anyOf: [textSchema(200), numberSchema(-1e12, 1e12), { type: 'null' }],
}

const HISTORY = objectSchema({
  forecasts: listSchema(
    objectSchema({ day: DAY_SCHEMA, finish: DAY_OR_NULL, p50: DAY_OR_NULL, p80: DAY_OR_NULL }),
    MAX_ENTRIES,
  ),
  decisions: listSchema(
    objectSchema({
      day: DAY_SCHEMA,
      kind: oneOfSchema(DECISION_KINDS),
      subject: textSchema(200),
      from: DECISION_VALUE,
      to: DECISION_VALUE,
      finishBefore: DAY_OR_NULL,
      finishAfter: DAY_OR_NULL,
    }),
    MAX_ENTRIES,
  ),
})

const { $defs: roadmapDefs, ...roadmap } = FULL_ROADMAP_SCHEMA

const PLAN = objectSchema({
  id: ID_SCHEMA,
  title: TITLE_SCHEMA,
  createdOn: DAY_SCHEMA,
  isArchived: yesNoSchema('Put away, but kept.'),
  roadmap: refTo('roadmap'),
  background: orNull(ID_SCHEMA),
  answers: ANSWERS_SCHEMA,
  learner: refTo('learner'),
  pacePrior: objectSchema(
    { mean: numberSchema(-3, 3), deviation: numberSchema(0, 2) },
    undefined,
    'Natural logarithms of the pace.',
  ),
  progress: listSchema(refTo('progress'), MAX_ENTRIES),
  settings: listSchema(refTo('settings'), MAX_ENTRIES),
  notebooks: listSchema(refTo('notebook'), MAX_ENTRIES),
  baseline: orNull(refTo('baseline')),
  history: refTo('history'),
})

/** The format of one plan with its roadmap: the plan as it stands in a saved document of the same version. */
export const PLAN_SCHEMA: JsonSchema = {
  $schema: DIALECT,
  $id: `urn:cairn:plan:${CURRENT_VERSION}`,
  title: `Cairn plan, version ${CURRENT_VERSION}`,
  ...objectSchema({
    format: { const: 'cairn-plan' },
    version: { type: 'string', pattern: `^${CURRENT_VERSION}(\\.\\d{1,6})?$` },
    plan: refTo('plan'),
  }),
  $defs: {
    plan: PLAN,
    roadmap,
    ...roadmapDefs,
    learner: LEARNER,
    progress: PROGRESS,
    settings: SETTINGS,
    notebook: NOTEBOOK,
    baseline: BASELINE,
    history: HISTORY,
  },
}
