/**
 * What is measured: the app in each of its views, and its peers, each on the page that is made for it.
 *
 * @typedef {object} Subject
 * @property {string} id
 * @property {string} name
 * @property {'app' | 'floor' | 'peer' | 'empty'} kind
 * @property {'timeline' | 'list' | 'map' | null} view of the app
 * @property {number} largest it is not asked for more steps than that
 * @property {string} scroller what the wheel turns over
 * @property {'x' | 'y'} [axis] which way it turns, if not down
 */

/** @type {readonly Subject[]} */
export const SUBJECTS = [
  { id: 'empty', name: 'empty page', kind: 'empty', view: null, largest: Infinity, scroller: '#root' },
  app('timeline', 'Cairn, timeline', '[role=region][aria-label=Timeline]'),
  app('list', 'Cairn, list', 'table:has([data-step])'),
  // The map of a phase is a wide one, and its box no higher than the screen.
  { ...app('map', 'Cairn, map', '[role=region][aria-label=Map]'), axis: 'x' },
  { id: 'floor', name: 'least React, virtualised', kind: 'floor', view: null, largest: Infinity, scroller: '.scrolls' },
  peer('svar', 'SVAR React Gantt 2.7', '.wx-chart'),
  peer('dhtmlx', 'DHTMLX Gantt 10', '.gantt_task'),
  peer('frappe', 'frappe-gantt 1.2', '.gantt-container'),
  peer('vis', 'vis-timeline 8.5', '.vis-center'),
]

/**
 * @param {'timeline' | 'list' | 'map'} view
 * @param {string} name
 * @param {string} scroller
 * @returns {Subject}
 */
function app(view, name, scroller) {
  return { id: `app-${view}`, name, kind: 'app', view, largest: Infinity, scroller }
}

/**
 * @param {string} id
 * @param {string} name
 * @param {string} scroller
 * @returns {Subject}
 */
function peer(id, name, scroller) {
  return { id, name, kind: 'peer', view: null, largest: Infinity, scroller }
}
