import { addMonths, type Day } from '../day'

const MONTHS_BACK = 10 * 12
const MONTHS_AHEAD = 20 * 12

/** The first and the last day that can be said of a plan: ten years back, twenty ahead. */
export function dayLimits(today: Day): { readonly first: Day; readonly last: Day } {
  return { first: addMonths(today, -MONTHS_BACK), last: addMonths(today, MONTHS_AHEAD) }
}
