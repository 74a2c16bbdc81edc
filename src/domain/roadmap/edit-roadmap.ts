import { checkPrerequisites } from './validate-prerequisites'
import { ROADMAP_LIMITS, TEXT_RULE, TITLE_RULE } from './validate-parts'
import { checkReferences } from './validate-references'
import { createReport, rootPlace } from './validate-report'
import type { ReferencePace, Roadmap } from './roadmap'

/**
 * The edits of a roadmap, here and in the files named after this one, are pure, and keep a sound roadmap sound: what
 * they give is read back from a saved document as it is, and can be planned. One that makes no sense (a cycle, numbers
 * out of order, an id that does not exist) gives the very same roadmap.
 */
export interface RoadmapText {
  readonly title: string
  readonly goal: string
  readonly summary: string
}

/** Other words for what the roadmap is; they are cut to what may be saved. */
export function editRoadmapText(roadmap: Roadmap, { title, goal, summary }: Partial<RoadmapText>): Roadmap {
  return {
    ...roadmap,
    title: title === undefined ? roadmap.title : asTitle(title),
    goal: goal === undefined ? roadmap.goal : asText(goal),
    summary: summary === undefined ? roadmap.summary : asText(summary),
  }
}

/** Minutes a week from 1 to 10,080 and a month from 1 to 44,640, both whole. */
export function setReference(roadmap: Roadmap, reference: ReferencePace): Roadmap {
  const { minutesPerWeek: week, minutesPerMonth: month } = reference
  const isSound = isWholeWithin(week, 1, 7 * 1440) && isWholeWithin(month, 1, 31 * 1440)
  return isSound ? { ...roadmap, reference: { minutesPerWeek: week, minutesPerMonth: month } } : roadmap
}

/** A roadmap without what refers to nothing in it, and what was taken out of it, in sentences. */
export function settleRoadmap(roadmap: Roadmap): { readonly roadmap: Roadmap; readonly said: readonly string[] } {
  const report = createReport({ mode: 'repair', limit: 20, maxEntries: 0 })
  const place = rootPlace('the roadmap')
  const settled = checkReferences(roadmap, place, report)
  const steps = checkPrerequisites(settled.steps, place, report)
  if (report.problems.length === 0) return { roadmap, said: [] }
  return { roadmap: { ...settled, steps }, said: report.problems.map(({ says }) => says) }
}

/** One line of text as it may be saved. */
export function asTitle(text: string): string {
  return TITLE_RULE.mend?.(text) ?? ''
}

/** Text as it may be saved. */
export function asText(text: string): string {
  return TEXT_RULE.mend?.(text) ?? ''
}

export function isWholeWithin(number: number, min: number, max: number): boolean {
  return Number.isInteger(number) && isWithin(number, min, max)
}

/** Saved as text, -0 would come back as 0. */
export function isWithin(number: number, min: number, max: number): boolean {
  return number >= min && number <= max && !Object.is(number, -0)
}

/** An id that can be saved, and that is not among those there. */
export function isFreeId(id: string, taken: readonly { readonly id: string }[]): boolean {
  return isSavableId(id) && taken.every((each) => each.id !== id)
}

/** The list with one entry at another place, 0 being the first; places outside are the nearest ones within. */
export function moveEntry<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const moved = list[from]
  const place = Math.min(Math.max(to, 0), list.length - 1)
  if (moved === undefined || place === from) return list
  return list.toSpliced(from, 1).toSpliced(place, 0, moved)
}

/** The list with one entry changed; the very same list if nothing is. */
export function mapEntry<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (entry: T) => T,
): readonly T[] {
  const at = list.findIndex((entry) => entry.id === id)
  const entry = list[at]
  if (entry === undefined) return list
  const changed = change(entry)
  return changed === entry ? list : list.with(at, changed)
}

/** The longest texts that may be saved, in UTF-16 units. */
export const LONGEST_TITLE = ROADMAP_LIMITS.title
export const LONGEST_TEXT = ROADMAP_LIMITS.text

function isSavableId(id: string): boolean {
  return id !== '' && id.length <= LONGEST_ID && asText(id) === id
}

const LONGEST_ID = 200
