import type { Plan } from '../../src/domain/plan/plan'
import type { Finish } from '../../src/domain/schedule/schedule'
import { useClockStore } from '../../src/store/clock-store'
import { useNoticeStore } from '../../src/store/notice-store'
import { getCurrentPlan, viewPlan } from '../../src/store/plan-selectors'

/** The open plan as it is now. */
export function planNow(): Plan {
  const plan = getCurrentPlan()
  if (plan === null) throw new Error('No plan is open.')
  return plan
}

/** The open plan's finish as it is now. */
export function finishNow(): Finish {
  return viewPlan(planNow(), useClockStore.getState().today).schedule.finish
}

/** What the message about the last change says, without the date; null if there is none, or it is about a tick. */
export function noticeNow(): string | null {
  const what = useNoticeStore.getState().notice?.what
  return what?.kind === 'says' ? what.text : null
}
