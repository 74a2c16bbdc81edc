/**
 * Draws the icons of the installed app from `public/favicon.svg`, into `public/icons/`, with a Chromium:
 * `node scripts/make-icons.mjs`. The favicon is the one drawing; to change the icons, change it and run this again.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './lib/browser.mjs'
import { inProject } from './lib/project.mjs'

/**
 * @typedef {{
 *   readonly file: string
 *   readonly size: number
 *   readonly stones: number
 *   readonly corner: number
 * }} Icon `size` in pixels; `stones` and `corner` as parts of it: the width of the drawing, the radius of the corners
 */

/**
 * A maskable icon may be cut down to a circle of four fifths of its width, in which the corners of the drawing have to
 * be; iOS rounds the corners itself, and shows black for what is transparent.
 *
 * @type {readonly Icon[]}
 */
const ICONS = [
  { file: 'icon-192.png', size: 192, stones: 0.72, corner: 0.2 },
  { file: 'icon-512.png', size: 512, stones: 0.72, corner: 0.2 },
  { file: 'maskable-512.png', size: 512, stones: 0.58, corner: 0 },
  { file: 'apple-touch-icon.png', size: 180, stones: 0.66, corner: 0 },
]

/** The colour of paper in the light theme. */
const PAPER = '#fbfaf6'

const drawing = readFileSync(inProject('public', 'favicon.svg'), 'utf8')
const folder = inProject('public', 'icons')
mkdirSync(folder, { recursive: true })
const { executablePath } = await ensureBrowser()
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
try {
  for (const icon of ICONS) {
    const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } })
    await page.setContent(pageOf(icon))
    writeFileSync(`${folder}/${icon.file}`, await page.screenshot({ omitBackground: true }))
    await page.close()
    console.log(`public/icons/${icon.file}`)
  }
} finally {
  await browser.close()
}

/** @param {Icon} icon */
function pageOf({ size, stones, corner }) {
  // Not on the body: its background would be that of the whole page, without corners.
  return `<style>
    body { margin: 0 }
    div { display: grid; place-items: center; height: ${size}px; background: ${PAPER}; border-radius: ${size * corner}px }
    svg { width: ${size * stones}px; height: ${size * stones}px }
  </style><div>${drawing}</div>`
}
