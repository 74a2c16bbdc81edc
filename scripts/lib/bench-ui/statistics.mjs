/**
 * Of many rounds one figure each: medians, with what an empty page takes for the same taken off.
 *
 * @typedef {import('./measure.mjs').Round} Round
 * @typedef {import('./actions.mjs').Timing} Timing
 *
 * @typedef {object} Figures milliseconds, bytes and counts; null for what there is not
 * @property {number | null} importPainted
 * @property {number | null} importBusy
 * @property {number | null} tickPainted
 * @property {number | null} tickBusy until it is painted
 * @property {number | null} tickAfter with the second after it
 * @property {number | null} interaction
 * @property {number | null} frame median
 * @property {number | null} slowFrame 95th percentile
 * @property {number | null} scrollBusy per frame
 * @property {number | null} heap
 * @property {number | null} nodes
 * @property {number | null} script
 * @property {string | null} problem
 */

/**
 * @param {readonly Round[]} rounds
 * @param {readonly Timing[]} imports where they were measured apart
 * @param {number | null} script
 * @param {Figures | null} empty
 * @returns {Figures}
 */
export function figuresOf(rounds, imports, script, empty) {
  const brought = imports.length > 0 ? imports : rounds.flatMap((round) => round.import ?? [])
  const ticks = rounds.flatMap((round) => round.ticks)
  const scrolls = rounds.flatMap((round) => round.scroll ?? [])
  return {
    importPainted: median(brought.map(({ painted }) => painted)),
    importBusy: above(median(brought.map(({ busy }) => busy)), empty?.importBusy),
    tickPainted: median(ticks.map(({ painted }) => painted)),
    tickBusy: above(median(ticks.map(({ busy }) => busy)), empty?.tickBusy),
    tickAfter: above(median(ticks.map(({ busyAfter }) => busyAfter)), empty?.tickAfter),
    interaction: ticks.length === 0 ? null : median(rounds.flatMap((round) => round.interaction ?? [])),
    frame: median(scrolls.map(({ frames }) => quantile(frames, 0.5) ?? 0)),
    slowFrame: median(scrolls.map(({ frames }) => quantile(frames, 0.95) ?? 0)),
    scrollBusy: above(median(scrolls.map(({ busyPerFrame }) => busyPerFrame)), empty?.scrollBusy),
    heap: median(rounds.flatMap((round) => round.heap ?? [])),
    nodes: median(rounds.flatMap((round) => round.nodes ?? [])),
    script,
    problem: rounds.find((round) => round.problem !== null)?.problem ?? null,
  }
}

/**
 * @param {number | null} value
 * @param {number | null | undefined} base
 */
function above(value, base) {
  return value === null ? null : Math.max(0, value - (base ?? 0))
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5)
}

/**
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 * @returns {number | null} null of none
 */
function quantile(values, share) {
  const sorted = [...values].toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null
}
