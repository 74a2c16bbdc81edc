/**
 * Each figure of the app as a multiple of the best peer's, so that what is behind can be seen at a glance.
 *
 * @typedef {import('./tables.mjs').Report} Report
 * @typedef {import('./tables.mjs').Row} Row
 */

/** What less is better of. */
const COLUMNS = /** @type {const} */ ([
  ['import: painted', 'importPainted'],
  ['busy', 'importBusy'],
  ['tick: painted', 'tickPainted'],
  ['busy', 'tickBusy'],
  ['with the second after', 'tickAfter'],
  ['interaction', 'interaction'],
  ['scroll: 95%', 'slowFrame'],
  ['busy a frame', 'scrollBusy'],
  ['heap', 'heap'],
  ['elements', 'nodes'],
  ['JS', 'script'],
])

/** The app is to be ahead of every peer from this many steps on. */
const FROM_SIZE = 200

/**
 * A table in Markdown: the app's figure over the best peer's, in bold where a peer is ahead. A peer that did not finish
 * is in none.
 *
 * @param {Report} report
 */
export function besidePeersTable({ sizes }) {
  const lines = sizes
    .filter(({ size }) => size >= FROM_SIZE)
    .flatMap(({ size, rows }) => {
      const peers = rows.filter(({ kind }) => kind === 'peer')
      return rows
        .filter(({ kind }) => kind === 'app')
        .map((row) => [
          `${size.toLocaleString('en')}: ${row.name}`,
          ...COLUMNS.map(([, key]) => ratio(row, peers, key)),
        ])
    })
  const head = ['times the best peer', ...COLUMNS.map(([title]) => title)]
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/**
 * @param {Row} row
 * @param {readonly Row[]} peers
 * @param {(typeof COLUMNS)[number][1]} key
 */
function ratio({ figures }, peers, key) {
  const best = Math.min(...peers.flatMap((peer) => peer.figures[key] ?? []))
  const own = figures[key]
  if (own === null || !Number.isFinite(best) || best <= 0) return '–'
  const text = (own / best).toFixed(2)
  return own > best ? `**${text}**` : text
}
