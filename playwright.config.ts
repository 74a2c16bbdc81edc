import { defineConfig, devices } from '@playwright/test'

/**
 * `npm run test:browser` builds and serves the app, finds a Chromium and says where they are. On its own,
 * `npx playwright test` tests what `npm start` serves, with Playwright's own browser. With `TRACE=1` each test that
 * fails leaves a trace; recording them takes a good part of the time.
 */
const { BASE_URL = 'http://127.0.0.1:4173', CHROMIUM_PATH, PLAYWRIGHT_REPORT, TRACE } = process.env

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  // A crowded machine loses a key now and then. What needed it is named at the end; only a few may (`countPlaywright`).
  retries: 1,
  // For what hangs, not for what is slow on a busy machine.
  timeout: 60_000,
  globalTimeout: 60 * 60_000,
  // Past that many something common is broken, and the rest would only take long to say so too.
  maxFailures: 12,
  reporter: PLAYWRIGHT_REPORT === undefined ? 'list' : [['list'], ['json', { outputFile: PLAYWRIGHT_REPORT }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: BASE_URL,
    launchOptions: CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH },
    // Each test would first fill its own cache; the tests of it let it in.
    serviceWorkers: 'block',
    trace: TRACE === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
})
