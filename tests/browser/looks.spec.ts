import { AxeBuilder } from '@axe-core/playwright'
import type { CairnDocument } from '../../src/domain/document/document'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { makeEstimate, makePhase, makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { sidewaysScroll } from './helpers/accessible'
import { openDocument } from './helpers/open-document'
import { expect, test } from './helpers/test'

const GERMAN = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const HEBREW = 'מבוא ללמידת מכונה ולרשתות עצביות'

const STEPS = [
  makeStep({ id: 'german', title: GERMAN, estimate: makeEstimate(600, 300, 1200) }),
  makeStep({ id: 'hebrew', title: HEBREW, prerequisites: ['german'], estimate: makeEstimate(600, 300, 1200) }),
]

const ROADMAP = makeRoadmap({
  id: 'own',
  title: GERMAN,
  goal: HEBREW,
  phases: [makePhase({ title: GERMAN })],
  steps: STEPS,
})

const DOCUMENT: CairnDocument = {
  ...makeDocument(makePlan({ title: GERMAN, roadmap: ROADMAP }), makePlan({ id: 'other', title: HEBREW })),
  roadmaps: new Map([['own', { roadmap: ROADMAP, origin: { ...ROADMAP, title: HEBREW }, extras: new Map() }]]),
}

const ADDRESSES = [
  './#/plan?view=timeline',
  './#/plan?view=list',
  './#/plan?view=map',
  './#/plan/steps/german',
  './#/plan/steps/hebrew',
  './#/plan/setup',
  './#/forecast',
  './#/roadmaps',
  './#/roadmaps/own/edit',
  './#/roadmaps/own/compare',
  './#/data',
  './#/new',
]

for (const address of ADDRESSES) {
  test(`long words and a right-to-left title hold at 320 px and at 400% zoom: ${address}`, async ({
    quietPage: page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openDocument(page, DOCUMENT, address)
    await expect(page.getByRole('heading').first()).toBeVisible()
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    // 1280 by 1024 at 400%.
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  })

  test(`forced colours and reduced motion hold: ${address}`, async ({ quietPage: page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await openDocument(page, DOCUMENT, address)
    await expect(page.getByRole('heading').first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
    const moving = await page.evaluate(
      () => document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 1).length,
    )
    expect(moving).toBe(0)
  })
}
