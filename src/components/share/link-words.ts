import type { Finish } from '../../domain/schedule/schedule'
import type { PlanContents } from '../../domain/share/shared-contents'
import { SHARE_LIMITS } from '../../domain/share/share-limits'
import type { SharedParts } from '../../domain/share/shared-parts'
import { formatDay } from '../../lib/format-day'
import { countOf, listInWords } from '../../lib/format-duration'
import { formatNumber } from '../../lib/format-number'

/** What can be left out of a link, in the order asked; only what there is, is asked about. */
export const PART_NAMES: readonly (readonly [
  part: keyof SharedParts,
  name: string,
  count: (contents: PlanContents) => number,
])[] = [
  ['progress', 'What is done', ({ progress }) => progress],
  ['daysOff', 'Days off', ({ daysOff }) => daysOff],
  ['logs', 'Logged hours', ({ logs }) => logs],
  ['notes', 'Notes, links and evidence', ({ notes }) => notes],
]

/**
 * Exactly what somebody gets who opens the link.
 *
 * @param hasSettings whether some of the steps have an estimate, a priority or a first day of one's own.
 */
export function planHoldsWords(parts: SharedParts, contents: PlanContents, hasSettings: boolean): string {
  const chosen = PART_NAMES.filter(([part, , count]) => parts[part] && count(contents) > 0).map(([, name]) =>
    name.toLowerCase(),
  )
  const always = ['its name', 'the day it began', 'its hours a week', 'its pace', 'its answers', 'its steps']
  const all = [...always, ...(hasSettings ? ['what you have set for them'] : []), ...chosen]
  return `The link holds the plan itself: ${listInWords(all)}. Nothing else of yours is in it, and whoever has the link can read it.`
}

export const ROADMAP_HOLDS =
  'The link holds the roadmap itself: its steps, with their times and what waits for what. Nothing of you is in it.'

/** What of the roadmap did not fit, or comes from the other side. */
export function detailWords(detail: 'whole' | 'outline' | 'known'): string {
  switch (detail) {
    case 'whole':
      return ''
    case 'known':
      return 'Topics, reasons and reading come with Cairn: who opens the link has them from there, in the same edition.'
    case 'outline':
      return 'Topics, reasons, reading and the questions behind the plan would not fit into a link and stay out of it.'
  }
}

/** How long it is, and what that means where it matters. */
export function lengthWords(characters: number): string {
  const length = `${formatNumber(characters)} characters`
  return characters > SHARE_LIMITS.shortLink
    ? `${length}: good for mail. Some chat programs cut messages that long; whoever opens a cut link is told so.`
    : `${length}.`
}

export function tooLongWords(characters: number): string {
  return `As a link this would have ${formatNumber(characters)} characters, and beyond ${formatNumber(SHARE_LIMITS.link)} links get lost on their way. Leave something out, or send the file.`
}

export const NO_LINKS = 'This browser is too old to make links. Send the file instead.'

/** Where what is left out moves the date: what the other side sees. Null where it sees the same. */
export function otherFinishWords(own: Finish, shared: Finish | null): string | null {
  if (shared === null || own.kind !== 'date' || shared.kind !== 'date' || own.day === shared.day) return null
  return `Without what is left out, the plan in the link ends on ${formatDay(shared.day, 'long')} instead of ${formatDay(own.day, 'long')}.`
}

/** `What is done, in 12 steps`. */
export function partWords(name: string, part: keyof SharedParts, contents: PlanContents): string {
  switch (part) {
    case 'progress':
      return `${name}, in ${countOf(contents.progress, 'step')}`
    case 'notes':
      return `${name}, with ${countOf(contents.notes, 'step')}`
    case 'daysOff':
    case 'logs':
      return name
  }
}
