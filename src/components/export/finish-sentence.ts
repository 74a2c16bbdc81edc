import type { Day } from '../../domain/day'
import type { Plan } from '../../domain/plan/plan'
import { planGoal } from '../../domain/plan/plan-goal'
import type { Finish } from '../../domain/schedule/schedule'
import { formatDay } from '../../lib/format-day'

/** The days between which a plan is finished with a chance of 80%: P10 and P90. */
export interface LikelyRange {
  readonly from: Day
  readonly to: Day
}

/**
 * The finish date in a sentence for somebody else: `I plan to be a data analyst by 12 March 2028, likely between 2
 * January 2028 and 30 June 2028.` Null when there is no date to tell.
 *
 * @param range null where it is not known.
 */
export function finishSentence(plan: Plan, finish: Finish, range: LikelyRange | null): string | null {
  const { title } = plan
  const goal = planGoal(plan).trim()
  switch (finish.kind) {
    case 'none':
      return null
    case 'reached': {
      const day = finish.day === null ? null : formatDay(finish.day, 'long')
      if (goal !== '') return `I am ${goal}${day === null ? '' : ` since ${day}`}.`
      return `I have finished “${title}”${day === null ? '' : ` on ${day}`}.`
    }
    case 'date': {
      const by = goal === '' ? `I plan to finish “${title}” by` : `I plan to be ${goal} by`
      const likely = range === null ? '' : `, likely between ${betweenWords(range)}`
      return `${by} ${formatDay(finish.day, 'long')}${likely}.`
    }
  }
}

function betweenWords({ from, to }: LikelyRange): string {
  return `${formatDay(from, 'long')} and ${formatDay(to, 'long')}`
}
