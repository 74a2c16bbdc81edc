import type { Answers, Condition, WeekMinutes } from './roadmap'
import { type Fields, readId, readIds, readItems, readList, readValue } from './validate-fields'
import { placeIn } from './validate-report'
import { textRule, wholeRule } from './validate-values'

/** How large a roadmap from outside may be. Far above any real one, and within what a phone dates in a second. */
export const ROADMAP_LIMITS = {
  title: 500,
  text: 20_000,
  phases: 1000,
  steps: 20_000,
  /** Of all steps together. */
  prerequisites: 100_000,
  prerequisitesOfStep: 5000,
  topics: 1000,
  resources: 1000,
  choices: 500,
  options: 500,
  conditions: 100,
  durations: 100,
  backgrounds: 500,
  facts: 10_000,
  sources: 500,
  months: 1200,
  minutesPerDay: 1440,
  /** Of one step: about 160,000 hours. */
  effortMinutes: 10_000_000,
  waitDays: 3650,
  variants: 100,
} as const

export const TITLE_RULE = textRule(ROADMAP_LIMITS.title)
export const TEXT_RULE = textRule(ROADMAP_LIMITS.text)

/** `[{ "choice": id, "option": id }]`: a list, so that no id can ever be the name of a field. */
export function readAnswers(fields: Fields, key: string): Answers {
  const answers = readList(fields, key, {
    limit: ROADMAP_LIMITS.choices,
    readEntry: (entry) => {
      const choice = readId(entry, 'choice')
      const option = readId(entry, 'option')
      return choice === null || option === null ? null : { choice, option }
    },
    keyOf: ({ choice }) => choice,
  })
  return new Map(answers.map(({ choice, option }) => [choice, option]))
}

/** Seven whole numbers, Monday to Sunday; a day that cannot be read has no minutes. */
export function readWeek(fields: Fields, key: string): WeekMinutes {
  const place = placeIn(fields.place, key)
  const items = readItems(fields, key, 7)
  const day = (index: number, name: string): number =>
    readValue(items[index] ?? null, placeIn(place, name), fields.report, MINUTES_RULE, 0)
  // A list that could not be read at all has been reported as such.
  if (items.length === 0) {
    if (Array.isArray(fields.raw[key])) day(0, 'Monday')
    return [0, 0, 0, 0, 0, 0, 0]
  }
  return [
    day(0, 'Monday'),
    day(1, 'Tuesday'),
    day(2, 'Wednesday'),
    day(3, 'Thursday'),
    day(4, 'Friday'),
    day(5, 'Saturday'),
    day(6, 'Sunday'),
  ]
}

export function readConditions(fields: Fields): readonly Condition[] {
  return readList(fields, 'when', {
    limit: ROADMAP_LIMITS.conditions,
    readEntry: (entry) => {
      const choice = readId(entry, 'choice')
      if (choice === null) return null
      return { choice, anyOf: readIds(entry, 'anyOf', ROADMAP_LIMITS.options) }
    },
  })
}

export function readSources(fields: Fields): readonly string[] {
  return readIds(fields, 'sources', ROADMAP_LIMITS.sources)
}

const MINUTES_RULE = wholeRule(0, ROADMAP_LIMITS.minutesPerDay, 'minutes')
