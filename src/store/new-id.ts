import type { PlanId } from '../domain/plan/plan'
import type { EntryId } from '../domain/plan/step-notebook'

/** Random rather than counted, so that things made in two places never share one. */
export function newId(kind: string): string {
  return `${kind}-${randomHex()}`
}

export function newPlanId(): PlanId {
  return newId('plan')
}

/** For what a person keeps with a step. */
export function newEntryId(): EntryId {
  return randomHex()
}

/** Not `randomUUID`, which only secure pages have. */
function randomHex(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
