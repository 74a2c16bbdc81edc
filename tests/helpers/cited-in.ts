import { facts } from '../../src/catalogue/facts'
import type { SourceId } from '../../src/domain/roadmap/roadmap'

const ID = /\b[A-Z]\d{1,2}\b/g

/**
 * The ids of facts that a person sees cited within an element: those in the text of its citations, unless a part that is
 * folded away hides them.
 */
export function citedIn(element: Element): ReadonlySet<SourceId> {
  const citations = [...element.querySelectorAll('cite')].filter((cite) => cite.closest('details:not([open])') === null)
  return new Set(citations.flatMap((cite) => cite.textContent.match(ID) ?? []))
}

/** The facts that are not among those shown. */
export function notShown(shown: ReadonlySet<SourceId>): readonly SourceId[] {
  return facts.map(({ id }) => id).filter((id) => !shown.has(id))
}
