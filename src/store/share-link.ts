import { builtinRoadmapById } from '../catalogue/builtin-roadmaps'
import { isSameValue } from '../domain/document/same-value'
import { schedulePlan } from '../domain/plan/schedule-plan'
import type { Finish } from '../domain/schedule/schedule'
import { planToShare, type SharedParts } from '../domain/share/shared-parts'
import { SHARE_LIMITS } from '../domain/share/share-limits'
import { writeLinkPayload } from '../domain/share/link-payload'
import { type SharedDetail, writeShared } from '../domain/share/write-shared'
import { nextTask } from '../lib/next-task'
import { deflateText } from '../worker/deflate-text'
import type { PlanView } from './plan-selectors'

/** What is to be shared: a plan with some of what it holds, or its roadmap alone. */
export type LinkWish = { readonly what: 'plan'; readonly parts: SharedParts } | { readonly what: 'roadmap' }

export type MadeLink =
  | {
      readonly kind: 'link'
      readonly url: string
      /**
       * `whole`: all of the roadmap. `known`: its outline, which Cairn fills in, for it comes with Cairn. `outline`: what
       * fits, without topics, reasons and reading.
       */
      readonly detail: SharedDetail | 'known'
      /** When the plan in the link ends, on the day it is made; null for a roadmap alone. */
      readonly finish: Finish | null
    }
  /** `characters`: of the shortest there could be. */
  | { readonly kind: 'too-long'; readonly characters: number }
  /** This browser cannot compress. */
  | { readonly kind: 'unsupported' }

/**
 * A link that holds the plan itself: nothing is sent anywhere by making it. In tasks of their own; never rejects.
 *
 * @param toUrl puts the payload into an address of the app.
 */
export async function makeLink(
  { plan, today }: Pick<PlanView, 'plan' | 'today'>,
  wish: LinkWish,
  toUrl: (payload: string) => string,
): Promise<MadeLink> {
  const shared = wish.what === 'plan' ? planToShare(plan, wish.parts, today) : null
  const finish = shared === null ? null : schedulePlan(shared, today).finish
  const builtin = builtinRoadmapById(plan.roadmap.id)
  const isKnown = builtin !== undefined && isSameValue(builtin, plan.roadmap)
  let characters = 0
  for (const detail of isKnown ? (['outline'] as const) : (['whole', 'outline'] as const)) {
    // Of a large plan each of these takes a while.
    await nextTask()
    const bytes = await deflateText(writeShared({ roadmap: plan.roadmap, plan: shared, on: today, detail }))
    if (bytes === null) return { kind: 'unsupported' }
    const url = toUrl(writeLinkPayload(bytes))
    if (url.length <= SHARE_LIMITS.link) return { kind: 'link', url, detail: isKnown ? 'known' : detail, finish }
    characters = url.length
  }
  return { kind: 'too-long', characters }
}
