/**
 * @typedef {import('./statistics.mjs').Figures} Figures
 * @typedef {import('./subjects.mjs').Subject} Subject
 *
 * @typedef {object} Report what a run leaves
 * @property {string} date
 * @property {string} machine
 * @property {string} browser
 * @property {number} rounds
 * @property {number} load the machine's load average over the run's last minute
 * @property {readonly { readonly size: number, readonly rows: readonly Row[] }[]} sizes
 *
 * @typedef {{ readonly id: string, readonly name: string, readonly kind: Subject['kind'], readonly figures: Figures }} Row
 */

const COLUMNS = /** @type {const} */ ([
  ['import: painted', 'importPainted', 'ms'],
  ['busy', 'importBusy', 'ms'],
  ['tick: painted', 'tickPainted', 'ms'],
  ['busy', 'tickBusy', 'ms'],
  ['with the second after', 'tickAfter', 'ms'],
  ['interaction', 'interaction', 'ms'],
  ['scroll: frame', 'frame', 'tenths'],
  ['95%', 'slowFrame', 'tenths'],
  ['busy a frame', 'scrollBusy', 'tenths'],
  ['heap MB', 'heap', 'mega'],
  ['elements', 'nodes', 'count'],
  ['JS kB', 'script', 'kilo'],
])

/** The whole report, a table for each size, in Markdown. @param {Report} report */
export function tablesOf({ sizes }) {
  return sizes.map(({ size, rows }) => `### ${size.toLocaleString('en')} steps\n\n${tableOf(rows)}`).join('\n\n')
}

/** @param {readonly Row[]} rows */
function tableOf(rows) {
  const head = ['', ...COLUMNS.map(([title]) => title)]
  const lines = rows.map(({ name, figures }) => [
    figures.problem === null ? name : `${name} (${figures.problem})`,
    ...COLUMNS.map(([, key, unit]) => write(figures[key], unit)),
  ])
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/**
 * @param {number | null} value
 * @param {'ms' | 'tenths' | 'mega' | 'kilo' | 'count'} unit
 */
function write(value, unit) {
  if (value === null) return '–'
  if (unit === 'mega') return (value / 1e6).toFixed(1)
  if (unit === 'kilo') return Math.round(value / 1000).toLocaleString('en')
  return unit === 'tenths' ? value.toFixed(1) : Math.round(value).toLocaleString('en')
}
