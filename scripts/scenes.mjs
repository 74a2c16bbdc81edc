/**
 * What there is to take pictures of, for `screenshots.mjs`.
 *
 * @typedef {{
 *   readonly name: string
 *   readonly path: string
 *   readonly setup?: (page: import('@playwright/test').Page) => Promise<void>
 * }} Scene `path` is the address after the app's own; `setup` brings the opened page to the state to show
 */

/** @type {readonly Scene[]} */
export const SCENES = [{ name: 'start', path: '#/' }]
