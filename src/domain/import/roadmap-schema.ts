import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import {
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
import {
  ANSWERS_SCHEMA,
  CHOICE_KINDS,
  MONTHS,
  pointsSchema,
  REFERENCE_SCHEMA,
  RESOURCE_KINDS,
  SOURCES_SCHEMA,
  STEP_KINDS,
  TEXT_SCHEMA,
  TITLE_SCHEMA,
  WEEK_SCHEMA,
  WHEN_SCHEMA,
} from './roadmap-parts-schema'

const L = ROADMAP_LIMITS
const MOST_HOURS = L.effortMinutes / 60
const THREE = ['optimistic', 'mostLikely', 'pessimistic']

/** A number, the two ends of a range, or three points. */
function amountSchema(max: number, description: string): JsonSchema {
  const amount = numberSchema(0, max)
  return { anyOf: [amount, { type: 'array', items: amount, minItems: 1, maxItems: 3 }], description }
}

const ESTIMATE = pointsSchema(L.effortMinutes, THREE)

const STEP = objectSchema(
  {
    id: { ...ID_SCHEMA, description: 'What others name it by. Made from the title when it is not there.' },
    title: TITLE_SCHEMA,
    phase: textSchema(L.title, 'Id or title of a phase. The phase of the step before it when it is not there.'),
    reason: textSchema(L.text, 'Why it is on the roadmap: a sentence or two.'),
    kind: oneOfSchema(STEP_KINDS, 'Follows from hours, days or milestone when it is not there.'),
    hours: amountSchema(MOST_HOURS, 'Work: hours, or [least, most], or [optimistic, likely, pessimistic].'),
    estimate: { ...ESTIMATE, description: 'The same in minutes, with sources; stands before hours.' },
    days: {
      anyOf: [...(amountSchema(L.waitDays, '').anyOf ?? []), pointsSchema(L.waitDays, THREE)],
      description: 'A wait: calendar days that pass by themselves, as one number, two or three.',
    },
    milestone: yesNoSchema('A point that takes no time.'),
    prerequisites: idsSchema(
      L.prerequisitesOfStep,
      'Ids or titles of steps that have to be finished before, all of them.',
    ),
    topics: listSchema(
      { anyOf: [TITLE_SCHEMA, objectSchema({ id: ID_SCHEMA, title: TITLE_SCHEMA }, ['title'])] },
      L.topics,
      'What the step is made of, to be ticked one by one.',
    ),
    resources: listSchema(
      objectSchema(
        { title: TITLE_SCHEMA, kind: oneOfSchema(RESOURCE_KINDS), url: LINK_SCHEMA, sources: SOURCES_SCHEMA },
        ['title'],
      ),
      L.resources,
    ),
    optional: yesNoSchema('It may be left out of a plan.'),
    when: WHEN_SCHEMA,
    variants: listSchema(
      objectSchema({ when: WHEN_SCHEMA, estimate: { anyOf: [ESTIMATE, { const: 'known' }] } }, ['estimate']),
      L.variants,
      'The first whose conditions hold replaces the estimate.',
    ),
    sources: SOURCES_SCHEMA,
  },
  ['title'],
)

const DURATION = objectSchema(
  {
    when: WHEN_SCHEMA,
    says: TEXT_SCHEMA,
    minMonths: numberSchema(0, MONTHS),
    maxMonths: orNull(numberSchema(0, MONTHS)),
    sources: SOURCES_SCHEMA,
  },
  ['says', 'minMonths', 'maxMonths'],
)

const PHASE = objectSchema(
  {
    id: ID_SCHEMA,
    title: TITLE_SCHEMA,
    summary: TEXT_SCHEMA,
    durations: listSchema(DURATION, L.durations),
    sources: SOURCES_SCHEMA,
  },
  ['title'],
)

const CHOICE = objectSchema(
  {
    id: ID_SCHEMA,
    kind: oneOfSchema(CHOICE_KINDS),
    title: TITLE_SCHEMA,
    question: TEXT_SCHEMA,
    options: listSchema(
      objectSchema({ id: ID_SCHEMA, label: TITLE_SCHEMA, hint: TEXT_SCHEMA, sources: SOURCES_SCHEMA }, ['id', 'label']),
      L.options,
    ),
    sources: SOURCES_SCHEMA,
  },
  ['id', 'title', 'options'],
)

const BACKGROUND = objectSchema(
  {
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
  },
  ['id', 'title'],
)

/** The format of a roadmap, for authors: only a title and steps have to be there. */
export const ROADMAP_SCHEMA: JsonSchema = {
  $schema: DIALECT,
  $id: 'urn:cairn:roadmap:1',
  title: 'Cairn roadmap, version 1',
  ...objectSchema(
    {
      format: { const: 'cairn-roadmap' },
      version: { type: 'string', pattern: '^1(\\.\\d{1,6})?$' },
      id: ID_SCHEMA,
      edition: wholeSchema(0, 1_000_000_000, 'Raised with every change of the content.'),
      title: TITLE_SCHEMA,
      goal: textSchema(L.text, 'Completes “You will likely be …”: “a machine learning engineer”.'),
      summary: TEXT_SCHEMA,
      reference: REFERENCE_SCHEMA,
      phases: listSchema({ anyOf: [TITLE_SCHEMA, refTo('phase')] }, L.phases),
      steps: { ...listSchema(refTo('step'), L.steps), minItems: 1 },
      choices: listSchema(refTo('choice'), L.choices),
      backgrounds: listSchema(refTo('background'), L.backgrounds),
      facts: listSchema(
        objectSchema({ id: ID_SCHEMA, work: TEXT_SCHEMA, note: TEXT_SCHEMA, says: TEXT_SCHEMA }),
        L.facts,
      ),
    },
    ['format', 'title', 'steps'],
  ),
  $defs: { phase: PHASE, step: STEP, choice: CHOICE, background: BACKGROUND },
}
