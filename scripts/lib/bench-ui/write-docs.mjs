import { readFileSync, writeFileSync } from 'node:fs'
import { inProject } from '../project.mjs'
import { besidePeersTable } from './beside-peers.mjs'
import { tablesOf } from './tables.mjs'
import { targetsOf, targetTable } from './targets.mjs'

const DOCUMENT = inProject('docs', 'performance.md')

/** Puts the tables of a run between the marks for them. @param {import('./tables.mjs').Report} report */
export function putIntoDocs(report) {
  const { date, machine, browser, rounds, load } = report
  const about = `Measured on ${date}: ${machine}, ${browser}; ${rounds} rounds; load average ${load.toFixed(1)} at the end.`
  putBetween('bench:ui', `${about}\n\n${textOf(report)}`)
}

/** All that a run has measured, in Markdown. @param {import('./tables.mjs').Report} report */
export function textOf(report) {
  return [
    tablesOf(report),
    '### Beside the best peer',
    besidePeersTable(report),
    '### Beside the aims',
    targetTable(targetsOf(report)),
  ].join('\n\n')
}

/**
 * @param {string} mark
 * @param {string} text
 * @throws when the document has no such marks
 */
export function putBetween(mark, text) {
  const [begin, end] = [`<!-- ${mark}: begin -->`, `<!-- ${mark}: end -->`]
  const document = readFileSync(DOCUMENT, 'utf8')
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for ${mark}.`)
  writeFileSync(DOCUMENT, `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`)
}
