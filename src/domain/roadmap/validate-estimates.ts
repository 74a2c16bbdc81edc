import type { Estimate, EstimateVariant, WaitEstimate } from './roadmap'
import { capitalise, type Fields, isRecord, readField, readList, readObject } from './validate-fields'
import { readConditions, readSources, ROADMAP_LIMITS } from './validate-parts'
import { describePlace } from './validate-report'
import { oneOfRule, wholeRule } from './validate-values'

/** A step's own estimate; one that cannot be read at all counts nothing, which the person can change. */
export function readSourcedEstimate(fields: Fields, key: string): Estimate {
  const estimate = readObject(fields, key, 'It now counts 0 hours; give it your own estimate.')
  return estimate === null ? NOTHING : readEstimate(estimate)
}

export function readEstimate(fields: Fields): Estimate {
  return { ...readThreePoints(fields, 'minutes'), sources: readSources(fields) }
}

export function readWaitEstimate(fields: Fields, key: string): WaitEstimate {
  const days = readObject(fields, key, 'It now counts 0 days.')
  if (days === null) return NOTHING
  return { ...readThreePoints(days, 'days'), sources: readSources(days) }
}

export function readVariants(fields: Fields): readonly EstimateVariant[] {
  return readList(fields, 'variants', {
    limit: ROADMAP_LIMITS.variants,
    readEntry: (entry) => {
      const when = readConditions(entry)
      if (isRecord(entry.raw['estimate'])) return { when, estimate: readSourcedEstimate(entry, 'estimate') }
      // Without its estimate a variant says nothing, and `known` in its place would take work out of the plan.
      const estimate = readField(entry, 'estimate', KNOWN_RULE, null, 'The variant was left out.')
      return estimate === null ? null : { when, estimate }
    },
  })
}

const NOTHING: Estimate = { optimistic: 0, mostLikely: 0, pessimistic: 0, sources: [] }
const KNOWN_RULE = { ...oneOfRule(['known']), expects: () => 'an estimate or "known"' }

/** Made once: a rule takes longer to put into words than to follow. */
const POINT_RULES = {
  minutes: wholeRule(0, ROADMAP_LIMITS.effortMinutes, 'minutes'),
  days: wholeRule(0, ROADMAP_LIMITS.waitDays, 'days'),
} as const

type ThreePoints = Pick<Estimate, 'optimistic' | 'mostLikely' | 'pessimistic'>

/** A value that cannot be read takes the most likely one's place, or that of the others. */
function readThreePoints(fields: Fields, unit: keyof typeof POINT_RULES): ThreePoints {
  const rule = POINT_RULES[unit]
  const read = (key: keyof ThreePoints): number | null =>
    readField(fields, key, rule, null, 'The other values of the estimate stand in for it.')
  const [optimistic, mostLikely, pessimistic] = [read('optimistic'), read('mostLikely'), read('pessimistic')]
  const middle = mostLikely ?? optimistic ?? pessimistic ?? 0
  const points = [optimistic ?? middle, middle, pessimistic ?? middle] as const
  return inOrder(fields, points, unit)
}

function inOrder(fields: Fields, [a, m, b]: readonly [number, number, number], unit: string): ThreePoints {
  if (a <= m && m <= b) return { optimistic: a, mostLikely: m, pessimistic: b }
  const [least = a, middle = m, most = b] = [a, m, b].toSorted((x, y) => x - y)
  // Values that were not what the author wrote are put in order without more words.
  if (fields.raw['optimistic'] === a && fields.raw['mostLikely'] === m && fields.raw['pessimistic'] === b) {
    fields.report.add({
      code: 'estimate-out-of-order',
      place: fields.place,
      says: `${capitalise(describePlace(fields.place))} is out of order: optimistic ${a}, most likely ${m}, pessimistic ${b} ${unit}.`,
      todo: 'Put them in order, the smallest first.',
      mended: `They were put in order: ${least}, ${middle}, ${most}.`,
    })
  }
  return { optimistic: least, mostLikely: middle, pessimistic: most }
}
