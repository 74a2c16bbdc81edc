import type { Day, Minutes } from '../day'
import type { DaysOff } from '../learner/learner'
import { expectedMinutes } from '../roadmap/estimate'
import type { StepId } from '../roadmap/roadmap'
import { resolveRoadmap } from '../roadmap/resolve-roadmap'
import type { Plan, StepSettings } from './plan'
import { leftOutSteps } from './schedule-plan'

/** The days off from a day on, each counted once; null when they have no end. */
export function daysOffAhead(daysOff: readonly DaysOff[], today: Day): number | null {
  let [count, reached] = [0, today as number]
  for (const { from, to } of daysOff.toSorted((a, b) => a.from - b.from)) {
    if (to === null) return null
    count += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return count
}

/** Minutes on dates of their own, from a day on. */
export function dayHoursAhead(overrides: ReadonlyMap<Day, Minutes>, today: Day): Minutes {
  let sum = 0
  for (const [day, minutes] of overrides) if (day >= today) sum += minutes
  return sum
}

/** Minutes expected of steps before pace, the person's own word first; without those that take no effort. */
export function expectedByStep(plan: Plan): ReadonlyMap<StepId, Minutes> {
  const resolved = resolveRoadmap(plan.roadmap, plan.answers, leftOutSteps(plan))
  return new Map(
    resolved.flatMap(({ step: { id }, work }): (readonly [StepId, Minutes])[] =>
      work.kind === 'effort' ? [[id, expectedMinutes(plan.settings.get(id)?.estimate ?? work.estimate)]] : [],
    ),
  )
}

/** When a step gets its turn, as far as the person has said. */
export type StepOrder = Pick<StepSettings, 'priority' | 'dailyCap' | 'notBefore'>

/** The same as one value of a decision: `priority=2 dailyCap=60`; null: nothing said. */
export function orderToText({ priority, dailyCap, notBefore }: StepOrder): string | null {
  const said = Object.entries({ priority, dailyCap, notBefore }).filter(([, value]) => value !== undefined)
  return said.length === 0 ? null : said.map(([field, value]) => `${field}=${value}`).join(' ')
}

/** Reads what `orderToText` wrote; what cannot be read is left out. */
export function orderFromText(text: string | null): StepOrder {
  const said = new Map(
    (text ?? '').split(' ').map((each): [string, number] => {
      const [field = '', value = ''] = each.split('=')
      return [field, value === '' ? Number.NaN : Number(value)]
    }),
  )
  const numberOf = (field: string): number | undefined => {
    const value = said.get(field)
    return value === undefined || Number.isNaN(value) ? undefined : value
  }
  const [priority, dailyCap, notBefore] = [numberOf('priority'), numberOf('dailyCap'), numberOf('notBefore')]
  return {
    ...(priority === undefined ? {} : { priority }),
    ...(dailyCap === undefined ? {} : { dailyCap }),
    ...(notBefore === undefined ? {} : { notBefore: notBefore as Day }),
  }
}
