/**
 * What is aimed at, beside what a run measured.
 *
 * @typedef {import('./tables.mjs').Row} Row
 * @typedef {import('./tables.mjs').Report} Report
 * @typedef {import('./statistics.mjs').Figures} Figures
 * @typedef {{ readonly what: string, readonly aim: number, readonly measured: number, readonly digits: number }} Target
 */

const SCROLL_AIM = 20
const SCROLL_BUSY_AIM = 4
const HEAP_AIM = 14.4
const INTERACTION_AIM = 32

/** @param {Report} report @returns {readonly Target[]} */
export function targetsOf({ sizes }) {
  return sizes.flatMap(({ size, rows }) => {
    const peers = rows.filter(({ kind }) => kind === 'peer')
    const floor = rows.filter(({ kind }) => kind === 'floor')
    const views = rows.filter(({ kind }) => kind === 'app')
    const name = (/** @type {Row} */ row, /** @type {string} */ what) =>
      `${size.toLocaleString('en')}: ${row.name}: ${what}`
    return views
      .flatMap((row) => [
        ...(size >= 1000
          ? [
              ratio(name(row, 'tick busy, beside the best peer'), row, peers, 'tickBusy', 0.4),
              ratio(name(row, 'import busy, beside the best peer'), row, peers, 'importBusy', 0.5),
            ]
          : []),
        ...(size === 1000
          ? [
              ratio(name(row, 'tick painted, beside the least React'), row, floor, 'tickPainted', 1.3),
              plain(name(row, 'interaction to next paint, ms'), row.figures.interaction, INTERACTION_AIM),
            ]
          : []),
        ...(size === 10_000
          ? [
              plain(name(row, 'scrolled frame, 95%, ms'), row.figures.slowFrame, SCROLL_AIM),
              plain(name(row, 'busy for a scrolled frame, ms'), row.figures.scrollBusy, SCROLL_BUSY_AIM),
              plain(name(row, 'heap, MB'), row.figures.heap === null ? null : row.figures.heap / 1e6, HEAP_AIM),
            ]
          : []),
      ])
      .flat()
  })
}

/** @param {readonly Target[]} targets */
export function targetTable(targets) {
  const lines = targets.map(({ what, aim, measured, digits }) => {
    const isMet = measured <= aim
    const shown = measured.toFixed(digits)
    return `| ${what} | ${aim} | ${isMet ? shown : `**${shown}**`} | ${isMet ? 'met' : 'missed'} |`
  })
  return ['| what | at most | measured | |', '| --- | ---: | ---: | --- |', ...lines].join('\n')
}

/**
 * @param {string} what
 * @param {Row} row
 * @param {readonly Row[]} others
 * @param {'tickBusy' | 'importBusy' | 'tickPainted'} key
 * @param {number} aim
 * @returns {readonly Target[]}
 */
function ratio(what, row, others, key, aim) {
  const best = Math.min(...others.flatMap(({ figures }) => figures[key] ?? []))
  const own = row.figures[key]
  return own === null || !Number.isFinite(best) || best <= 0 ? [] : [{ what, aim, measured: own / best, digits: 2 }]
}

/** @param {string} what @param {number | null} measured @param {number} aim @returns {readonly Target[]} */
function plain(what, measured, aim) {
  return measured === null ? [] : [{ what, aim, measured, digits: 1 }]
}
