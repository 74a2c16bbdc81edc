/**
 * Takes pictures of the scenes in `scenes.mjs`, in each theme and width, into `pictures/` or the folder `--into`.
 *
 *     node scripts/screenshots.mjs [base address] [--scene plan] [--theme dark] [--width 360] [--first-screen] [--into docs/pictures]
 *
 * Without an address it serves the built app. `--scene`, `--theme` and `--width` choose, and may be repeated;
 * `--first-screen` shows what is visible without scrolling instead of the full page.
 */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { ensureBrowser } from './lib/browser.mjs'
import { ensureBuild } from './lib/build.mjs'
import { distFolder, inProject } from './lib/project.mjs'
import { LOOPBACK, close, createStaticServer, listen } from './lib/static-server.mjs'
import { SCENES } from './scenes.mjs'

/** @typedef {import('./scenes.mjs').Scene} Scene */

/** Every picture is taken on the same day, so that two of them differ only in what was changed. */
const DAY = '2027-01-04T10:00:00'

/** @type {readonly ('light' | 'dark')[]} */
const THEMES = ['light', 'dark']

/** A phone, a tablet and a desk. */
const VIEWPORTS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
]

const { values: options, positionals } = parseArgs({
  options: {
    scene: { type: 'string', multiple: true, default: SCENES.map(({ name }) => name) },
    theme: { type: 'string', multiple: true, default: [...THEMES] },
    width: { type: 'string', multiple: true, default: VIEWPORTS.map(({ width }) => String(width)) },
    'first-screen': { type: 'boolean', default: false },
    into: { type: 'string', default: 'pictures' },
  },
  allowPositionals: true,
})

const folder = inProject(options.into)
const scenes = choose('scene', SCENES, options.scene, ({ name }) => name)
const themes = choose('theme', THEMES, options.theme, (theme) => theme)
const viewports = choose('width', VIEWPORTS, options.width, ({ width }) => String(width))

const [baseUrl] = positionals
if (baseUrl === undefined) await withServer(takePictures)
else await takePictures(baseUrl)

/** @param {(address: string) => Promise<void>} visit */
async function withServer(visit) {
  await ensureBuild()
  const server = createStaticServer(distFolder)
  try {
    await visit(`http://${LOOPBACK}:${await listen(server, 0)}/`)
  } finally {
    close(server)
  }
}

/** @param {string} address */
async function takePictures(address) {
  mkdirSync(folder, { recursive: true })
  const { executablePath } = await ensureBrowser()
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
  try {
    for (const scene of scenes) {
      for (const colorScheme of themes) {
        for (const viewport of viewports) {
          // A context of its own: what one scene saves must not show in the next.
          const context = await browser.newContext({
            colorScheme,
            viewport,
            reducedMotion: 'reduce',
            // What it says of itself belongs in no picture.
            serviceWorkers: 'block',
          })
          const page = await context.newPage()
          await takePicture(page, address, scene, `${scene.name}-${colorScheme}-${viewport.width}`)
          await context.close()
        }
      }
    }
  } finally {
    await browser.close()
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {Scene} scene
 * @param {string} name
 */
async function takePicture(page, address, scene, name) {
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`))
  await page.clock.setFixedTime(new Date(DAY))
  await page.goto(new URL(scene.path, address).href)
  await scene.setup?.(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const path = `${folder}/${name}.png`
  await page.screenshot({ path, fullPage: !options['first-screen'], animations: 'disabled' })
  console.log(path)
}

/**
 * Those of `all` that are named.
 *
 * @template Thing
 * @param {string} kind
 * @param {readonly Thing[]} all
 * @param {readonly string[]} names
 * @param {(thing: Thing) => string} nameOf
 */
function choose(kind, all, names, nameOf) {
  const unknown = names.find((name) => !all.some((thing) => nameOf(thing) === name))
  if (unknown !== undefined) throw new Error(`No ${kind} ${unknown}; there are ${all.map(nameOf).join(', ')}`)
  return all.filter((thing) => names.includes(nameOf(thing)))
}
