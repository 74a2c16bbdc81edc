import { useEffect } from 'react'
import { whenIdleInParts } from '../../lib/when-idle-in-parts'
import { type PlanView, rehearseTick } from '../../store/plan-selectors'

/** What a person does by hand: what they are waiting for then goes first. */
const INPUTS = ['pointerdown', 'keydown', 'wheel'] as const

/** Once for each time that the app is loaded: what is compiled stays so. */
let isRehearsed = false

/** While the plan is only being looked at, sees to it that the first tick answers as fast as those that follow. */
export function useRehearsedTick({ plan, today }: PlanView): void {
  useEffect(() => {
    if (isRehearsed) return undefined
    const callOff = whenIdleInParts(rehearsal(plan, today))
    for (const input of INPUTS) window.addEventListener(input, callOff, { capture: true, once: true, passive: true })
    return () => {
      callOff()
      for (const input of INPUTS) window.removeEventListener(input, callOff, { capture: true })
    }
  }, [plan, today])
}

function* rehearsal(plan: PlanView['plan'], today: PlanView['today']): Generator<undefined, void, undefined> {
  yield* rehearseTick(plan, today)
  isRehearsed = true
}
