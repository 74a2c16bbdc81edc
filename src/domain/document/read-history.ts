import type { Day } from '../day'
import {
  type DailyForecast,
  type Decision,
  DECISION_KINDS,
  decisionKey,
  type DecisionValue,
  NO_HISTORY,
  type PlanHistory,
} from '../plan/plan-history'
import { ENTRY_LEFT_OUT, type Fields, readField, readList, readObject } from '../roadmap/validate-fields'
import { DAY_RULE, numberRule, oneOfRule, orNullRule, textRule } from '../roadmap/validate-values'
import { MAX_ENTRIES } from './read-progress'

/** How the finish date came to be what it is. */
export function readHistory(fields: Fields): PlanHistory {
  const history = readObject(fields, 'history', 'How the date has moved so far is not known any more.')
  if (history === null) return NO_HISTORY
  const decisions = readList(history, 'decisions', { limit: MAX_ENTRIES, readEntry: readDecision, keyOf: decisionKey })
  return {
    forecasts: new Map(
      readList(history, 'forecasts', { limit: MAX_ENTRIES, readEntry: readForecast, keyOf: ([day]) => day }),
    ),
    decisions: new Map(decisions.map((decision) => [decisionKey(decision), decision])),
  }
}

const DAY_OR_NULL_RULE = orNullRule(DAY_RULE)
const KIND_RULE = oneOfRule(DECISION_KINDS)
const SUBJECT_RULE = textRule(200)
const NUMBER_RULE = numberRule(-1e12, 1e12, 'any unit')

function readForecast(fields: Fields): readonly [Day, DailyForecast] | null {
  const day = readField(fields, 'day', DAY_RULE, null, ENTRY_LEFT_OUT)
  if (day === null) return null
  return [
    day,
    {
      finish: readField(fields, 'finish', DAY_OR_NULL_RULE, null),
      p50: readField(fields, 'p50', DAY_OR_NULL_RULE, null),
      p80: readField(fields, 'p80', DAY_OR_NULL_RULE, null),
    },
  ]
}

function readDecision(fields: Fields): Decision | null {
  const day = readField(fields, 'day', DAY_RULE, null, ENTRY_LEFT_OUT)
  const kind = readField(fields, 'kind', KIND_RULE, null, ENTRY_LEFT_OUT)
  if (day === null || kind === null) return null
  return {
    day,
    kind,
    subject: readField(fields, 'subject', SUBJECT_RULE, ''),
    from: readDecisionValue(fields, 'from'),
    to: readDecisionValue(fields, 'to'),
    finishBefore: readField(fields, 'finishBefore', DAY_OR_NULL_RULE, null),
    finishAfter: readField(fields, 'finishAfter', DAY_OR_NULL_RULE, null),
  }
}

/** A text, a number or null. */
function readDecisionValue(fields: Fields, key: string): DecisionValue {
  const isText = typeof fields.raw[key] === 'string'
  return isText ? readField(fields, key, SUBJECT_RULE, null) : readField(fields, key, orNullRule(NUMBER_RULE), null)
}
