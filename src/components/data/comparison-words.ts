import { type CareerCounts, countAll } from '../../domain/document/compare-careers'
import type { DocumentDifference, PlanDifference, PlanFigures } from '../../domain/document/compare-documents'
import { capitalise } from '../../lib/capitalise'
import { countOf, formatHours, listInWords } from '../../lib/format-duration'

/** What becomes of a plan, in a word. */
export const FATES: Readonly<Record<PlanDifference['kind'], string>> = {
  comes: 'is added',
  goes: 'goes away',
  changes: 'changes',
}

/** `12 ticks, 34 h logged, 3 notes, 1 link`: what a person has put in; null when that is nothing. */
export function figuresWords({ ticks, minutes, notes, links }: PlanFigures): string {
  const parts = [
    ...(ticks > 0 ? [countOf(ticks, 'tick')] : []),
    ...(minutes > 0 ? [`${formatHours(minutes)} logged`] : []),
    ...(notes > 0 ? [countOf(notes, 'note')] : []),
    ...(links > 0 ? [countOf(links, 'link')] : []),
  ]
  return parts.length === 0 ? 'nothing ticked or logged' : parts.join(', ')
}

/** What becomes of all that is no plan, and of the plans that stay: a sentence each. */
export function otherDifferences({ samePlans, roadmaps, draft, career }: DocumentDifference): readonly string[] {
  const { come, go, change } = roadmaps
  return [
    ...(samePlans > 0 ? [`${countOf(samePlans, 'plan')} ${samePlans === 1 ? 'stays' : 'stay'} as now.`] : []),
    ...roadmapWords(come, 'is added', 'are added'),
    ...roadmapWords(go, 'goes away', 'go away'),
    ...roadmapWords(change, 'changes', 'change'),
    ...(draft === null ? [] : [`The plan being put together on the start screen ${FATES[draft]}.`]),
    ...careerFate(career.come, 'is added', 'are added'),
    ...careerFate(career.go, 'goes away', 'go away'),
    ...careerFate(career.change, 'changes', 'change'),
  ]
}

/** `3 skills, 2 projects and 1 application`; empty for none. */
export function careerWords({ skills, projects, applications }: CareerCounts): string {
  return listInWords([
    ...(skills > 0 ? [countOf(skills, 'skill')] : []),
    ...(projects > 0 ? [`${countOf(projects, 'project')} of your portfolio`] : []),
    ...(applications > 0 ? [countOf(applications, 'application')] : []),
  ])
}

function careerFate(counts: CareerCounts, one: string, several: string): readonly string[] {
  const count = countAll(counts)
  return count === 0 ? [] : [`${careerWords(counts)} ${count === 1 ? one : several}.`]
}

/** How many titles a sentence names. */
const MOST_TITLES = 5

function roadmapWords(titles: readonly string[], one: string, several: string): readonly string[] {
  if (titles.length === 0) return []
  const named = titles.slice(0, MOST_TITLES).map((title) => `“${title}”`)
  const rest = titles.length - named.length
  const list = listInWords(rest > 0 ? [...named, `${rest} more`] : named)
  const noun = titles.length === 1 ? 'your own roadmap' : 'your own roadmaps'
  return [capitalise(`${noun} ${list} ${titles.length === 1 ? one : several}.`)]
}
