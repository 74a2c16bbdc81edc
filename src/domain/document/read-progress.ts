import type { Day } from '../day'
import type { StepSettings } from '../plan/plan'
import type { Status, StepProgress } from '../progress/progress'
import type { StepId } from '../roadmap/roadmap'
import { readEstimate } from '../roadmap/validate-estimates'
import {
  capitalise,
  ENTRY_LEFT_OUT,
  type Fields,
  hasField,
  readField,
  readId,
  readIds,
  readList,
  readObject,
} from '../roadmap/validate-fields'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import { describePlace } from '../roadmap/validate-report'
import { DAY_RULE, oneOfRule, orNullRule, type ValueRule, wholeRule, YES_NO_RULE } from '../roadmap/validate-values'

/** Entries a person's own lists may have: days of a log, steps with progress. */
export const MAX_ENTRIES = 50_000

/** What was said and done about each step. A step the roadmap lacks keeps its entry: it counts for nothing there. */
export function readProgressOfSteps(fields: Fields): ReadonlyMap<StepId, StepProgress> {
  return new Map(readList(fields, 'progress', { limit: MAX_ENTRIES, readEntry: readProgress, keyOf: ([step]) => step }))
}

/** A person's own word on the steps; a word that cannot be read leaves the roadmap's in force. */
export function readSettingsOfSteps(fields: Fields): ReadonlyMap<StepId, StepSettings> {
  return new Map(readList(fields, 'settings', { limit: MAX_ENTRIES, readEntry: readSettings, keyOf: ([step]) => step }))
}

/** `[{ "day": "2027-03-01", "minutes": 90 }]`. */
export function readMinutesByDay(fields: Fields, key: string, rule: ValueRule<number>): ReadonlyMap<Day, number> {
  const entries = readList(fields, key, {
    limit: MAX_ENTRIES,
    readEntry: (entry) => {
      const day = readField(entry, 'day', DAY_RULE, null, ENTRY_LEFT_OUT)
      const minutes = readField(entry, 'minutes', rule, null, ENTRY_LEFT_OUT)
      return day === null || minutes === null ? null : { day, minutes }
    },
    keyOf: ({ day }) => day,
  })
  return new Map(entries.map(({ day, minutes }) => [day, minutes]))
}

const STATUS_RULE = oneOfRule(['open', 'started', 'done', 'known'])
const LOGGED_RULE = wholeRule(0, ROADMAP_LIMITS.effortMinutes, 'minutes')
const REMAINING_RULE = orNullRule(LOGGED_RULE)
const PRIORITY_RULE = wholeRule(-1_000_000, 1_000_000, 'places')
const DAILY_CAP_RULE = wholeRule(1, ROADMAP_LIMITS.minutesPerDay, 'minutes')

function readProgress(fields: Fields): readonly [StepId, StepProgress] | null {
  const step = readId(fields, 'step')
  if (step === null) return null
  return [
    step,
    {
      status: readStatus(fields),
      log: readMinutesByDay(fields, 'log', LOGGED_RULE),
      remaining: readField(fields, 'remaining', REMAINING_RULE, null),
      topicsDone: new Set(readIds(fields, 'topicsDone', ROADMAP_LIMITS.topics)),
    },
  ]
}

function readStatus(fields: Fields): Status {
  const status = readObject(fields, 'status', 'The step is open again.')
  if (status === null) return { kind: 'open' }
  const kind = readField(status, 'kind', STATUS_RULE, 'open', 'The step is open again.')
  if (kind === 'open' || kind === 'known') return { kind }
  const on = readField(status, 'on', DAY_RULE, null, 'The step is open again.')
  if (on === null) return { kind: 'open' }
  return kind === 'started' ? { kind, on } : { kind, on, startedOn: readStartedOn(status, on) }
}

function readStartedOn(status: Fields, on: Day): Day | null {
  const startedOn = readField(status, 'startedOn', orNullRule(DAY_RULE), null)
  if (startedOn === null || startedOn <= on) return startedOn
  status.report.add({
    code: 'end-before-start',
    place: status.place,
    says: `${capitalise(describePlace(status.place))} says that the step was finished before it was begun.`,
    todo: 'Put the days in order.',
    mended: 'It now begins on the day it was finished.',
  })
  return on
}

function readSettings(fields: Fields): readonly [StepId, StepSettings] | null {
  const step = readId(fields, 'step')
  if (step === null) return null
  const says = 'The roadmap decides again.'
  const own = hasField(fields, 'estimate') ? readObject(fields, 'estimate', says) : null
  const priority = hasField(fields, 'priority') ? readField(fields, 'priority', PRIORITY_RULE, null, says) : null
  const dailyCap = hasField(fields, 'dailyCap') ? readField(fields, 'dailyCap', DAILY_CAP_RULE, null, says) : null
  const notBefore = hasField(fields, 'notBefore') ? readField(fields, 'notBefore', DAY_RULE, null, says) : null
  const leftOut = hasField(fields, 'leftOut') ? readField(fields, 'leftOut', YES_NO_RULE, null, says) : null
  return [
    step,
    {
      ...(own === null ? {} : { estimate: readEstimate(own) }),
      ...(priority === null ? {} : { priority }),
      ...(dailyCap === null ? {} : { dailyCap }),
      ...(notBefore === null ? {} : { notBefore }),
      ...(leftOut === null ? {} : { leftOut }),
    },
  ]
}
