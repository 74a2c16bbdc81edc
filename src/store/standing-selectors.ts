import type { Plan } from '../domain/plan/plan'
import { finishSearch, type RecoveryChoices, searchChoices } from '../domain/plan/recovery-choices'
import { nextTask } from '../lib/next-task'
import type { PlanView } from './plan-selectors'

/** Up to so many steps the choices are worked out as they are shown; beyond that, when they are asked for. */
export const MOST_STEPS_AT_ONCE = 300

/** How long a slice of a long search may take, in milliseconds: less than a frame. */
const SLICE = 10

const known = new WeakMap<Plan, { readonly view: PlanView; readonly choices: RecoveryChoices }>()

/** The choices of a plan that is small enough, or that were worked out before; null: ask for them. */
export function viewChoices(view: PlanView): RecoveryChoices | null {
  const cached = known.get(view.plan)
  if (cached?.view === view) return cached.choices
  return view.steps.length > MOST_STEPS_AT_ONCE ? null : keep(view, finishSearch(search(view)))
}

/** Works out the choices of a large plan in slices that leave the page free to answer. Null when it was called off. */
export async function workOutChoices(view: PlanView, signal: AbortSignal): Promise<RecoveryChoices | null> {
  const running = search(view)
  for (;;) {
    const end = performance.now() + SLICE
    while (performance.now() < end) {
      const { done, value } = running.next()
      if (done === true) return keep(view, value)
    }
    await nextTask()
    if (signal.aborted) return null
  }
}

function search({ plan, steps, schedule }: PlanView) {
  return searchChoices(plan, steps, schedule)
}

function keep(view: PlanView, choices: RecoveryChoices): RecoveryChoices {
  known.set(view.plan, { view, choices })
  return choices
}
