import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, dayToText } from '../../../src/domain/day'
import type { CalendarOptions } from '../../../src/domain/export/calendar-event'
import type { DatedPlan } from '../../../src/domain/export/dated-plan'
import { planToCalendar } from '../../../src/domain/export/plan-to-calendar'
import { planFileName } from '../../../src/domain/document/document-file-name'
import { logWork, tickStep } from '../../../src/domain/plan/edit-plan'
import { makeLearner } from '../../helpers/make-learner'
import { makePlan } from '../../helpers/make-plan'
import { makeRoadmap, makeWait } from '../../helpers/make-roadmap'
import { type ReadEvent, readCalendar } from './calendar'
import { arbitraryDatedPlan, arbitraryTitle, dateOf, HOSTILE, makeStoryPlan, TODAY } from './dated-plans'

const MS_PER_DAY = 86_400_000
const MADE_AT = Date.UTC(2027, 0, 20, 9, 30, 59)

function write(dated: DatedPlan, options: Partial<CalendarOptions> = {}): string {
  return planToCalendar(dated, { events: 'steps', fromToday: false, madeAt: MADE_AT, ...options })
}

function read(dated: DatedPlan, options: Partial<CalendarOptions> = {}): readonly ReadEvent[] {
  return readCalendar(write(dated, options))
}

const spans = (events: readonly ReadEvent[]) => events.map(({ summary, start, end }) => [summary, start, end])

describe('a step as an event', () => {
  test('covers its days, the end exclusive, without the days off in it', () => {
    expect(spans(read(dateOf(makeStoryPlan())))).toEqual([
      ['✓ Basics', '2027-01-04', '2027-01-12'],
      ['Soups (1 of 2)', '2027-01-18', '2027-02-01'],
      ['Soups (2 of 2)', '2027-02-08', '2027-02-24'],
      ['Extra', '2027-02-23', '2027-02-24'],
      ['Post', '2027-02-23', '2027-03-02'],
      ['◆ Arrive', '2027-03-01', '2027-03-02'],
      ['Likely finish: A story', '2027-03-01', '2027-03-02'],
    ])
  })

  test('from today, what is finished is left out', () => {
    const titles = read(dateOf(makeStoryPlan()), { fromToday: true }).map(({ summary }) => summary)
    expect(titles).toEqual(['Soups (1 of 2)', 'Soups (2 of 2)', 'Extra', 'Post', '◆ Arrive', 'Likely finish: A story'])
  })

  test('a wait runs through days off', () => {
    const roadmap = makeRoadmap({ steps: [makeWait({ id: 'post', title: 'Post' })] })
    const off = { from: addDays(TODAY, 2), to: addDays(TODAY, 4) }
    const events = read(dateOf(makePlan({ roadmap, learner: makeLearner({ daysOff: [off] }) })))
    expect(spans(events)[0]).toEqual(['Post', '2027-01-20', '2027-01-27'])
  })

  test('what was done on days off alone keeps its days', () => {
    const plan = makeStoryPlan()
    const off = { from: plan.learner.start, to: addDays(TODAY, -5) }
    const events = read(dateOf({ ...plan, learner: { ...plan.learner, daysOff: [off] } }))
    expect(spans(events)[0]).toEqual(['✓ Basics', '2027-01-04', '2027-01-12'])
  })
})

describe('study days as events', () => {
  test('each day has what is planned, before today what was logged', () => {
    const events = read(dateOf(makeStoryPlan()), { events: 'sessions' })
    expect(spans(events).slice(0, 4)).toEqual([
      ['5 h: Basics', '2027-01-04', '2027-01-05'],
      ['5 h: Basics', '2027-01-11', '2027-01-12'],
      ['2 h: Soups', '2027-01-18', '2027-01-19'],
      ['2 h: Soups', '2027-01-20', '2027-01-21'],
    ])
    // Neither weekends nor the week off, and no wait.
    const days = events.map(({ start }) => start)
    expect(days).not.toContain('2027-01-23')
    expect(days.filter((day) => day >= '2027-02-01' && day < '2027-02-08')).toEqual([])
    expect(
      spans(events)
        .slice(-2)
        .map(([title]) => title),
    ).toEqual(['◆ Arrive', 'Likely finish: A story'])
    // A day with two steps names both with their hours.
    const shared = events.find(({ start }) => start === '2027-02-23')
    expect(shared?.summary).toMatch(/^2 h: (Soups; Extra|Extra; Soups)$/)
    expect(shared?.description.split('\n').toSorted()).toEqual(['Extra, 1.5 h', 'Soups, 0.5 h'])
  })

  test('from today, the days before are left out', () => {
    const [first] = read(dateOf(makeStoryPlan()), { events: 'sessions', fromToday: true })
    expect(first?.start).toBe('2027-01-20')
  })

  test('today has what was logged and what is still planned', () => {
    const plan = logWork(makeStoryPlan(), 'soups', TODAY, 45)
    const events = read(dateOf(plan), { events: 'sessions', fromToday: true })
    expect(spans(events)[0]).toEqual(['2 h: Soups', '2027-01-20', '2027-01-21'])
  })

  test('the hours of the days ahead are those of the schedule', () => {
    fc.assert(
      fc.property(arbitraryDatedPlan(), (dated) => {
        const planned = new Map<Day, number>()
        for (const { day, minutes } of dated.schedule.work) planned.set(day, (planned.get(day) ?? 0) + minutes)
        const ahead = read(dated, { events: 'sessions', fromToday: true }).filter(({ uid }) => uid.includes('.day.'))
        const after = ahead.filter(({ start }) => start > dayToText(dated.today))
        expect(after.map(({ start, summary }) => [start, summary.split(' h:')[0]])).toEqual(
          [...planned]
            .filter(([day]) => day > dated.today)
            .toSorted(([a], [b]) => a - b)
            .map(([day, minutes]) => [dayToText(day), String(Number((minutes / 60).toFixed(2)))]),
        )
      }),
    )
  })
})

describe('importing again', () => {
  test('a step, a day, a milestone and the finish keep their UIDs when their dates move', () => {
    const plan = makeStoryPlan()
    for (const events of ['steps', 'sessions'] as const) {
      const before = read(dateOf(plan), { events })
      const moved = dateOf(tickStep(plan, 'soups', addDays(TODAY, -1)))
      const after = read(moved, { events, madeAt: MADE_AT + 120_000 })
      const known = new Set(before.map(({ uid }) => uid))
      expect(
        after.filter(({ uid }) => uid.includes('.step.') || uid.includes('.finish')).every(({ uid }) => known.has(uid)),
      ).toBe(true)
      expect(after.every(({ sequence }) => sequence > (before[0]?.sequence ?? Infinity))).toBe(true)
    }
  })

  test('the stamp and the sequence are the instant given', () => {
    const [event] = read(dateOf(makeStoryPlan()))
    expect(event?.stamp).toBe('2027-01-20T09:30:59Z')
    expect(event?.sequence).toBe(Math.floor(MADE_AT / 60_000))
  })

  test('no two events have the same UID, whatever the ids of the steps', () => {
    const plan = makeStoryPlan()
    const ids = ['a', 'a.1', 'a_2e_1', 'a/1', 'ä', '\uD800', 'a\r\nX', '.1', '']
    const [, step] = plan.roadmap.steps
    const steps = ids.map((id) => ({ ...step, id, prerequisites: [] }))
    const events = read(dateOf({ ...plan, roadmap: { ...plan.roadmap, steps: steps as never }, progress: new Map() }))
    const uids = events.map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(uids.length)
    expect(uids.every((uid) => /^[A-Za-z0-9._@-]+$/.test(uid))).toBe(true)
  })
})

describe('the file', () => {
  test('H2: every line ends with CRLF and is at most 75 octets, and no character is split', () => {
    fc.assert(
      fc.property(arbitraryDatedPlan(arbitraryTitle()), fc.constantFrom('steps', 'sessions'), (dated, events) => {
        const text = write(dated, { events: events as 'steps' })
        expect(text.endsWith('\r\n')).toBe(true)
        const lines = text.slice(0, -2).split('\r\n')
        const encoder = new TextEncoder()
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/)
          expect(encoder.encode(line).length).toBeLessThanOrEqual(75)
          expect(line.isWellFormed()).toBe(true)
        }
      }),
    )
  })

  test('H2: a long line is folded as late as it can be', () => {
    const text = write(dateOf(makeStoryPlan({ title: 'é'.repeat(100) })))
    const name = text.slice(text.indexOf('NAME:')).split('\r\n')
    // 5 octets and 35 times 2; then a space and 37 times 2.
    expect(name[0]).toBe(`NAME:${'é'.repeat(35)}`)
    expect(name[1]).toBe(` ${'é'.repeat(37)}`)
    expect(name[2]).toBe(` ${'é'.repeat(28)}`)
  })

  test.each(HOSTILE)('H2: the title %s stays a title', (_, title) => {
    const plan = makeStoryPlan({ title })
    const steps = plan.roadmap.steps.map((step) => ({ ...step, title }))
    const phases = plan.roadmap.phases.map((phase) => ({ ...phase, title }))
    const dated = dateOf({ ...plan, roadmap: { ...plan.roadmap, steps, phases } })
    for (const events of ['steps', 'sessions'] as const) {
      const found = read(dated, { events })
      expect(found).toHaveLength(read(dateOf(makeStoryPlan()), { events }).length)
      for (const event of found) expect(event.properties).not.toContain('attendee')
      const arrival = found.find(({ summary }) => summary.startsWith('◆'))
      const visible = (text: string): string =>
        text
          .toWellFormed()
          .replaceAll(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
          .replaceAll(/(?!\n)\p{Cc}+/gu, ' ')
      expect(arrival?.summary).toBe(visible(`◆ ${title}`))
    }
  })

  test('every date is that of the schedule', () => {
    fc.assert(
      fc.property(arbitraryDatedPlan(), (dated) => {
        const events = read(dated)
        for (const { id, start, finish } of dated.schedule.steps) {
          const own = events.filter(({ uid }) => uid.startsWith(`plan.step.${id}.`))
          const kind = dated.plan.roadmap.steps.find((step) => step.id === id)?.kind
          const days = own.flatMap((event) => daysBetween(event.start, event.end))
          expect(days).toEqual(expectedDays(kind, start, finish, dated.schedule.capacity.isDayOff))
        }
      }),
    )
  })
})

/** Written down anew, day by day: the days that a step's events are to cover. */
function expectedDays(
  kind: string | undefined,
  start: Day | null,
  finish: Day | null,
  isDayOff: (day: Day) => boolean,
): readonly string[] {
  if (start === null || finish === null) return []
  if (kind === 'milestone') return [dayToText(finish)]
  const all = daysBetween(dayToText(start), dayToText(addDays(finish, 1)))
  const worked = all.filter((text) => !isDayOff((Date.parse(text) / MS_PER_DAY) as Day))
  return kind === 'effort' && worked.length > 0 ? worked : all
}

function daysBetween(from: string, to: string): readonly string[] {
  const count = (Date.parse(to) - Date.parse(from)) / MS_PER_DAY
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(from) + at * MS_PER_DAY).toISOString().slice(0, 10),
  )
}

test.each(HOSTILE)('H3: the file of a plan called %s has a name that every system takes', (_, title) => {
  const name = planFileName(title, TODAY, 'ics')
  expect(name).toMatch(/^cairn-plan-([\p{L}\p{N}\p{M}]+-)*2027-01-20\.ics$/u)
  expect(name.length).toBeLessThan(160)
})
