import type { ChoiceUses } from '../../domain/roadmap/edit-roadmap-choices'
import type { Step } from '../../domain/roadmap/roadmap'
import { countOf, listInWords } from '../../lib/format-duration'
import { stepName } from './part-words'

const MOST_NAMED = 5

/** What refers to a question or an option, and what would become of it; null if nothing does. */
export function usesWords(
  { steps, estimates, backgrounds }: ChoiceUses,
  what: 'the question' | 'the option',
): string | null {
  const sentences: string[] = []
  if (steps.length > 0) {
    const fate = what === 'the question' ? 'would no longer depend on it' : 'would lose it, or be there for everybody'
    sentences.push(`${named(steps)} ${fate}.`)
  }
  if (estimates.length > 0) sentences.push(`The estimates that name it would go or lose it in ${named(estimates)}.`)
  if (backgrounds > 0) sentences.push(`${countOf(backgrounds, 'starting point')} would leave the question open.`)
  return sentences.length === 0 ? null : sentences.join(' ')
}

function named(steps: readonly Step[]): string {
  const names = steps.slice(0, MOST_NAMED).map((step) => `“${stepName(step)}”`)
  const more = steps.length - names.length
  return listInWords(more > 0 ? [...names, `${more} more`] : names)
}
