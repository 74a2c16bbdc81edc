import { findWaysOn } from '../../domain/roadmap/check-roadmap-cycles'
import type { Roadmap, Step } from '../../domain/roadmap/roadmap'
import { stepName } from './part-words'

/** A step that another could wait for. */
export interface Candidate {
  readonly step: Step
  /** The title of its phase. */
  readonly phase: string
  /** Why it cannot be one: the circle that it would close, in words; null if it can. */
  readonly circle: string | null
}

const MOST_SHOWN = 50

/**
 * The steps whose names hold all words of a text, and how many there are besides: those that can be waited for, then those
 * that cannot, each in the order of the roadmap.
 */
export function findCandidates(
  roadmap: Roadmap,
  step: Step,
  text: string,
): { readonly candidates: readonly Candidate[]; readonly more: number } {
  const words = text.toLocaleLowerCase().split(/\s+/)
  const phases = new Map(roadmap.phases.map(({ id, title }) => [id, title]))
  const found = roadmap.steps.filter((each) => {
    if (each === step || step.prerequisites.includes(each.id)) return false
    const name = stepName(each).toLocaleLowerCase()
    return words.every((word) => name.includes(word))
  })
  const ways = findWaysOn(roadmap.steps, step.id)
  const possibleFirst = [...found.filter(({ id }) => !ways.reaches(id)), ...found.filter(({ id }) => ways.reaches(id))]
  const candidates = possibleFirst.slice(0, MOST_SHOWN).map((each): Candidate => {
    const way = ways.to(each.id)
    return { step: each, phase: phases.get(each.phase) ?? '', circle: way === null ? null : circleWords(way) }
  })
  return { candidates, more: found.length - candidates.length }
}

const MOST_NAMED = 8

/** `would go round: A → B → C → A`. */
function circleWords(way: readonly Step[]): string {
  const names = way.map(stepName)
  const [first = ''] = names
  const middle =
    names.length <= MOST_NAMED
      ? names
      : [...names.slice(0, MOST_NAMED - 2), `… ${names.length - MOST_NAMED + 1} more …`, names.at(-1) ?? '']
  return `would go round: ${[...middle, first].join(' → ')}`
}
