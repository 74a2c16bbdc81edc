import { MINUTES_PER_HOUR } from '../day'
import { isRecord } from '../roadmap/validate-fields'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import { type Place, placeIn, placeOfEntry, type Report } from '../roadmap/validate-report'
import { pointsOf } from './estimate-text'
import { hoursInWords } from './finish-roadmap'
import { quote, type ReportWriter } from './import-report'
import { rangeInstead } from './loose-roadmap'
import { createIds } from './make-ids'
import type { Reading } from './read-options'
import {
  fieldOf,
  fieldOr,
  idIfMissing,
  mapList,
  type Raw,
  textField,
  titledEntries,
  withDefaults,
} from './roadmap-file-fields'

export interface StepsContext {
  readonly reading: Reading
  readonly report: ReportWriter
  readonly problems: Report
  readonly place: Place
}

/** An author's steps with everything that they leave unsaid, as the validator reads them. */
export function expandSteps(raw: unknown, phases: unknown, context: StepsContext): unknown {
  if (!Array.isArray(raw)) return raw
  const given = createIds(raw.flatMap((step) => (isRecord(step) ? textField(step, 'id') : [])))
  const withIds = raw.map((step: unknown) => {
    if (!isRecord(step) || Object.hasOwn(step, 'id')) return step
    context.report.add('made-id', textField(step, 'title')[0])
    return withDefaults(step, idIfMissing(step, given.make))
  })
  const stepOf = nameFinder(withIds)
  const phaseOf = nameFinder(Array.isArray(phases) ? phases : [])
  const firstPhase = Array.isArray(phases) && isRecord(phases[0]) ? (textField(phases[0], 'id')[0] ?? '') : ''
  let lastPhase: unknown = firstPhase
  return withIds.map((step: unknown, at) => {
    context.reading.at(at, withIds.length)
    if (!isRecord(step)) return step
    const written = fieldOr(step, 'phase', lastPhase)
    const phase: unknown = typeof written === 'string' ? phaseOf(written) : written
    lastPhase = phase
    const place = placeOfEntry(context.place, step, at)
    return {
      ...withDefaults(step, STEP_DEFAULTS),
      ...workOf(step, place, context),
      phase,
      topics: titledEntries(fieldOr(step, 'topics', []), 'topics', {}),
      resources: mapList(fieldOr(step, 'resources', []), 'resources', (entry) =>
        isRecord(entry) ? withDefaults(entry, { kind: 'reference', sources: [] }) : entry,
      ),
      prerequisites: mapList(fieldOr(step, 'prerequisites', []), 'prerequisites', (name) =>
        typeof name === 'string' ? stepOf(name) : name,
      ),
      variants: mapList(fieldOr(step, 'variants', []), 'variants', expandVariant),
    }
  })
}

const STEP_DEFAULTS: Raw = { reason: '', optional: false, when: [], sources: [] }

/** The id of what has this id, or else this title; the name itself when there is none. */
function nameFinder(entries: readonly unknown[]): (name: string) => string {
  const ids = new Set<string>()
  const idOfTitle = new Map<string, string>()
  for (const entry of entries) {
    if (!isRecord(entry)) continue
    const [id] = textField(entry, 'id')
    const [title] = textField(entry, 'title')
    if (id === undefined) continue
    ids.add(id)
    if (title !== undefined && !idOfTitle.has(title)) idOfTitle.set(title, id)
  }
  return (name) => (ids.has(name) ? name : (idOfTitle.get(name) ?? name))
}

function expandVariant(variant: unknown): unknown {
  if (!isRecord(variant)) return variant
  const estimate = fieldOf(variant, 'estimate')
  return withDefaults(
    isRecord(estimate) ? { ...variant, estimate: withDefaults(estimate, { sources: [] }) } : variant,
    {
      when: [],
    },
  )
}

/** Kind and time, out of whichever way the author has said them. */
function workOf(step: Raw, place: Place, context: StepsContext): Raw {
  const isMilestone = fieldOr(step, 'milestone', false)
  if (typeof isMilestone !== 'boolean') reportMilestone(placeIn(place, 'milestone'), context)
  const guessed = Object.hasOwn(step, 'days') ? 'wait' : isMilestone === true ? 'milestone' : 'effort'
  const kind = fieldOr(step, 'kind', guessed)
  if (kind === 'effort') return { kind, estimate: estimateOf(step, place, context) }
  return kind === 'wait' && Object.hasOwn(step, 'days')
    ? { kind, days: daysOf(fieldOf(step, 'days'), place, context) }
    : { kind }
}

function reportMilestone(place: Place, { problems }: StepsContext): void {
  problems.add({
    code: 'wrong-type',
    place,
    says: `“milestone” of ${place.parent?.name ?? 'a step'} is neither true nor false.`,
    todo: 'Write true, or leave it out.',
    mended: 'It is taken for false.',
  })
}

function estimateOf(step: Raw, place: Place, context: StepsContext): unknown {
  const estimate = fieldOf(step, 'estimate')
  if (estimate !== undefined) return isRecord(estimate) ? withDefaults(estimate, { sources: [] }) : estimate
  const { reading, report } = context
  const hours = fieldOf(step, 'hours')
  const title = textField(step, 'title')[0] ?? ''
  const instead = pointsAsRaw(rangeInstead(reading.defaultMinutes))
  if (hours === undefined) {
    report.add('no-estimate', quote(title), hoursInWords(reading.defaultMinutes))
    return instead
  }
  const points = amountOf(hours, MINUTES_PER_HOUR, ROADMAP_LIMITS.effortMinutes)
  if (points === null) {
    reportAmount(hours, placeIn(place, 'hours'), `It counts ${hoursInWords(reading.defaultMinutes)}.`, context)
    return instead
  }
  if (typeof hours === 'number') report.add('one-number', quote(title))
  return pointsAsRaw(points)
}

function daysOf(days: unknown, place: Place, context: StepsContext): unknown {
  if (isRecord(days)) return withDefaults(days, { sources: [] })
  const points =
    typeof days === 'number'
      ? amountOf([days, days, days], 1, ROADMAP_LIMITS.waitDays)
      : amountOf(days, 1, ROADMAP_LIMITS.waitDays)
  if (points !== null) return pointsAsRaw(points)
  reportAmount(days, placeIn(place, 'days'), 'It counts a week.', context)
  return pointsAsRaw([7, 7, 7])
}

/** In the order in which the author has put three of them, so that the validator can say when that is wrong. */
function amountOf(value: unknown, unit: number, max: number): readonly number[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const numbers = list.filter((each): each is number => typeof each === 'number' && each >= 0 && each * unit <= max)
  if (list.length > 3 || numbers.length !== list.length) return null
  const amounts = numbers.map((each) => Math.round(each * unit))
  return amounts.length === 3 ? amounts : (pointsOf(amounts, max)?.points ?? null)
}

function pointsAsRaw([optimistic, mostLikely, pessimistic]: readonly number[]): Raw {
  return { optimistic, mostLikely, pessimistic, sources: [] }
}

function reportAmount(value: unknown, place: Place, mended: string, { problems }: StepsContext): void {
  const { name, parent } = place
  problems.add({
    code: 'wrong-type',
    place,
    says: `“${name}” of ${parent?.name ?? 'a step'} is ${Array.isArray(value) ? 'a list' : JSON.stringify(value).slice(0, 60)}, not one to three numbers within what can be planned.`,
    todo: `Give it a number, or [least, most], or [optimistic, likely, pessimistic].`,
    mended,
  })
}
