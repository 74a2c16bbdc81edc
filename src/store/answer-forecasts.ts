import { useEffect, useState } from 'react'
import type { Day } from '../domain/day'
import type { AnswerComparison } from '../domain/plan/compare-answers'
import type { OptionId } from '../domain/roadmap/roadmap'
import { askForecast } from './forecast-store'

/** The day of 80% chance with an answer; null: not within 20 years; missing as long as it is not known. */
export type SureDays = ReadonlyMap<OptionId, Day | null>

interface Asked {
  readonly comparisons: readonly AnswerComparison[]
  readonly days: SureDays
}

/** A lane of its own: it takes no place from the forecast of the plan itself. */
const LANE = 'answers'
const NONE: SureDays = new Map()

/**
 * How sure each answer would make its finish, asked for one after the other, so that the worker is free in between.
 * What cannot be had is left out.
 *
 * @param comparisons the same list as long as nothing has changed, see `viewAnswers`.
 */
export function useSureDays(comparisons: readonly AnswerComparison[], today: Day): SureDays {
  const [asked, setAsked] = useState<Asked>({ comparisons, days: NONE })
  useEffect(() => {
    let isCalledOff = false
    const ask = async (): Promise<void> => {
      let days = NONE
      for (const { option, plan, finish } of comparisons) {
        if (finish.kind !== 'date') continue
        const outcome = await askForecast(plan, today, LANE)
        if (isCalledOff) return
        if (outcome.kind !== 'answered') continue
        days = new Map(days).set(option.id, outcome.answer.p80)
        setAsked({ comparisons, days })
      }
    }
    void ask()
    return () => {
      isCalledOff = true
    }
  }, [comparisons, today])
  return asked.comparisons === comparisons ? asked.days : NONE
}
