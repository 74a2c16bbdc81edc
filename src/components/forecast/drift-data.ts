import type { Day } from '../../domain/day'
import { decisionShift, type DriftPoint } from '../../domain/plan/drift'
import type { Decision } from '../../domain/plan/plan-history'
import { formatDay } from '../../lib/format-day'
import { positionOf, type TimeAxis } from '../timeline/time-axis'
import { type ChartTick, PLOT_HEIGHT } from './chart-frame'
import type { ChartPoint } from './chart-shape'
import { daysInWords, wordsThatAddUp } from './shift-words'

/** Something that moved the date, for the list below the chart. */
export interface DriftMove {
  /** Decisions are numbered from 1, as on the line; null: nobody decided it. */
  readonly number: number | null
  /** `+3 weeks`. */
  readonly shift: string
  /** `hours from 15 to 12 a week`. */
  readonly because: string
  /** `1 Feb 2027`, or from when to when. */
  readonly when: string
}

/** Decisions on the line, numbered as in the list. */
export interface DriftMark {
  readonly day: Day
  readonly finish: Day | null
  /** `2`, or `2–4` for several before one point. */
  readonly label: string
}

type InWords = (decision: Decision) => string

const AS_THE_WORK_WENT = 'as the work went'
export const NO_DATE = 'no date'

/** A move before it is put in words. */
interface RawMove {
  readonly number: number | null
  /** Null: the date went away, or came back. */
  readonly days: number | null
  readonly from: Day | null
  readonly to: Day | null
  readonly decision: Decision | null
  readonly when: string
}

/**
 * What moved the date, in order: every jump of the line has its row. What no decision explains is added up as long as it
 * goes one way; what did not move the date is left to the table.
 */
export function listMoves(points: readonly DriftPoint[], inWords: InWords): readonly DriftMove[] {
  const raw = rawMoves(points)
  const toWords = wordsForMoves(points, raw)
  return raw.map(({ number, days, from, to, decision, when }) => ({
    number,
    shift: days === null ? shiftInWords(from, to) : toWords(days),
    because: decision === null ? AS_THE_WORK_WENT : inWords(decision),
    when,
  }))
}

/** How far the date moved in all, in the same words as the moves that make it up. */
export function totalInWords(points: readonly DriftPoint[]): string {
  const [before, after] = [points[0]?.finish ?? null, points.at(-1)?.finish ?? null]
  if (before === null || after === null) return shiftInWords(before, after)
  return wordsForMoves(points, rawMoves(points))(after - before)
}

function wordsForMoves(points: readonly DriftPoint[], raw: readonly RawMove[]): (days: number) => string {
  const [before, after] = [points[0]?.finish ?? null, points.at(-1)?.finish ?? null]
  // A date that was away in between leaves nothing to add up.
  if (before === null || after === null || raw.some(({ days }) => days === null)) return daysInWords
  return wordsThatAddUp(
    raw.flatMap(({ days }) => days ?? []),
    after - before,
  )
}

function rawMoves(points: readonly DriftPoint[]): readonly RawMove[] {
  const moves: RawMove[] = []
  let [rest, since, count] = [0, points[0]?.day ?? null, 0]
  const addRest = (until: Day): void => {
    if (rest !== 0 && since !== null) {
      moves.push({ ...UNDECIDED, days: rest, when: rangeInWords(since, until) })
    }
    ;[rest, since] = [0, until]
  }
  points.forEach((point, index) => {
    const { day, decisions, rest: unexplained } = point
    const before = points[index - 1] ?? point
    if (unexplained === null || unexplained * rest < 0) addRest(before.day)
    rest += unexplained ?? 0
    const moving = decisions.filter((decision) => decisionShift(decision) !== 0)
    if (moving.length > 0 || index === points.length - 1) addRest(day)
    for (const decision of moving) {
      count += 1
      const { finishBefore: from, finishAfter: to, day: on } = decision
      const days = decisionShift(decision)
      moves.push({ number: count, days, from, to, decision, when: formatDay(on, 'medium') })
    }
    if (unexplained === null) {
      for (const [from, to] of gapsOf(before, point)) {
        const days = from === null || to === null ? null : to - from
        moves.push({ ...UNDECIDED, days, from, to, when: rangeInWords(before.day, day) })
      }
      since = day
    }
  })
  return moves
}

const UNDECIDED = { number: null, days: null, from: null, to: null, decision: null } as const

/** Between two points with no date in between: where the date is another than the decisions left it. */
function gapsOf(before: DriftPoint, { finish, decisions }: DriftPoint): readonly (readonly [Day | null, Day | null])[] {
  const ends = [before.finish, ...decisions.map(({ finishAfter }) => finishAfter)]
  const beginnings = [...decisions.map(({ finishBefore }) => finishBefore), finish]
  return ends.flatMap((from, at) => {
    const to = beginnings[at] ?? null
    return from === to ? [] : [[from, to] as const]
  })
}

/** Where on the line the numbered moves are. */
export function markMoves(points: readonly DriftPoint[]): readonly DriftMark[] {
  let count = 0
  return points.flatMap(({ day, finish, decisions }) => {
    const first = count + 1
    count += decisions.filter((decision) => decisionShift(decision) !== 0).length
    if (count < first) return []
    return [{ day, finish, label: count === first ? String(first) : `${first}–${count}` }]
  })
}

/** A point to be told, and the one before it. */
interface DriftStep {
  readonly point: DriftPoint
  /** Undefined for the first. */
  readonly before: DriftPoint | undefined
}

/** The days on which something happened: all but the first and the last on which the date stayed are left out. */
export function eventfulSteps(points: readonly DriftPoint[]): readonly DriftStep[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    const isEnd = before === undefined || index === points.length - 1
    return isEnd || point.decisions.length > 0 || point.finish !== before.finish ? [{ point, before }] : []
  })
}

/** Why the date moved to a point, each with its own share where there are several. */
export function reasonsInWords({ decisions, rest }: DriftPoint, inWords: InWords): string {
  const toWords = wordsForPoint(decisions, rest)
  const shares = decisions.map((decision) => {
    const days = decisionShift(decision)
    const shift = days === null ? shiftInWords(decision.finishBefore, decision.finishAfter) : toWords(days)
    return { because: inWords(decision), shift }
  })
  if (rest !== null && rest !== 0) shares.push({ because: AS_THE_WORK_WENT, shift: toWords(rest) })
  const [first] = shares
  if (first === undefined) return '–'
  return shares.length === 1 ? first.because : shares.map(({ because, shift }) => `${because} (${shift})`).join('; ')
}

/** How far the date moved to a point, in the same words as its reasons. */
export function movedInWords({ finish, decisions, rest }: DriftPoint, before: Day | null): string {
  if (finish === null || before === null) return shiftInWords(before, finish)
  return wordsForPoint(decisions, rest)(finish - before)
}

function wordsForPoint(decisions: readonly Decision[], rest: number | null): (days: number) => string {
  const shares = [...decisions.map(decisionShift), rest].flatMap((days) => days ?? [])
  return rest === null
    ? daysInWords
    : wordsThatAddUp(
        shares,
        shares.reduce((sum, days) => sum + days, 0),
      )
}

/** `+3 weeks`, `−2 days`, `no change`: how far the date moved. */
function shiftInWords(before: Day | null, after: Day | null): string {
  if (after === null) return before === null ? 'no change' : NO_DATE
  return before === null ? 'a date again' : daysInWords(after - before)
}

function rangeInWords(from: Day, to: Day): string {
  return from === to ? formatDay(to, 'medium') : `${formatDay(from, 'medium')} to ${formatDay(to, 'medium')}`
}

/** What the finish date was on a day: the newest up to it. Undefined before the first. */
export function finishOn(points: readonly DriftPoint[], day: Day): Day | null | undefined {
  return points.findLast((point) => point.day <= day)?.finish
}

/** Higher is later. */
export function finishToY(finish: Day, finishAxis: TimeAxis): number {
  return PLOT_HEIGHT * (1 - positionOf(finish, finishAxis) / 100)
}

/** Steps, since a date holds until the next one; in pieces where for a while there was no date. */
export function stepPoints(
  points: readonly Pick<DriftPoint, 'day' | 'finish'>[],
  axis: TimeAxis,
  finishAxis: TimeAxis,
): readonly (readonly ChartPoint[])[] {
  const pieces: ChartPoint[][] = []
  points.forEach(({ day, finish }, index) => {
    const x = positionOf(day, axis)
    const previous = points[index - 1]?.finish ?? null
    const piece = previous === null ? undefined : pieces.at(-1)
    // The date before this one held up to here.
    if (previous !== null) piece?.push([x, finishToY(previous, finishAxis)])
    if (finish === null) return
    const point: ChartPoint = [x, finishToY(finish, finishAxis)]
    if (piece === undefined) pieces.push([point])
    else piece.push(point)
  })
  return pieces
}

/** At most six lines at equal steps. */
export function finishTicks(finishAxis: TimeAxis): readonly ChartTick[] {
  const { ticks, unit } = finishAxis
  const step = Math.ceil(ticks.length / 6)
  return ticks.flatMap(({ day }, index) =>
    index % step === 0
      ? [{ y: finishToY(day, finishAxis), label: formatDay(day, unit === 'year' ? 'year' : 'medium') }]
      : [],
  )
}
