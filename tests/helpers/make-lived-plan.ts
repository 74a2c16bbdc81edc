import * as dev from '../../src/dev/make-lived-plan'
import type { Plan } from '../../src/domain/plan/plan'
import { FIRST_MONDAY } from './make-plan'

/** A plan from FIRST_MONDAY on, lived through for so many days. */
export function makeLivedPlan(days: number): Plan {
  return dev.makeLivedPlan(FIRST_MONDAY, days)
}
