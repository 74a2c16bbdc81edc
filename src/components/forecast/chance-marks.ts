import type { Day } from '../../domain/day'
import { chanceBy, finishQuantile } from '../../domain/forecast/forecast'
import { formatDay } from '../../lib/format-day'
import { type FinishDays, QUANTILES } from './chance-data'
import { chanceWordsBy, dayOrNever, quantileMeaning, quantileName } from './chance-words'

/** A day that is marked on the curve. */
export interface ChanceMark {
  readonly kind: 'quantile' | 'plan' | 'target'
  /** `P50`, `Your plan`. */
  readonly name: string
  /** Null: not within 20 years at these hours. */
  readonly day: Day | null
  /** 0 to 1, of being done by the day. */
  readonly chance: number
  /** `14 March 2029`, or that there is none. */
  readonly dayWords: string
  /** What it means: `as likely as not`, `48%`. */
  readonly meaning: string
  /** All of it as short as it can be said, to stand on the curve. */
  readonly label: string
}

/** The quantiles, the plan's own finish and the target, in the order in which their labels choose a place. */
export function chanceMarks(finish: FinishDays, plan: Day | null, target: Day | null): readonly ChanceMark[] {
  return [
    ...(target === null ? [] : [ownMark('target', 'Your target', target, finish)]),
    ...QUANTILES.map((share) => quantileMark(finish, share)),
    ...(plan === null ? [] : [ownMark('plan', 'Your plan', plan, finish)]),
  ]
}

function quantileMark(finish: FinishDays, share: number): ChanceMark {
  const day = finishQuantile(finish, share)
  const name = quantileName(share)
  return {
    kind: 'quantile',
    name,
    day,
    chance: day === null ? 0 : chanceBy(finish, day),
    dayWords: dayOrNever(day),
    meaning: quantileMeaning(share),
    label: day === null ? '' : `${name} · ${formatDay(day, 'medium')}`,
  }
}

function ownMark(kind: 'plan' | 'target', name: string, day: Day, finish: FinishDays): ChanceMark {
  const chance = chanceBy(finish, day)
  const dayWords = formatDay(day, 'medium')
  const meaning = chanceWordsBy(finish, day)
  return { kind, name, day, chance, dayWords, meaning, label: `${name} · ${dayWords} · ${meaning}` }
}
