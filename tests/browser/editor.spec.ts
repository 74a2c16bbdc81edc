import type { Page } from '@playwright/test'
import { machineLearningEngineer } from '../../src/catalogue/machine-learning-engineer/roadmap'
import { EMPTY_DOCUMENT } from '../../src/domain/document/document'
import { deleteSteps, editStepText } from '../../src/domain/roadmap/edit-roadmap-steps'
import { setStepEstimate } from '../../src/domain/roadmap/edit-roadmap-step-parts'
import { makeLargePlan } from '../helpers/make-large-plan'
import { makePhase, makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { expectAccessible } from './helpers/accessible'
import { openDocument } from './helpers/open-document'
import { pickUp } from './helpers/pick-up'
import { expect, finishDay, savedOnDevice, test } from './helpers/test'

/** Two phases of three steps, each waiting for the one before. */
const small = makeRoadmap({
  id: 'own',
  title: 'Mine',
  goal: 'a gardener',
  phases: [makePhase({ id: 'one', title: 'Ground' }), makePhase({ id: 'two', title: 'Growth' })],
  steps: ['Dig', 'Sow', 'Water', 'Weed', 'Wait', 'Harvest'].map((title, at, titles) =>
    makeStep({
      id: title.toLowerCase(),
      title,
      phase: at < 3 ? 'one' : 'two',
      prerequisites: titles.slice(at - 1, at).map((before) => before.toLowerCase()),
    }),
  ),
  choices: [],
})
const owned = { ...EMPTY_DOCUMENT, roadmaps: new Map([['own', { roadmap: small, origin: null, extras: new Map() }]]) }
const outline = (page: Page) => page.getByRole('navigation', { name: 'Outline' })
/** The titles in the outline's list of phases and steps, from the top. */
const titles = async (page: Page): Promise<readonly string[]> =>
  outline(page).locator('[data-part^="phase:"] > :first-child, [data-part^="step:"] > :first-child').allTextContents()

test('a built-in roadmap is made one’s own, changed, kept and followed by a plan', async ({ quietPage: page }) => {
  await page.goto('./#/roadmaps/machine-learning-engineer/edit')
  await page.getByRole('button', { name: 'Make it my own' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Machine learning engineer (my own)')

  await outline(page).getByRole('link', { name: 'Linear algebra' }).click()
  await page.getByLabel('Title', { exact: true }).first().fill('Vectors and matrices')
  await expect(outline(page).getByRole('link', { name: 'Vectors and matrices' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Pessimistic, hours' }).first().fill('400')
  await page.keyboard.press('Tab')
  await expect(page.getByText(/A plan counts on 1\d\d h/)).toBeVisible()

  await page.getByRole('button', { name: 'Add a step to “Mathematics and statistics”' }).click()
  await expect(page.getByLabel('Title', { exact: true }).first()).toBeFocused()
  await page.keyboard.type('Tensors')
  const picker = page.getByRole('combobox', { name: 'Add a prerequisite' })
  await picker.fill('vectors and')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Prerequisites' })).toHaveText(/Vectors and matrices/)

  await outline(page).getByRole('link', { name: 'Vectors and matrices' }).click()
  await picker.fill('tensors')
  await expect(page.getByRole('option', { name: 'Tensors' })).toContainText(
    'would go round: Vectors and matrices → Tensors → Vectors and matrices',
  )
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('list', { name: 'Prerequisites' })).toHaveCount(0)

  await savedOnDevice(page)
  await page.reload()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(outline(page).getByRole('link', { name: 'Tensors' })).toBeVisible()

  await page.getByRole('link', { name: 'Start a plan' }).click()
  await page.getByRole('radio', { name: /2 to 4 years/ }).check()
  await page.getByRole('button', { name: 'Start this plan' }).click()
  const before = await finishDay(page)
  await expect(page.getByText('Vectors and matrices').first()).toBeVisible()

  await page.getByRole('link', { name: 'Hours and answers' }).first().click()
  await page.getByRole('link', { name: 'Edit the steps of this plan' }).click()
  await outline(page).getByRole('link', { name: 'Tensors' }).click()
  await page.getByRole('textbox', { name: 'Pessimistic, hours' }).fill('500')
  await page.keyboard.press('Tab')
  const bar = page.getByRole('region', { name: /^The plan “Machine learning engineer/ })
  await expect(bar).toContainText('follows an earlier state of this roadmap. With these changes it would finish on')
  await bar.getByRole('button', { name: 'Take them' }).click()
  await expect(bar).toHaveCount(0)
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  expect(await finishDay(page)).toBeGreaterThan(before)
})

test('steps are put in order by dragging, by the keys of the handle and by Alt with arrows', async ({
  quietPage: page,
}) => {
  // High enough that nothing scrolls while it is dragged.
  await page.setViewportSize({ width: 1280, height: 1200 })
  await openDocument(page, owned, './#/roadmaps/own/edit')
  const start = ['Ground', 'Dig', 'Sow', 'Water', 'Growth', 'Weed', 'Wait', 'Harvest']
  expect(await titles(page)).toEqual(start)

  const handle = page.getByRole('button', { name: 'Move “Dig”' })
  const from = await middleOf(page, 'Dig')
  const to = await middleOf(page, 'Wait')
  await page.mouse.move((await handle.boundingBox())!.x + 8, from)
  await page.mouse.down()
  await page.mouse.move(200, from + 10, { steps: 3 })
  await page.mouse.move(200, to + 4, { steps: 12 })
  await page.mouse.up()
  await expect.poll(() => titles(page)).toEqual(['Ground', 'Sow', 'Water', 'Growth', 'Weed', 'Wait', 'Dig', 'Harvest'])

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(() => titles(page)).toEqual(start)

  await handle.focus()
  await pickUp(page)
  await expect(page.getByText('“Dig” is picked up, and where it was: step 1 of 3 in “Ground”.')).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('“Dig” would be step 2 of 3 in “Ground”.')).toBeAttached()
  await page.keyboard.press('Space')
  await expect.poll(() => titles(page)).toEqual(['Ground', 'Sow', 'Dig', 'Water', 'Growth', 'Weed', 'Wait', 'Harvest'])

  await outline(page).getByRole('link', { name: 'Water' }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => titles(page)).toEqual(['Ground', 'Sow', 'Dig', 'Growth', 'Water', 'Weed', 'Wait', 'Harvest'])
  await expect(outline(page).getByRole('link', { name: 'Water' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(() => titles(page)).toEqual(['Ground', 'Sow', 'Dig', 'Water', 'Growth', 'Weed', 'Wait', 'Harvest'])

  await page.getByRole('button', { name: 'Move the phase “Growth”' }).focus()
  await pickUp(page)
  await expect(outline(page).getByRole('link', { name: 'Dig' })).toHaveCount(0)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText('“Growth” would be phase 1 of 2.')).toBeAttached()
  await page.keyboard.press('Space')
  await expect.poll(() => titles(page)).toEqual(['Growth', 'Weed', 'Wait', 'Harvest', 'Ground', 'Sow', 'Dig', 'Water'])
})

test('on a phone the outline and a form take turns, and back goes back', async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openDocument(page, owned, './#/roadmaps/own/edit')
  const line = outline(page).getByRole('link', { name: 'Water' })
  await line.click()
  await expect(page.getByRole('heading', { level: 2, name: 'Water' })).toBeFocused()
  await expect(outline(page)).toBeHidden()
  await page.getByLabel('Title', { exact: true }).first().fill('')
  await page.goBack()
  await expect(page.getByRole('link', { name: /Untitled step/ })).toBeFocused()
  await page.locator('summary').getByText('1 problem').click()
  await page.getByRole('link', { name: 'A step has no title.' }).click()
  await expect(page.getByLabel('Title', { exact: true }).first()).toBeFocused()
  await page.getByRole('link', { name: 'Back to the outline' }).click()
  await expect(outline(page)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('a newer edition of what it was copied from is taken and left, change by change', async ({ quietPage: page }) => {
  const earlier = { ...earlierEdition(), id: machineLearningEngineer.id }
  const own = { ...editStepText(earlier, 'linear-algebra', { title: 'My algebra' }), id: 'own', title: 'Mine' }
  await openDocument(
    page,
    { ...EMPTY_DOCUMENT, roadmaps: new Map([['own', { roadmap: own, origin: earlier, extras: new Map() }]]) },
    './#/roadmaps/own/edit',
  )
  await expect(page.getByRole('region', { name: 'A newer edition' })).toContainText(/2 steps changed and 1 step new/)
  await page.getByRole('link', { name: 'Compare' }).click()

  const title = page.getByRole('group', { name: /Title: “Algebra of old”, now “Linear algebra”/ })
  await expect(title).toContainText('You changed this too; taking it replaces yours.')
  await title.getByRole('button', { name: 'Leave it' }).click()
  await expect(title).toHaveCount(0)
  const estimate = page.getByRole('group', { name: /Estimate: 1 – 2 – 3 h, now / })
  await estimate.getByRole('button', { name: 'Take it' }).click()
  await expect(estimate).toHaveCount(0)
  await page.getByRole('button', { name: /^Take all/ }).click()
  await expect(page.getByText('Everything is taken or left')).toBeVisible()
  await page.getByRole('link', { name: 'Back to the editor' }).click()
  await expect(outline(page).getByRole('link', { name: 'My algebra' })).toBeVisible()
  await expect(outline(page).getByRole('link', { name: 'Probability' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'A newer edition' })).toHaveCount(0)
  await savedOnDevice(page)
  await page.reload()
  await expect(outline(page).getByRole('link', { name: 'My algebra' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'A newer edition' })).toHaveCount(0)
})

test('a roadmap of a thousand steps can be worked on', async ({ quietPage: page }) => {
  const roadmap = { ...makeLargePlan(1000).roadmap, id: 'own' }
  const successor = roadmap.steps.find(({ prerequisites }) => prerequisites.includes('s512'))?.title ?? ''
  const document = { ...EMPTY_DOCUMENT, roadmaps: new Map([['own', { roadmap, origin: null, extras: new Map() }]]) }
  await openDocument(page, document, './#/roadmaps/own/edit?step=s512')
  await expect(outline(page).getByRole('link', { name: 'Step 513' })).toHaveAttribute('aria-current', 'true')
  // Only the phase of the step that is open is unfolded.
  await expect(outline(page).locator('[data-part^="step:"]')).toHaveCount(50)
  await page.getByLabel('Title', { exact: true }).first().fill('')
  await page.getByLabel('Title', { exact: true }).first().pressSequentially('The middle of the road')
  await page.getByRole('combobox', { name: 'Add a prerequisite' }).fill(successor)
  await expect(page.getByRole('option', { name: successor })).toContainText(
    `would go round: The middle of the road → ${successor} → The middle of the road`,
  )
  await page.keyboard.press('Escape')
  await outline(page).getByRole('button', { name: 'Steps of “Phase 1”' }).click()
  await expect(outline(page).locator('[data-part^="step:"]')).toHaveCount(100)
})

for (const width of [360, 1440]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 5000 }, contextOptions: { reducedMotion: 'reduce' } })
    for (const search of ['', '?step=algebra', '?phase=maths', '?choice=coding', '?background=beginner']) {
      test(`the editor${search} has no violation of WCAG 2.2 AA and fits the width`, async ({ quietPage: page }) => {
        const { phases, steps, choices, backgrounds } = machineLearningEngineer
        const named = search
          .replace('algebra', 'linear-algebra')
          .replace('maths', phases[1]?.id ?? '')
          .replace('coding', choices[0]?.id ?? '')
          .replace('beginner', backgrounds[0]?.id ?? '')
        const roadmap = { ...machineLearningEngineer, id: 'own', steps: steps.with(3, { ...steps[3]!, title: '' }) }
        const origin = earlierEdition()
        const document = { ...EMPTY_DOCUMENT, roadmaps: new Map([['own', { roadmap, origin, extras: new Map() }]]) }
        await openDocument(page, document, `./#/roadmaps/own/edit${named}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        // With its list open.
        if (search === '?step=algebra') await page.getByRole('combobox', { name: 'Add a prerequisite' }).fill('a')
        await expectAccessible(page)
      })
    }

    test('the comparison has no violation of WCAG 2.2 AA and fits the width', async ({ quietPage: page }) => {
      const roadmap = { ...earlierEdition(), id: 'own' }
      const document = {
        ...EMPTY_DOCUMENT,
        roadmaps: new Map([['own', { roadmap, origin: earlierEdition(), extras: new Map() }]]),
      }
      await openDocument(page, document, './#/roadmaps/own/compare')
      await expect(page.getByRole('button', { name: 'Take it' }).first()).toBeVisible()
      await expectAccessible(page)
    })
  })
}

/** The built-in roadmap as it may have been before: a step fewer, another title, another estimate. */
function earlierEdition() {
  const fewer = deleteSteps(machineLearningEngineer, new Set(['probability']))
  const renamed = editStepText(fewer, 'linear-algebra', { title: 'Algebra of old' })
  return {
    ...setStepEstimate(renamed, 'linear-algebra', { optimistic: 60, mostLikely: 120, pessimistic: 180 }),
    edition: machineLearningEngineer.edition - 1,
  }
}

async function middleOf(page: Page, title: string): Promise<number> {
  const box = await outline(page).getByRole('link', { name: title }).boundingBox()
  if (box === null) throw new Error(`${title} is not on the page.`)
  return box.y + box.height / 2
}
