import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from '@playwright/test'
import { TODAY } from './test'

/** A browser of its own, with a profile that stays, which can be killed as the system would. */
export interface KillableBrowser {
  readonly page: Page
  /** At once, with all its processes: it gets to write nothing more. */
  readonly kill: () => Promise<void>
}

const FLAGS = ['--headless', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0', 'about:blank']

/** @param profile a folder of its own */
export async function launchKillable(profile: string): Promise<KillableBrowser> {
  const { CHROMIUM_PATH = chromium.executablePath() } = process.env
  // A group of its own, so that killing it takes the renderers and helpers, too.
  const browser = spawn(CHROMIUM_PATH, [`--user-data-dir=${profile}`, ...FLAGS], { detached: true, stdio: 'pipe' })
  const gone = once(browser, 'exit')
  const { pid } = browser
  if (pid === undefined) throw new Error(`${CHROMIUM_PATH} could not be started.`)
  let connection: Browser | null = null
  const kill = async (): Promise<void> => {
    process.kill(-pid, 'SIGKILL')
    await gone
    await connection?.close()
  }
  try {
    connection = await chromium.connectOverCDP(await addressOf(browser.stderr))
    const [context] = connection.contexts()
    if (context === undefined) throw new Error('The browser has no profile.')
    const page = await context.newPage()
    await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`))
    return { page, kill }
  } catch (error) {
    await kill()
    throw error
  }
}

/** Where it can be talked to: it says so when it is up. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  const said: string[] = []
  for await (const line of createInterface(output)) {
    const address = /listening on (ws:\S+)/.exec(line)?.[1]
    if (address !== undefined) {
      output.resume()
      return address
    }
    said.push(line)
  }
  throw new Error(`The browser did not come up:\n${said.join('\n')}`)
}
