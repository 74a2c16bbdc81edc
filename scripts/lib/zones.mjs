/** The farthest east there is, a day ahead of most of the world: the whole unit suite runs there. */
export const FAR_ZONE = 'Pacific/Kiritimati'

/**
 * What reads the calendar runs in each of these: without an offset, west, where midnight is skipped in spring, where the
 * clock changes on a Friday, by half an hour, and to either side of the date line.
 */
export const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Pacific/Apia',
  FAR_ZONE,
]

/**
 * Every place in the sources that makes a `Date`, and the tests that run it in all zones. A test reads the sources and
 * fails when there is another.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const DATED = {
  'src/domain/day.ts': ['tests/domain/day.test.ts', 'tests/domain/document/zones.test.ts'],
  'src/lib/local-day.ts': ['tests/lib/local-day.test.ts'],
  'src/lib/format-day.ts': ['tests/lib/format-day.test.ts'],
  'src/store/clock-store.ts': ['tests/store/clock-store.test.ts', 'tests/store/daily-forecast.test.ts'],
  'src/store/restore-points.ts': ['tests/store/restore-points.test.ts'],
  'src/store/mirror/mirror-points.ts': [
    'tests/store/mirror.test.ts',
    'tests/domain/document/thin-restore-points.test.ts',
  ],
  'src/components/data/restore-words.ts': ['tests/routes/data/data-page.test.tsx'],
  'src/routes/plan/export-files.ts': ['tests/domain/export/plan-to-calendar.test.ts'],
  'src/dev/forced-day.ts': ['tests/store/clock-store.test.ts'],
}

/** The tests that run in every zone. */
export const ZONE_SUITES = [...new Set(Object.values(DATED).flat())]
