import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  firstPlanned,
  firstPlannedWords,
  linkWords,
  pinWords,
  rangeWords,
} from '../../../src/components/timeline/bar-words'
import { linkPath } from '../../../src/components/timeline/link-path'
import { type MovePreview, moveWords } from '../../../src/components/timeline/step-moves'
import {
  createRows,
  firstRow,
  idOfRow,
  indexOfRow,
  phaseRowOf,
  rowAt,
  rowOfStep,
} from '../../../src/components/timeline/step-rows'
import { type Zoom, zoomBy } from '../../../src/components/timeline/zoom'
import { addDays, type Day, dayFromText } from '../../../src/domain/day'
import type { StepMove } from '../../../src/domain/plan/move-step'
import type { StepSettings } from '../../../src/domain/plan/plan'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makePhases, makePlannedStep } from '../../helpers/make-planned-step'
import { makePhase, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

const SECOND = makeRoadmap({
  phases: [makePhase({ id: 'second', title: 'Second' })],
  steps: [makeStep({ id: 'more', title: 'More', phase: 'second' })],
})

const at = (text: string): Day => dayFromText(text)!

describe('a step of the zoom', () => {
  test.each<[Zoom, 1 | -1, number, number, Zoom]>([
    // zoom, direction, days of the plan, pixels there are, what it becomes
    ['fit', 1, 1000, 800, 'quarter'],
    ['fit', 1, 10_000, 800, 'year'],
    ['fit', 1, 100, 800, 'week'],
    ['fit', 1, 5, 800, 'fit'],
    ['fit', -1, 1000, 800, 'fit'],
    ['day', 1, 1000, 800, 'day'],
    ['day', -1, 1000, 800, 'week'],
    ['week', 1, 1000, 800, 'day'],
    ['week', -1, 1000, 800, 'month'],
    ['month', -1, 1000, 800, 'quarter'],
    // All of a year of 750 px would fit.
    ['quarter', -1, 1000, 800, 'fit'],
    ['quarter', -1, 10_000, 800, 'year'],
    ['year', -1, 10_000, 800, 'fit'],
  ])('%s by %i, %i days in %i px: %s', (zoom, direction, days, width, expected) => {
    expect(zoomBy(zoom, direction, { days, width })).toBe(expected)
  })
})

describe('the line between two bars', () => {
  test.each([
    ['on one line', { x: 0, y: 10 }, { x: 80, y: 10 }, 'M 0 10 H 80'],
    ['down', { x: 0, y: 0 }, { x: 100, y: 50 }, 'M 0 0 L 84 0 Q 90 0 90 6 L 90 44 Q 90 50 95 50 L 100 50'],
    [
      'back: around between the rows',
      { x: 100, y: 0 },
      { x: 50, y: 40 },
      'M 100 0 L 105 0 Q 110 0 110 6 L 110 14 Q 110 20 104 20 L 46 20 Q 40 20 40 26 L 40 34 Q 40 40 45 40 L 50 40',
    ],
  ])('%s', (_, from, to, path) => {
    expect(linkPath(from, to)).toBe(path)
  })

  test('begins at the one and ends at the other, wherever they are', () => {
    const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) })
    fc.assert(
      fc.property(point, point, (from, to) => {
        const path = linkPath(from, to)
        expect(path.startsWith(`M ${from.x} ${from.y} `)).toBe(true)
        expect(path).not.toMatch(/NaN|Infinity/)
        const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number)
        expect(from.y === to.y ? numbers.at(-1) : numbers.at(-2)).toBe(to.x)
      }),
    )
  })
})

describe('words', () => {
  test.each([
    ['2027-05-03', '2027-05-12', '3 to 12 May 2027'],
    ['2027-04-28', '2027-05-12', '28 Apr to 12 May 2027'],
    ['2026-12-28', '2027-01-12', '28 Dec 2026 to 12 Jan 2027'],
    ['2027-05-03', '2027-05-03', '3 May 2027'],
    // The same month of another year.
    ['2026-05-03', '2027-05-12', '3 May 2026 to 12 May 2027'],
  ])('%s to %s', (start, finish, words) => {
    expect(rangeWords(at(start), at(finish))).toBe(words)
  })

  test.each<[StepSettings, boolean, string | null]>([
    [{}, false, null],
    [{ dailyCap: 60 }, false, null],
    [{ priority: 0 }, false, null],
    [{ priority: 2 }, false, 'moved forward'],
    [{ priority: -1 }, false, 'moved back'],
    [{ notBefore: at('2027-05-03') }, false, 'not before 3 May 2027'],
    [{ notBefore: at('2027-05-03'), priority: 1 }, true, 'not before a day of your own, moved forward'],
  ])('%o, dates hidden %s', (settings, hideDates, words) => {
    expect(pinWords(settings, hideDates)).toBe(words)
  })

  test('the baseline is told of only where it was otherwise', () => {
    const step = makePlannedStep('learn')
    const { start, finish } = step.dates
    const baseline = (days: number) => ({
      savedOn: FIRST_MONDAY,
      finish: null,
      steps: new Map([['learn', { start: addDays(start!, days), finish: addDays(finish!, days) }]]),
    })
    expect(firstPlanned(step, null)).toBeNull()
    expect(firstPlanned(step, baseline(0))).toBeNull()
    expect(firstPlannedWords(firstPlanned(step, baseline(7))!)).toBe('first planned 11 to 15 Jan 2027')
    expect(firstPlanned(step, { ...baseline(0), steps: new Map() })).toBeNull()
  })

  test('what a step hangs together with', () => {
    const [learn, wait] = [makePlannedStep('learn'), makePlannedStep('wait')]
    expect(linkWords([], [])).toBe('')
    expect(linkWords([learn], [])).toBe('Comes after “Learn”.')
    expect(linkWords([], [learn, wait])).toBe('Unlocks “Learn” and “Wait”.')
    expect(linkWords([learn], [wait])).toBe('Comes after “Learn”. Unlocks “Wait”.')
  })

  const preview = (move: StepMove): MovePreview => ({
    move,
    finish: { kind: 'none', why: 'noHours' },
    start: null,
    end: null,
    reason: '',
  })
  const earlier = (before: readonly string[], notBefore: Day | null = null): StepMove => ({
    kind: 'earlier',
    priority: 1,
    notBefore,
    before,
  })
  test.each<[StepMove, boolean, string]>([
    [{ kind: 'none' }, false, 'Where the plan has it'],
    [{ kind: 'notBefore', day: at('2027-05-03') }, false, 'Not before 3 May 2027'],
    [{ kind: 'notBefore', day: at('2027-05-03') }, true, 'Not before a later day'],
    [earlier(['a']), false, 'Before “A”'],
    [earlier(['a', 'b']), false, 'Before “A” and 1 other'],
    [earlier(['a', 'b', 'c']), true, 'Before “A” and 2 others'],
    [earlier([]), false, 'As early as it can'],
    [earlier([], at('2027-05-03')), false, 'Not before 3 May 2027'],
  ])('a move: %o, dates hidden %s', (move, hideDates, words) => {
    expect(moveWords(preview(move), (id) => id.toUpperCase(), hideDates)).toBe(words)
  })
})

describe('rows', () => {
  const plan = makePlan({
    progress: new Map([['learn', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })]]),
  })
  const phases = makePhases(plan)

  const none = new Set<string>()
  const idsOf = (rows: ReturnType<typeof createRows>): readonly string[] =>
    Array.from({ length: rows.count }, (_, index) => {
      const { kind, id } = idOfRow(rowAt(rows, index)!)
      return `${kind} ${id}`
    })

  test.each<[string, readonly string[], boolean, readonly string[]]>([
    ['all', [], false, ['phase phase', 'step learn', 'step wait', 'step arrive']],
    ['folded', ['phase'], false, ['phase phase']],
    ['another is folded', ['other'], false, ['phase phase', 'step learn', 'step wait', 'step arrive']],
    ['done steps hidden', [], true, ['phase phase', 'step wait', 'step arrive']],
  ])('%s', (_, folded, hideDone, ids) => {
    expect(idsOf(createRows(phases, new Set(folded), hideDone))).toEqual(ids)
  })

  test('each is found again by what it shows, and each step leads to its phase', () => {
    const rows = createRows([...phases, ...makePhases(makePlan({ roadmap: SECOND }))], none, false)
    expect(rows.count).toBe(6)
    for (let index = 0; index < rows.count; index += 1) {
      expect(indexOfRow(rows, idOfRow(rowAt(rows, index)!))).toBe(index)
      expect(phaseRowOf(rows, index)).toBe(index < 4 ? 0 : 4)
    }
    expect(rowAt(rows, 5)).toMatchObject({ kind: 'step', place: 1, count: 1 })
    expect(rowAt(rows, 4)).toMatchObject({ kind: 'phase', place: 2, count: 2 })
    expect(rowAt(rows, -1)).toBeUndefined()
    expect(rowAt(rows, 6)).toBeUndefined()
    expect(indexOfRow(rows, { kind: 'step', id: 'gone' })).toBe(-1)
  })

  test('the keyboard comes first to the step that is next', () => {
    expect(firstRow(createRows(phases, none, false))).toBe(2)
    expect(firstRow(createRows(makePhases(makePlan()), none, false))).toBe(1)
    expect(firstRow(createRows(phases, new Set(['phase']), false))).toBe(0)
    expect(firstRow(createRows([], none, false))).toBe(-1)
  })

  test('a step that has no row of its own is in that of its phase', () => {
    const rows = createRows(phases, none, true)
    expect(phases.flatMap(({ steps }) => steps.map((step) => [step.id, rowOfStep(rows, step)]))).toEqual([
      ['learn', 0],
      ['wait', 1],
      ['arrive', 2],
    ])
  })
})
