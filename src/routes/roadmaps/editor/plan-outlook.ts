import { finishWords } from '../../../components/finish-words'
import type { Day } from '../../../domain/day'
import type { Plan } from '../../../domain/plan/plan'
import { formatHoursInWords } from '../../../lib/format-duration'
import { viewPlan } from '../../../store/plan-selectors'

/** What changes would do to a plan: its finish date, or the hours to go where no dates are shown. */
export function outlookWords(before: Plan, after: Plan, today: Day, hidesDates: boolean): string {
  const [now, then] = [before, after].map((plan) => viewPlan(plan, today))
  if (now === undefined || then === undefined) return ''
  if (hidesDates) {
    const [was, is] = [now, then].map(({ steps }) =>
      formatHoursInWords(steps.reduce((sum, { remaining }) => sum + remaining, 0)),
    )
    return was === is ? `it would still have ${was} to go` : `it would have ${is} to go instead of ${was}`
  }
  const [was, is] = [now, then].map(({ schedule }) => finishWords(schedule.finish))
  return was === is ? `it would still finish on ${was}` : `it would finish on ${is} instead of ${was}`
}
