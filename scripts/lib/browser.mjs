import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand, runTool } from './run-command.mjs'

/** Names to look for in PATH, the fastest to start first. */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where Chrome is when it is not in PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The Chromium that browser tests and screenshots use; installs one when there is none.
 *
 * @typedef {{ readonly executablePath: string | undefined }} Browser without a path it is Playwright's own
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found !== null) return found
  await installBrowser()
  const installed = await findBrowser()
  if (installed !== null) return installed
  throw new Error('No Chromium found and none could be installed: set CHROMIUM_PATH to one')
}

/** @returns {Promise<Browser | null>} */
async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH is no program: ${named}`)
    return { executablePath: named }
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)))
  const executablePath = [...candidates, ...PLACES].find(isExecutable)
  if (executablePath !== undefined) return { executablePath }
  return (await canLaunchPlaywrightsOwn()) ? { executablePath: undefined } : null
}

/** Playwright does not say where its headless shell is, so the way to know is to start it. */
async function canLaunchPlaywrightsOwn() {
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch()
    await browser.close()
    return true
  } catch {
    return false
  }
}

/** Debian's packages where we may install them (the headless shell is several times faster), else Playwright's. */
async function installBrowser() {
  console.log('No Chromium found; installing one …')
  if (process.getuid?.() === 0 && (await runCommand('apt-get', ['update', '-qq'])) === 0) {
    if (await aptInstall('chromium-headless-shell')) return
    if (await aptInstall('chromium')) return
  }
  await runTool('playwright', ['install', '--only-shell', 'chromium'])
}

/** @param {string} name */
async function aptInstall(name) {
  const args = ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation']
  return (await runCommand('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' })) === 0
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
