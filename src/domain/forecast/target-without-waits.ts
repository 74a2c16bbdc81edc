import type { Minutes } from '../day'
import type { ForecastInput } from './forecast-input'
import { placeOfQuantile, valuesAtPlaces } from './order-statistics'
import { createSetting, type DrawnPlan, type Setting } from './simulate'
import { hasFixedSequence, workSequence } from './simulate-sequence'
import { OVER, WORK } from './trial-network'
import type { WorkClock } from './work-clock'

/**
 * The fewest weekly minutes for a target where work is all there is: the hours up to the day have to reach the
 * chance's quantile of the work, x = q / H(day). Minutes are whole and days have a maximum, so the quotient is found by
 * halving, on a capacity that only grows with the weekly total.
 *
 * @returns null when there are waits or daily caps, or when optional steps may come between.
 */
export function minutesForChance(
  drawn: DrawnPlan,
  input: ForecastInput,
  { lastDay, chance }: { readonly lastDay: number; readonly chance: number },
  withMinutes: (minutes: Minutes) => ForecastInput,
  { ceiling, grid }: { readonly ceiling: Minutes; readonly grid: Minutes },
): Minutes | null {
  const setting = createSetting(drawn, input)
  if (!isOrderIndifferent(setting)) return null
  const { work, last, lastFloor } = workSequence(setting.network)
  const { trials, amounts } = drawn.draws
  const sums = new Int32Array(trials)
  for (let at = 0; at <= last; at += 1) {
    const first = setting.network.drawsAt[work[at]!]!
    for (let t = 0; t < trials; t += 1) sums[t] = Math.min(sums[t]! + amounts[first + t]!, MOST_MINUTES)
  }
  const quantile = last < 0 ? 0 : valuesAtPlaces(sums, [placeOfQuantile(chance, trials)])[0]!

  const suffices = (minutes: Minutes): boolean =>
    lastFloor <= lastDay && minutesBy(createSetting(drawn, withMinutes(minutes)).workClock, lastDay) >= quantile
  let low = 0
  let high = Math.floor(ceiling / grid) + 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (suffices(middle * grid)) high = middle
    else low = middle + 1
  }
  return low * grid
}

/** Without waits and caps the finish of required work alone depends neither on order nor on how many steps share a day. */
function isOrderIndifferent({ network, stepsAtOnce }: Setting): boolean {
  const isAllRequired = network.kind.every((kind, r) => kind === OVER || kind !== WORK || network.isRequired[r] === 1)
  return hasFixedSequence(network, isAllRequired ? 1 : stepsAtOnce)
}

function minutesBy({ before }: WorkClock, day: number): Minutes {
  return before[Math.min(Math.max(day + 1, 0), before.length - 1)]!
}

/** More than 20 years have. */
const MOST_MINUTES = 0x3fff_ffff
