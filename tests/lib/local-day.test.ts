import { afterEach, expect, test, vi } from 'vitest'
import { dayFromText } from '../../src/domain/day'
import { localDay } from '../../src/lib/local-day'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each([
  ['UTC', '2027-01-04T00:00:00Z', '2027-01-04'],
  ['UTC', '2027-01-04T23:59:59.999Z', '2027-01-04'],
  ['America/Los_Angeles', '2027-01-04T07:59:59Z', '2027-01-03'],
  ['America/Los_Angeles', '2027-01-04T08:00:00Z', '2027-01-04'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
  ['Pacific/Pago_Pago', '2027-01-01T10:59:00Z', '2026-12-31'],
  // The hour before and after clocks change.
  ['Europe/Berlin', '2027-03-28T00:59:00Z', '2027-03-28'],
  ['Europe/Berlin', '2027-10-31T22:59:00Z', '2027-10-31'],
  // Midnight does not exist on this day in this place.
  ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06'],
  ['Asia/Kathmandu', '2027-06-30T18:15:00Z', '2027-07-01'],
])('in %s, %s is on %s', (zone, instant, day) => {
  vi.stubEnv('TZ', zone)
  expect(localDay(new Date(instant))).toBe(dayFromText(day))
})
