import { readSourcedEstimate, readVariants, readWaitEstimate } from './validate-estimates'
import { type Fields, hasField, readField, readId, readIds, readList, readObject } from './validate-fields'
import {
  readAnswers,
  readConditions,
  readSources,
  readWeek,
  ROADMAP_LIMITS,
  TEXT_RULE,
  TITLE_RULE,
} from './validate-parts'
import { LINK_RULE, numberRule, oneOfRule, orNullRule, textRule, wholeRule, YES_NO_RULE } from './validate-values'
import type {
  Background,
  Choice,
  Fact,
  Option,
  Phase,
  Resource,
  Roadmap,
  SourcedDuration,
  Step,
  Topic,
} from './roadmap'

/**
 * Reads a roadmap field by field into fresh objects, without looking at what the ids refer to. Entries that have no
 * id are left out; any other field that cannot be read gets a neutral value. Both are reported.
 */
export function readRoadmapShape(fields: Fields): Roadmap {
  return {
    id: readId(fields) ?? 'roadmap',
    edition: readField(fields, 'edition', wholeRule(0, 1_000_000_000, 'changes'), 0),
    title: readField(fields, 'title', TITLE_RULE, ''),
    goal: readField(fields, 'goal', TEXT_RULE, ''),
    summary: readField(fields, 'summary', TEXT_RULE, ''),
    reference: readReference(fields),
    phases: readList(fields, 'phases', { limit: ROADMAP_LIMITS.phases, readEntry: readPhase, keyOf: idOf }),
    steps: readList(fields, 'steps', { limit: ROADMAP_LIMITS.steps, readEntry: readStep, keyOf: idOf }),
    choices: readList(fields, 'choices', { limit: ROADMAP_LIMITS.choices, readEntry: readChoice, keyOf: idOf }),
    backgrounds: readList(fields, 'backgrounds', {
      limit: ROADMAP_LIMITS.backgrounds,
      readEntry: readBackground,
      keyOf: idOf,
    }),
    facts: readList(fields, 'facts', { limit: ROADMAP_LIMITS.facts, readEntry: readFact, keyOf: idOf }),
  }
}

const PHASE_RULE = textRule(200)
const MONTHS_RULE = numberRule(0, ROADMAP_LIMITS.months, 'months')
const STEP_KIND_RULE = oneOfRule(['effort', 'wait', 'milestone'])
const RESOURCE_KIND_RULE = oneOfRule(['course', 'book', 'reference', 'practice', 'tool'])
const CHOICE_KIND_RULE = oneOfRule(['knowledge', 'path'])

/** Of each step: made once, for there are many. */
const TOPICS = { limit: ROADMAP_LIMITS.topics, readEntry: readTopic, keyOf: idOf }
const RESOURCES = { limit: ROADMAP_LIMITS.resources, readEntry: readResource }

function idOf({ id }: { readonly id: string }): string {
  return id
}

function readReference(fields: Fields): Roadmap['reference'] {
  const pace = readObject(fields, 'reference', 'A pace of 10 hours a week stands in for it.')
  const perWeek = 600
  const perMonth = 2600
  if (pace === null) return { minutesPerWeek: perWeek, minutesPerMonth: perMonth }
  return {
    minutesPerWeek: readField(pace, 'minutesPerWeek', wholeRule(1, 7 * 1440, 'minutes'), perWeek),
    minutesPerMonth: readField(pace, 'minutesPerMonth', wholeRule(1, 31 * 1440, 'minutes'), perMonth),
  }
}

function readPhase(fields: Fields): Phase | null {
  const id = readId(fields)
  if (id === null) return null
  return {
    id,
    title: readField(fields, 'title', TITLE_RULE, ''),
    summary: readField(fields, 'summary', TEXT_RULE, ''),
    durations: readList(fields, 'durations', { limit: ROADMAP_LIMITS.durations, readEntry: readDuration }),
    sources: readSources(fields),
  }
}

function readDuration(fields: Fields): SourcedDuration {
  return {
    when: readConditions(fields),
    says: readField(fields, 'says', TEXT_RULE, ''),
    minMonths: readField(fields, 'minMonths', MONTHS_RULE, 0),
    maxMonths: readField(fields, 'maxMonths', orNullRule(MONTHS_RULE), null),
    sources: readSources(fields),
  }
}

function readStep(fields: Fields): Step | null {
  const id = readId(fields)
  if (id === null) return null
  const guessedKind = hasField(fields, 'estimate') ? 'effort' : hasField(fields, 'days') ? 'wait' : 'milestone'
  const kind = readField(fields, 'kind', STEP_KIND_RULE, guessedKind)
  const phase = readField(fields, 'phase', PHASE_RULE, '')
  const title = readField(fields, 'title', TITLE_RULE, '')
  const reason = readField(fields, 'reason', TEXT_RULE, '')
  const topics = readList(fields, 'topics', TOPICS)
  const resources = readList(fields, 'resources', RESOURCES)
  const prerequisites = readIds(fields, 'prerequisites', ROADMAP_LIMITS.prerequisitesOfStep, 'duplicate-prerequisite')
  const optional = readField(fields, 'optional', YES_NO_RULE, false)
  const when = readConditions(fields)
  const sources = readSources(fields)
  // In the order in which they are written, so that writing need not sort them.
  switch (kind) {
    case 'effort': {
      const estimate = readSourcedEstimate(fields, 'estimate')
      const variants = readVariants(fields)
      const own = { prerequisites, estimate, variants, topics, resources }
      return { id, kind, title, reason, phase, optional, when, sources, ...own }
    }
    case 'wait': {
      const own = { prerequisites, days: readWaitEstimate(fields, 'days'), topics, resources }
      return { id, kind, title, reason, phase, optional, when, sources, ...own }
    }
    case 'milestone':
      return { id, kind, title, reason, phase, optional, when, sources, prerequisites, topics, resources }
  }
}

function readTopic(fields: Fields): Topic | null {
  const id = readId(fields)
  return id === null ? null : { id, title: readField(fields, 'title', TITLE_RULE, '') }
}

function readResource(fields: Fields): Resource {
  const title = readField(fields, 'title', TITLE_RULE, '')
  const kind = readField(fields, 'kind', RESOURCE_KIND_RULE, 'reference')
  const url = hasField(fields, 'url') ? readField(fields, 'url', LINK_RULE, null, 'The link was left out.') : null
  const sources = readSources(fields)
  return url === null ? { kind, title, sources } : { kind, title, url, sources }
}

function readChoice(fields: Fields): Choice | null {
  const id = readId(fields)
  if (id === null) return null
  return {
    id,
    kind: readField(fields, 'kind', CHOICE_KIND_RULE, 'path'),
    title: readField(fields, 'title', TITLE_RULE, ''),
    question: readField(fields, 'question', TEXT_RULE, ''),
    options: readList(fields, 'options', { limit: ROADMAP_LIMITS.options, readEntry: readOption, keyOf: idOf }),
    sources: readSources(fields),
  }
}

function readOption(fields: Fields): Option | null {
  const id = readId(fields)
  if (id === null) return null
  return {
    id,
    label: readField(fields, 'label', TITLE_RULE, ''),
    hint: readField(fields, 'hint', TEXT_RULE, ''),
    sources: readSources(fields),
  }
}

function readBackground(fields: Fields): Background | null {
  const id = readId(fields)
  if (id === null) return null
  const headline = readObject(fields, 'headline', 'It is now empty.')
  return {
    id,
    title: readField(fields, 'title', TITLE_RULE, ''),
    summary: readField(fields, 'summary', TEXT_RULE, ''),
    answers: readAnswers(fields, 'answers'),
    week: readWeek(fields, 'week'),
    headline: {
      text: headline === null ? '' : readField(headline, 'text', TEXT_RULE, ''),
      minMonths: headline === null ? 0 : readField(headline, 'minMonths', MONTHS_RULE, 0),
      maxMonths: headline === null ? 0 : readField(headline, 'maxMonths', MONTHS_RULE, 0),
    },
    sources: readSources(fields),
  }
}

function readFact(fields: Fields): Fact | null {
  const id = readId(fields)
  if (id === null) return null
  return {
    id,
    work: readField(fields, 'work', TEXT_RULE, ''),
    note: readField(fields, 'note', TEXT_RULE, ''),
    says: readField(fields, 'says', TEXT_RULE, ''),
  }
}
