import { beforeEach, describe, expect, test, vi } from 'vitest'
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { addDays } from '../../src/domain/day'
import type { CairnDocument } from '../../src/domain/document/document'
import { NOBODY, outlineRoadmap } from '../../src/domain/share/outline-roadmap'
import type { Shared } from '../../src/domain/share/read-shared'
import { USUAL_PARTS } from '../../src/domain/share/shared-parts'
import { useDocumentStore } from '../../src/store/document-store'
import { undo } from '../../src/store/history-store'
import { viewPlan } from '../../src/store/plan-selectors'
import * as restore from '../../src/store/restore-points'
import { takeInShared } from '../../src/store/share-actions'
import { type LinkWish, makeLink } from '../../src/store/share-link'
import { closeSharedLink, openSharedLink, reopenSharedLink, useSharedStore } from '../../src/store/share-store'
import { createImportClient } from '../../src/worker/import-client'
import { day, FIRST_MONDAY, makeDocument, makeFullPlan, makePlan, makeProgress } from '../helpers/make-plan'
import { makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { resetStores } from '../helpers/reset-stores'
import { noticeNow, planNow } from '../helpers/stores-now'

/** Reads on the page, as where no worker can be had. */
const client = createImportClient({
  createWorker: () => {
    throw new Error('There are no workers here.')
  },
})

const PLAN_WISH: LinkWish = { what: 'plan', parts: USUAL_PARTS }
const toUrl = (payload: string): string => `https://example.org/#/shared/${payload}`
const payloadOf = (url: string): string => url.slice(toUrl('').length)

async function linkOf(plan = makePlan(), wish: LinkWish = PLAN_WISH): Promise<string> {
  const made = await makeLink(viewPlan(plan, FIRST_MONDAY), wish, toUrl)
  if (made.kind !== 'link') throw new Error(made.kind)
  return payloadOf(made.url)
}

async function opened(link: string): Promise<Shared> {
  await openSharedLink(link, client)
  const state = useSharedStore.getState()
  if (state.kind !== 'ready') throw new Error(state.kind === 'refused' ? state.says : state.kind)
  return state.shared
}

const now = (): CairnDocument => useDocumentStore.getState()

beforeEach(() => {
  resetStores()
  closeSharedLink()
  window.sessionStorage.clear()
})

describe('a link that is made', () => {
  test('of a plan on a built-in roadmap holds its outline, which the other side fills in', async () => {
    const [roadmap] = builtinRoadmaps
    const plan = makePlan({ roadmap: roadmap!, background: roadmap!.backgrounds[0]!.id })
    const made = await makeLink(viewPlan(plan, FIRST_MONDAY), PLAN_WISH, toUrl)
    expect(made).toMatchObject({ kind: 'link', detail: 'known', finish: viewPlan(plan, FIRST_MONDAY).schedule.finish })
    const shared = await opened(made.kind === 'link' ? payloadOf(made.url) : '')
    expect([shared.roadmap, shared.isOutline]).toEqual([roadmap, false])
  })

  test('of a roadmap that was changed holds all of it where it fits, else its outline', async () => {
    const small = makePlan({ roadmap: makeRoadmap({ summary: 'Mine' }) })
    expect((await opened(await linkOf(small))).roadmap).toEqual(small.roadmap)
    const large = { ...builtinRoadmaps[0]!, id: 'mine', summary: 'Mine' }
    const made = await makeLink(viewPlan(makePlan({ roadmap: large }), FIRST_MONDAY), { what: 'roadmap' }, toUrl)
    expect(made).toMatchObject({ kind: 'link', detail: 'outline', finish: null })
    const shared = await opened(made.kind === 'link' ? payloadOf(made.url) : '')
    expect([shared.roadmap, shared.isOutline]).toEqual([outlineRoadmap(large, NOBODY), true])
  })

  test('D6 of more than fits into one: said, with how long it would be', async () => {
    // Titles that cannot be folded.
    const steps = Array.from({ length: 1000 }, (_, at) =>
      makeStep({ id: `s${at}`, title: `Step ${((at * 2_654_435_761) % 4_294_967_296).toString(36)} ${at * at}` }),
    )
    const plan = makePlan({ roadmap: makeRoadmap({ steps }) })
    const made = await makeLink(viewPlan(plan, FIRST_MONDAY), PLAN_WISH, toUrl)
    expect(made).toMatchObject({ kind: 'too-long', characters: expect.any(Number) as unknown })
    expect(made.kind === 'too-long' && made.characters).toBeGreaterThan(8000)
  })
})

describe('a link that is opened', () => {
  test('D4 over plans of one’s own: nothing of them changes', async () => {
    resetStores(makeDocument(makeFullPlan('mine'), makePlan({ id: 'shared' })))
    const before = now()
    const shared = await opened(await linkOf(makePlan({ id: 'mine', title: 'Theirs' })))
    expect(shared.plan?.title).toBe('Theirs')
    expect(now()).toBe(before)
  })

  test('is there again when the page is loaded anew, until it is let go', async () => {
    await opened(await linkOf(makePlan({ title: 'Theirs' })))
    useSharedStore.setState({ kind: 'none' }, true)
    await reopenSharedLink(client)
    expect(useSharedStore.getState()).toMatchObject({ kind: 'ready', shared: { plan: { title: 'Theirs' } } })
    closeSharedLink()
    await reopenSharedLink(client)
    expect(useSharedStore.getState()).toEqual({ kind: 'none' })
  })

  test('that is refused is not kept', async () => {
    await openSharedLink('nonsense', client)
    expect(useSharedStore.getState()).toMatchObject({
      kind: 'refused',
      says: expect.stringMatching(/cut off/) as unknown,
    })
    useSharedStore.setState({ kind: 'none' }, true)
    await reopenSharedLink(client)
    expect(useSharedStore.getState()).toEqual({ kind: 'none' })
  })

  test('the last of two that are opened is shown', async () => {
    const [first, second] = [await linkOf(makePlan({ title: 'First' })), await linkOf(makePlan({ title: 'Second' }))]
    await Promise.all([openSharedLink(first, client), openSharedLink(second, client)])
    expect(useSharedStore.getState()).toMatchObject({ kind: 'ready', shared: { plan: { title: 'Second' } } })
  })
})

describe('made one’s own', () => {
  const theirs = makePlan({
    title: 'Cooking',
    progress: new Map([['a', makeProgress({ status: { kind: 'done', on: day(-10), startedOn: null } })]]),
  })

  test('D4 A15 it comes beside what is here, under a name of its own; a restore point is kept first, one undo takes it back', async () => {
    resetStores(makeDocument(makePlan({ id: 'mine', title: 'Cooking' })))
    const before = now()
    const keep = vi.spyOn(restore, 'keepRestorePoint')
    takeInShared(await opened(await linkOf(theirs)), true)
    expect(keep).toHaveBeenCalledWith('import')
    expect(Array.from(now().plans.values(), ({ title }) => title)).toEqual(['Cooking', 'Cooking 2'])
    expect(now().plans.get('mine')).toBe(before.plans.get('mine'))
    expect(planNow()).toMatchObject({ title: 'Cooking 2', progress: theirs.progress, createdOn: FIRST_MONDAY })
    expect(planNow().baseline).toMatchObject({ savedOn: FIRST_MONDAY })
    expect(planNow().id).not.toBe('shared')
    expect(noticeNow()).toBe('“Cooking 2” is a plan of yours now, from a link.')
    undo()
    expect([now().plans, now().currentPlan]).toEqual([before.plans, before.currentPlan])
    vi.restoreAllMocks()
  })

  test('C7 twice, there are two of it', async () => {
    const shared = await opened(await linkOf(theirs))
    takeInShared(shared, true)
    takeInShared(shared, true)
    expect(Array.from(now().plans.values(), ({ title }) => title)).toEqual(['Cooking', 'Cooking 2'])
  })

  test('without what is done in it, it begins today', async () => {
    const past = { ...theirs, learner: { ...theirs.learner, start: addDays(FIRST_MONDAY, -100) } }
    takeInShared(await opened(await linkOf(past)), false)
    expect([planNow().progress.size, planNow().learner.start]).toEqual([0, FIRST_MONDAY])
  })

  test('a roadmap alone becomes a plan from its first starting point', async () => {
    const { roadmap } = theirs
    takeInShared(await opened(await linkOf(theirs, { what: 'roadmap' })), true)
    expect(planNow()).toMatchObject({ roadmap, background: roadmap.backgrounds[0]?.id, title: roadmap.title })
  })
})
