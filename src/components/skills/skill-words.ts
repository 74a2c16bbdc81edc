import type { SkillLevel } from '../../domain/career/career'
import type { SkillStanding, SkillTally } from '../../domain/career/skill-profile'

/** The levels as they are named on screen. */
export const LEVEL_NAMES: Readonly<Record<SkillLevel, string>> = {
  none: 'Not yet',
  basics: 'Basics',
  practised: 'Practised',
  confident: 'Confident',
}

/** The same within a sentence. */
export const LEVEL_WORDS: Readonly<Record<SkillLevel, string>> = {
  none: 'not yet',
  basics: 'basics',
  practised: 'practised',
  confident: 'confident',
}

/** Of a topic that nothing is known about. */
export const NOWHERE: SkillStanding = { said: null, now: 'none', atEnd: 'none' }

/** `basics now, practised at the end`. */
export function standingWords({ now, atEnd }: SkillStanding): string {
  if (now === atEnd) return now === 'none' ? 'not yet, and not at the end' : `${LEVEL_WORDS[now]} now and at the end`
  return `${now === 'none' ? 'not yet' : `${LEVEL_WORDS[now]} now`}, ${LEVEL_WORDS[atEnd]} at the end`
}

/** `2 of 6 now, 6 at the end`. */
export function tallyWords({ asked, now, atEnd }: SkillTally): string {
  if (asked === 0) return 'nothing asked'
  if (now === asked) return `all ${asked} now`
  if (now === atEnd) return `${now} of ${asked} now and at the end`
  return `${now} of ${asked} now, ${atEnd === asked ? 'all' : atEnd} at the end`
}
