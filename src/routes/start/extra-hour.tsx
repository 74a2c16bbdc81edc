import { type Day, MINUTES_PER_HOUR } from '../../domain/day'
import { weeklyMinutes } from '../../domain/learner/learner'
import { scaleWeek } from '../../domain/learner/scale-week'
import { setWeek } from '../../domain/plan/edit-plan'
import type { Plan } from '../../domain/plan/plan'
import { formatDays, formatHoursInWords } from '../../lib/format-duration'
import { viewPlan } from '../../store/plan-selectors'
import styles from './start-page.module.css'

/** What the hours come to, and what one more would do: "Each extra hour a week brings it 3 weeks closer." */
export function ExtraHour({ plan, today }: { readonly plan: Plan; readonly today: Day }) {
  const { schedule } = viewPlan(plan, today)
  const total = weeklyMinutes(plan.learner.week)
  if (schedule.finish.kind !== 'date') return null
  const more = setWeek(plan, scaleWeek(plan.learner.week, total + MINUTES_PER_HOUR))
  const sooner = viewPlan(more, today).schedule.finish
  const days = sooner.kind === 'date' ? schedule.finish.day - sooner.day : 0
  return (
    <p className={styles.extra}>
      At {formatHoursInWords(total)} a week.
      {days > 0 && ` One more hour a week brings it ${formatDays(days)} closer.`}
    </p>
  )
}
