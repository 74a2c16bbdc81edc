import { afterEach, expect, test, vi } from 'vitest'
import { readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { FIRST_MONDAY, makeFullDocument, makeFullPlan } from '../../helpers/make-plan'

afterEach(() => vi.unstubAllEnvs())

const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles', 'America/Santiago', 'Africa/Cairo', 'Pacific/Pago_Pago']

/** A zone may have had another name before. */
const nameOf = (timeZone?: string): string => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone

/** What Date makes of noon in Greenwich, to show that the zone is in force. */
const hour = (): number => new Date('2027-01-04T12:00:00Z').getHours()

test('E1: the zone that is asked for is in force', () => {
  // A run that asks for none is in the machine's own.
  expect(nameOf()).toBe(nameOf(process.env['TZ']))
  const hours = ZONES.map((zone) => {
    vi.stubEnv('TZ', zone)
    return hour()
  })
  expect(hours).toEqual([2, 4, 9, 14, 1])
})

test('E3: what is written in one zone is read in another as what it was, and dated the same', () => {
  const texts = ZONES.map((zone) => {
    vi.stubEnv('TZ', zone)
    return writeDocument(makeFullDocument(), 7)
  })
  expect(new Set(texts).size).toBe(1)
  const finishes = ZONES.toReversed().map((zone) => {
    vi.stubEnv('TZ', zone)
    expect(readDocument(texts[0]!)).toEqual({ kind: 'ok', document: makeFullDocument(), rev: 7 })
    return schedulePlan(makeFullPlan(), FIRST_MONDAY).finish
  })
  expect(new Set(finishes.map((finish) => JSON.stringify(finish))).size).toBe(1)
})

test('E8: a save holds the digits 0 to 9 and no others, and no others are read', () => {
  const text = writeDocument(makeFullDocument(), 7)
  const digits = text.match(/\p{Nd}/gu) ?? []
  expect(digits.length).toBeGreaterThan(100)
  expect(digits.filter((digit) => !/[0-9]/.test(digit))).toEqual([])
  const inArabic = text.replaceAll('2027-01-07', '٢٠٢٧-٠١-٠٧')
  expect(readDocument(inArabic).kind).toBe('repaired')
})
