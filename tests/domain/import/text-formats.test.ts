import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCell } from '../../../src/domain/export/csv-cells'
import { markdownText } from '../../../src/domain/export/markdown-text'
import { CALENDAR_DAYS, isoDuration, parseTime, pointsOf, workDays } from '../../../src/domain/import/estimate-text'
import { rangeInstead } from '../../../src/domain/import/loose-roadmap'
import { planFromFile } from '../../../src/domain/import/plan-from-file'
import { readFile } from '../../../src/domain/import/read-file'
import { matchColumns } from '../../../src/domain/import/table-columns'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { expectedMinutes, pertMean } from '../../../src/domain/roadmap/estimate'
import type { Step } from '../../../src/domain/roadmap/roadmap'
import { FIRST_MONDAY } from '../../helpers/make-plan'
import { asRoadmap, examplesOf, stepsInShort } from './fixture-files'

describe('times as people write them', () => {
  test.each<[string, readonly number[] | null]>([
    ['6 h', [360]],
    ['6h', [360]],
    ['6 hours', [360]],
    ['1 hr.', [60]],
    ['1.5 h', [90]],
    ['1,5 h', [90]],
    ['90 min', [90]],
    ['~6 h', [360]],
    ['about 6 h', [360]],
    ['ca. 6 Stunden', [360]],
    ['1h30', [90]],
    ['1 h 30 min', [90]],
    ['1:30', [90]],
    ['2-4 weeks', [1200, 2400]],
    ['2–4 weeks', [1200, 2400]],
    ['2 to 4 weeks', [1200, 2400]],
    ['30 min - 2 h', [30, 120]],
    ['4/6/10 h', [240, 360, 600]],
    ['3 days', [360]],
    ['1 month', [2600]],
    ['PT6H30M', [390]],
    ['P1DT1H', [1500]],
    ['6', null],
    ['', null],
    ['2024', null],
    ['May', null],
    ['6 apples', null],
    ['-6 h', null],
    ['h', null],
    ['1e9 h', null],
    [`${'9'.repeat(30)} h`, null],
    ['P', null],
    ['PT', null],
  ])('%s', (text, minutes) => {
    expect(parseTime(text, null, workDays(600))?.minutes ?? null).toEqual(minutes)
  })

  test('a number alone counts what its column says', () => {
    expect(parseTime('2', 'weeks', workDays(600))).toEqual({ minutes: [1200], isCalendar: true })
    expect(parseTime('2', 'days', CALENDAR_DAYS)).toEqual({ minutes: [2880], isCalendar: true })
    expect(parseTime('30 min', 'weeks', workDays(600))).toEqual({ minutes: [30], isCalendar: false })
  })

  test('ISO durations to the minute', () => {
    expect(isoDuration('PT40H0M0S')).toBe(2400)
    expect(isoDuration('PT0H0M30S')).toBe(1)
    expect(isoDuration('P1Y')).toBeNull()
  })

  test('a time that nobody said is a range with that mean, so that a step counts what the report says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 5_000_000 }), (minutes) => {
        const [optimistic, mostLikely, pessimistic] = rangeInstead(minutes)
        expect(pertMean({ optimistic, mostLikely, pessimistic })).toBe(minutes)
        expect(optimistic).toBeLessThanOrEqual(mostLikely)
        expect(mostLikely).toBeLessThanOrEqual(pessimistic)
      }),
    )
  })

  test.each([
    ['a list', '- Tie knots\n- Sail\n', 'list.md'],
    ['our own format', '{"format":"cairn-roadmap","title":"Sailing","steps":[{"title":"Tie knots"}]}', 'own.json'],
  ])('a step without a time counts 4 hours, as the report says: %s', (_, text, name) => {
    const file = asRoadmap(readFile(text, name))
    expect(file.report.items.find(({ code }) => code === 'no-estimate')?.says).toContain('4 hours')
    const [step] = file.roadmap.steps
    expect(step?.kind === 'effort' && expectedMinutes(step.estimate)).toBe(240)
  })

  test('a range keeps the number as its mean, so that totals stay', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (minutes) => {
        const [optimistic, mostLikely, pessimistic] = pointsOf([minutes])!.points
        expect(pertMean({ optimistic, mostLikely, pessimistic })).toBe(minutes)
        expect(optimistic <= mostLikely && mostLikely <= pessimistic).toBe(true)
      }),
    )
  })
})

describe('columns by their headings', () => {
  test.each<[readonly string[], object]>([
    [['Task Name', 'Duration', 'Predecessors', '% Complete'], { title: 0, hours: 1, prerequisites: 2, done: 3 }],
    [['#', 'What', 'Effort (h)', 'Depends_on'], { number: 0, title: 1, hours: 2, prerequisites: 3 }],
    [['ID', 'Name', 'DependsOn', 'EstimatedHours'], { number: 0, title: 1, prerequisites: 2, hours: 3 }],
    [['Titel', 'Stunden', 'Voraussetzungen'], { title: 0, hours: 1, prerequisites: 2 }],
    [['Title', 'Title', 'Hours'], { title: 0, hours: 2 }],
    [['Weeks', 'Step title', 'Blocked by'], { weeks: 0, title: 1, prerequisites: 2 }],
    [['', 'foo'], {}],
  ])('%j', (headings, columns) => {
    expect(matchColumns(headings)).toEqual(columns)
  })

  test('the columns of our own table', () => {
    const headings = ['No.', 'Phase', 'Step', 'Kind', 'Optional', 'State', 'Start', 'Finish', 'P50', 'P80', 'Hours']
    const more = [
      'Hours logged',
      'Hours left',
      'Days of waiting',
      'Date slack (days)',
      'Dependency slack (hours)',
      'After',
    ]
    expect(matchColumns([...headings, ...more])).toEqual({
      number: 0,
      phase: 1,
      title: 2,
      kind: 3,
      optional: 4,
      done: 5,
      hours: 10,
      waitDays: 13,
      prerequisites: 16,
    })
  })
})

interface Row {
  readonly title: string
  readonly phase: string
  readonly hours: number
  readonly after: readonly number[]
}

const word = fc.constantFrom(
  'Knots',
  'Rules, of the road',
  '=SUM(1)',
  'C# & C++',
  'a;b',
  '“x”',
  '"y"',
  '日本',
  '-z',
  "'q",
  '1. first',
  '[x] y',
  '(3 h)',
  '_under_',
  '*',
  '|',
  '#',
)

/** Titles differ, so that a title names one step; prerequisites are steps before. */
const arbitraryRows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      word,
      phase: fc.nat(2),
      hours: fc.integer({ min: 1, max: 400 }),
      back: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) =>
    rows.map((row, at) => ({
      title: `${row.word} n${at}`,
      phase: `Phase ${row.phase}`,
      hours: row.hours / 4,
      after: [...new Set(row.back.map((back) => at - back))].filter((to) => to >= 0),
    })),
  )

describe('written and read again', () => {
  test('a table, with prerequisites by number or by title', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.boolean(), fc.constantFrom(',', ';', '\t'), (rows, byTitle, separator) => {
        const cell = (text: string): string =>
          `"${writeCell(text).replace(/^"|"$/g, '').replaceAll('""', '"').replaceAll('"', '""')}"`
        const nameOf = (at: number): string => (byTitle ? rows[at]!.title : String(at + 1))
        const lines = rows.map(({ title, phase, hours, after }) => {
          // A title with a semicolon in it cannot be one of several.
          const names = after.length > 1 && byTitle ? after.map((at) => String(at + 1)) : after.map(nameOf)
          return [title, phase, String(hours), names.join(';')].map(cell).join(separator)
        })
        const text = `Title${separator}Phase${separator}Hours${separator}After\n${lines.join('\n')}`
        expect(stepsInShort(asRoadmap(readFile(text, 'x.csv')))).toEqual(
          rows.map(({ title, phase, hours, after }) => ({
            title,
            phase,
            time: timeOf(hours),
            after: after.map((at) => rows[at]!.title).join(' + '),
            topics: '',
          })),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('a list', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.constantFrom('-', '*', '1.'), (rows, mark) => {
        const sorted = rows.toSorted((a, b) => a.phase.localeCompare(b.phase))
        const lines = sorted.flatMap(({ title, phase, hours }, at) => [
          ...(sorted[at - 1]?.phase === phase ? [] : [`## ${phase}`, '']),
          `${mark} [ ] ${markdownText(title)} (${hours} h)`,
          `   - ${markdownText(topicOf(title))}`,
        ])
        expect(stepsInShort(asRoadmap(readFile(lines.join('\n'), 'x.md')))).toEqual(
          sorted.map(({ title, phase, hours }) => ({
            title,
            phase,
            time: timeOf(hours),
            after: '',
            topics: topicOf(title),
          })),
        )
      }),
      { numRuns: 300 },
    )
  })

  /** A topic may be followed by its time too, which is not a part of it. */
  function topicOf(title: string): string {
    return title.replace('(3 h)', '(three)')
  }

  function timeOf(hours: number): string {
    const minutes = hours * 60
    const least = Math.round(minutes / 2)
    const points = [...new Set([least, minutes, 2 * minutes - least])]
    return `${points.map((each) => Number((each / 60).toFixed(2))).join('/')} h`
  }
})

describe('a table without a column for titles', () => {
  test.each<[string, object]>([
    ['Weeks,Depends on\n2,\n3,\n', { title: 0, prerequisites: 1 }],
    ['Weeks,After,Odd\n2,,A\n', { title: 2, weeks: 0, prerequisites: 1 }],
  ])('%j: one stands in, which the person can change', (text, columns) => {
    expect(asRoadmap(readFile(text, 'x.csv')).table?.columns).toEqual(columns)
  })

  test('columns that the table does not have are passed over', () => {
    const columns = { title: 7, hours: -1, weeks: 1.5, notes: 1 }
    expect(asRoadmap(readFile('a,b\nc,d\n', 'x.csv', { columns })).table?.columns).toEqual({ title: 0, notes: 1 })
  })
})

describe('what is done, in a table', () => {
  test.each<[string, number | null]>([
    ['x', 1],
    ['Yes', 1],
    ['TRUE', 1],
    ['done', 1],
    ['known', 1],
    ['1', 1],
    ['100%', 1],
    ['✓', 1],
    ['2026-12-01', 1],
    ['2026-12-01T10:00', 1],
    ['40 %', 0.4],
    ['0.4', 0.4],
    ['40', 0.4],
    ['', null],
    ['no', null],
    ['0', null],
    ['0%', null],
    ['under way', null],
    ['2026-02-30', null],
    ['perhaps', null],
  ])('%s', (done, share) => {
    const { progress } = asRoadmap(readFile(`Title,Done\nA,${done}\n`, 'x.csv'))
    expect(progress.get('a')?.share ?? null).toBe(share)
  })

  test('what says neither is said', () => {
    const file = asRoadmap(readFile('Title,Done\nA,perhaps\nB,no\nC,2026-02-30\n', 'x.csv'))
    expect(examplesOf(file, 'unread-done')).toEqual(['perhaps', '2026-02-30'])
  })

  test('a heading without steps is said too', () => {
    const file = asRoadmap(readFile('# T\n## Empty\n## Full\n- A\n', 'x.md'))
    expect(examplesOf(file, 'empty-phase')).toEqual(['Empty'])
  })
})

describe('a plan out of a file', () => {
  const file = asRoadmap(readFile('Title,Hours,Done,After\nA,4,2026-12-01,\nB,4,50%,A\nC,4,,B\nD,4,x,\n', 'x.csv'))
  const plan = planFromFile(file, 'plan', FIRST_MONDAY)!

  test('knows what is done, and since when', () => {
    expect([...plan.progress].map(([id, { status }]) => [id, status.kind])).toEqual([
      ['a', 'done'],
      ['b', 'started'],
      ['d', 'done'],
    ])
    expect(plan.progress.get('a')?.status).toEqual({ kind: 'done', on: FIRST_MONDAY - 34, startedOn: null })
    expect(plan.progress.get('d')?.status).toMatchObject({ on: FIRST_MONDAY })
    expect(plan.progress.get('b')?.remaining).toBe(120)
  })

  test('has a finish date: 6 hours at 2 hours a day', () => {
    expect(schedulePlan(plan, FIRST_MONDAY).finish).toMatchObject({ kind: 'date', day: FIRST_MONDAY + 2 })
  })
})

test('10,000 steps: all of them, with what they wait for, and a date', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `Step ${at},${1 + (at % 8)},${at === 0 ? '' : String(at)},Phase ${Math.floor(at / 100)}\n`,
  )
  const file = asRoadmap(readFile(`Title,Hours,After,Phase\n${rows.join('')}`, 'large.csv'))
  expect([file.roadmap.steps.length, file.roadmap.phases.length]).toEqual([10_000, 100])
  const prerequisites = file.roadmap.steps.map(({ prerequisites: [first] }: Step) => first)
  expect(prerequisites).toEqual([undefined, ...file.roadmap.steps.slice(0, -1).map(({ id }) => id)])
  const plan = planFromFile(file, 'plan', FIRST_MONDAY)!
  expect(
    schedulePlan(
      { ...plan, learner: { ...plan.learner, week: [1440, 1440, 1440, 1440, 1440, 1440, 1440] } },
      FIRST_MONDAY,
    ).finish.kind,
  ).toBe('date')
})
