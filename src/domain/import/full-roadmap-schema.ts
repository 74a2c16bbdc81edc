import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import {
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
import {
  ANSWERS_SCHEMA,
  CHOICE_KINDS,
  MONTHS,
  pointsSchema,
  REFERENCE_SCHEMA,
  RESOURCE_KINDS,
  SOURCES_SCHEMA,
  TEXT_SCHEMA,
  TITLE_SCHEMA,
  WEEK_SCHEMA,
  WHEN_SCHEMA,
} from './roadmap-parts-schema'

const L = ROADMAP_LIMITS
const POINTS = ['optimistic', 'mostLikely', 'pessimistic', 'sources']
const ESTIMATE = pointsSchema(L.effortMinutes, POINTS)

const RESOURCE = objectSchema(
  { title: TITLE_SCHEMA, kind: oneOfSchema(RESOURCE_KINDS), url: LINK_SCHEMA, sources: SOURCES_SCHEMA },
  ['title', 'kind', 'sources'],
)

const STEP_BASE = {
  id: ID_SCHEMA,
  phase: textSchema(200),
  title: TITLE_SCHEMA,
  reason: TEXT_SCHEMA,
  topics: listSchema(objectSchema({ id: ID_SCHEMA, title: TITLE_SCHEMA }), L.topics),
  resources: listSchema(RESOURCE, L.resources),
  prerequisites: idsSchema(L.prerequisitesOfStep),
  optional: yesNoSchema(),
  when: WHEN_SCHEMA,
  sources: SOURCES_SCHEMA,
}

const STEP: JsonSchema = {
  anyOf: [
    objectSchema({
      ...STEP_BASE,
      kind: { const: 'effort' },
      estimate: ESTIMATE,
      variants: listSchema(
        objectSchema({ when: WHEN_SCHEMA, estimate: { anyOf: [ESTIMATE, { const: 'known' }] } }),
        L.variants,
      ),
    }),
    objectSchema({ ...STEP_BASE, kind: { const: 'wait' }, days: pointsSchema(L.waitDays, POINTS) }),
    objectSchema({ ...STEP_BASE, kind: { const: 'milestone' } }),
  ],
}

const PHASE = objectSchema({
  id: ID_SCHEMA,
  title: TITLE_SCHEMA,
  summary: TEXT_SCHEMA,
  durations: listSchema(
    objectSchema({
      when: WHEN_SCHEMA,
      says: TEXT_SCHEMA,
      minMonths: numberSchema(0, MONTHS),
      maxMonths: orNull(numberSchema(0, MONTHS)),
      sources: SOURCES_SCHEMA,
    }),
    L.durations,
  ),
  sources: SOURCES_SCHEMA,
})

const CHOICE = objectSchema({
  id: ID_SCHEMA,
  kind: oneOfSchema(CHOICE_KINDS),
  title: TITLE_SCHEMA,
  question: TEXT_SCHEMA,
  options: listSchema(
    objectSchema({ id: ID_SCHEMA, label: TITLE_SCHEMA, hint: TEXT_SCHEMA, sources: SOURCES_SCHEMA }),
    L.options,
  ),
  sources: SOURCES_SCHEMA,
})

const BACKGROUND = objectSchema({
  id: ID_SCHEMA,
  title: TITLE_SCHEMA,
  summary: TEXT_SCHEMA,
  answers: ANSWERS_SCHEMA,
  week: WEEK_SCHEMA,
  headline: objectSchema({
    text: TEXT_SCHEMA,
    minMonths: numberSchema(0, MONTHS),
    maxMonths: numberSchema(0, MONTHS),
  }),
  sources: SOURCES_SCHEMA,
})

/** A roadmap as it stands in a saved document: everything is said, nothing is shortened. */
export const FULL_ROADMAP_SCHEMA: JsonSchema = {
  ...objectSchema({
    id: ID_SCHEMA,
    edition: wholeSchema(0, 1_000_000_000),
    title: TITLE_SCHEMA,
    goal: TEXT_SCHEMA,
    summary: TEXT_SCHEMA,
    reference: REFERENCE_SCHEMA,
    phases: { ...listSchema(refTo('phase'), L.phases), minItems: 1 },
    steps: listSchema(refTo('step'), L.steps),
    choices: listSchema(refTo('choice'), L.choices),
    backgrounds: { ...listSchema(refTo('background'), L.backgrounds), minItems: 1 },
    facts: listSchema(
      objectSchema({ id: ID_SCHEMA, work: TEXT_SCHEMA, note: TEXT_SCHEMA, says: TEXT_SCHEMA }),
      L.facts,
    ),
  }),
  $defs: { phase: PHASE, step: STEP, choice: CHOICE, background: BACKGROUND },
}
