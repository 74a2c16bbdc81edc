import type { Page } from '@playwright/test'
import { makeLargePlan } from '../helpers/make-large-plan'
import { makeDocument } from '../helpers/make-plan'
import { openDocument } from './helpers/open-document'
import { expect, test } from './helpers/test'

/** What kept the main thread busy for more than 50 ms at a time during an action, in milliseconds. */
interface Busy {
  readonly action: string
  readonly tasks: readonly number[]
  readonly frames: readonly number[]
}

/** How long what follows an action is watched for: a save and the forecast come a moment later. */
const AFTERWARDS = 800

test.use({ viewport: { width: 1440, height: 900 } })

/**
 * What takes long depends on the machine, so nothing here fails for it: each action has to do what it does, and the
 * tasks of more than 50 ms are reported as a table.
 */
test('a journey through a plan of 1,000 steps, and how long it keeps the page busy', async ({
  quietPage: page,
}, testInfo) => {
  test.slow()
  await watchTasks(page)
  const busy: Busy[] = []
  const during = async (action: string, act: () => Promise<void>): Promise<void> => {
    await takeTasks(page)
    await act()
    await page.waitForTimeout(AFTERWARDS)
    busy.push({ action, ...(await takeTasks(page)) })
  }
  const plan = makeLargePlan(1000)
  const own = new Map([[plan.roadmap.id, { roadmap: plan.roadmap, origin: null, extras: new Map() }]])
  const saved = { ...makeDocument(plan), roadmaps: own }
  const lastChange = page.getByRole('region', { name: 'Last change' })
  const first = page.getByRole('checkbox', { name: 'Step 1', exact: true })

  await during('open', async () => {
    await openDocument(page, saved, './#/plan?view=timeline')
    await expect(first).toBeVisible()
  })
  await during('tick', async () => {
    await first.check()
    await expect(page.getByText('1 of 1,000 steps done', { exact: false }).first()).toBeVisible()
  })
  await during('undo', async () => {
    await lastChange.getByRole('button', { name: 'Undo' }).click()
    await expect(first).not.toBeChecked()
  })
  await during('zoom to months', async () => {
    const month = page.getByRole('button', { name: 'Month', exact: true })
    await month.click()
    await expect(month).toHaveAttribute('aria-pressed', 'true')
  })
  await during('switch to the list', async () => {
    await page.getByRole('button', { name: 'List', exact: true }).click()
    await expect(page.getByRole('table', { name: /^The steps of your plan/ })).toBeVisible()
  })
  await during('filter', async () => {
    await page.getByRole('searchbox', { name: 'Search the steps' }).fill('Step 99')
    await expect(page.getByText(/^\d+ of 1,000 steps shown$/)).toBeVisible()
  })
  await during('open a step', async () => {
    await page.getByRole('link', { name: 'Step 99', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Step 99', exact: true })).toBeVisible()
  })
  await during('log an hour', async () => {
    const sheet = page.getByRole('dialog', { name: 'Step 99', exact: true })
    await sheet.getByRole('button', { name: 'Log 1 hour today' }).click()
    await expect(lastChange).toContainText('1 hour logged on “Step 99”.')
  })
  await during('close the step', async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
  await during('switch to the map', async () => {
    await page.getByRole('button', { name: 'Map', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible()
  })
  await during('export the calendar', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save calendar', exact: true }).click()
    expect((await download).suggestedFilename()).toMatch(/\.ics$/)
  })
  await during('forecast', async () => {
    await page.goto('./#/forecast')
    await expect(page.getByRole('slider', { name: /chance/i }).first()).toBeVisible({ timeout: 30_000 })
  })
  await during('editor', async () => {
    await page.goto(`./#/roadmaps/${plan.roadmap.id}/edit`)
    await expect(page.getByRole('navigation', { name: 'Outline' })).toBeVisible()
  })

  expect(busy.map(({ action }) => action)).toHaveLength(13)
  const table = tableOf(busy)
  await testInfo.attach('long-tasks.md', { body: table, contentType: 'text/markdown' })
  console.log(`\n${table}`)
})

/** Notes each long task and each long frame from now on, on every page that is opened. */
async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = { tasks: [] as number[], frames: [] as number[] }
    const watch = (type: string, into: number[]): void => {
      if (!PerformanceObserver.supportedEntryTypes.includes(type)) return
      const observer = new PerformanceObserver((list) =>
        into.push(...list.getEntries().map(({ duration }) => duration)),
      )
      observer.observe({ type, buffered: true })
    }
    watch('longtask', noted.tasks)
    watch('long-animation-frame', noted.frames)
    Object.assign(window, { noted })
  })
}

/** What was noted since it was last asked. */
async function takeTasks(page: Page): Promise<Omit<Busy, 'action'>> {
  return page.evaluate(() => {
    const { noted } = window as unknown as { noted?: { tasks: number[]; frames: number[] } }
    return { tasks: noted?.tasks.splice(0) ?? [], frames: noted?.frames.splice(0) ?? [] }
  })
}

function tableOf(busy: readonly Busy[]): string {
  const list = (durations: readonly number[]): string =>
    durations.map((each) => `${Math.round(each)}`).join(', ') || '–'
  return [
    '| action at 1,000 steps | tasks over 50 ms | frames over 50 ms |',
    '| --- | ---: | ---: |',
    ...busy.map(({ action, tasks, frames }) => `| ${action} | ${list(tasks)} | ${list(frames)} |`),
  ].join('\n')
}
