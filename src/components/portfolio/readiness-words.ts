import type { PortfolioReadiness, Readiness, ReadinessPart } from '../../domain/career/portfolio-readiness'
import { countOf } from '../../lib/format-duration'

/** What a part is called, short. */
export const PART_NAMES: Readonly<Record<ReadinessPart, string>> = {
  description: 'Description',
  outcome: 'Outcome',
  code: 'Code',
  pictures: 'Pictures',
  results: 'Results',
  lessons: 'Lessons',
  improvements: 'Next improvements',
  upToDate: 'Kept up to date',
  targetJob: 'Target job',
  skills: 'Skills of the job',
}

/** What is to be done where a part lacks. */
const WHAT_TO_DO: Readonly<Record<ReadinessPart, string>> = {
  description: 'Say what it is and for whom, in three sentences.',
  outcome: 'Say what came of it: who uses it, what changed.',
  code: 'Link the repository.',
  pictures: 'Add a chart or a screenshot.',
  results: 'Give the figures, and the data they were measured on.',
  lessons: 'Say what you would do differently.',
  improvements: 'Say what you would improve next.',
  upToDate: 'Look through it again: it has not changed for half a year.',
  targetJob: 'Say which job it is to speak for.',
  skills: 'Name the skills it shows.',
}

/** How much of it is there: “7 of 10 there”. */
export function readinessCount({ has, lacks }: Readiness): string {
  return `${has.length} of ${has.length + lacks.length} there`
}

/** What to do about a part that lacks. */
export function todoWords(part: ReadinessPart, readiness: Readiness): string {
  return part === 'skills' && readiness.askedSkills === 0
    ? 'Name skills it shows that the role of your plan asks for.'
    : WHAT_TO_DO[part]
}

/** What is to be said of a part that is there; empty for most. */
export function thereWords(part: ReadinessPart, readiness: Readiness): string {
  const { unsaidPictures, age, askedSkills } = readiness
  if (part === 'pictures' && unsaidPictures > 0) {
    return `${countOf(unsaidPictures, 'picture')} without words for those who cannot see ${unsaidPictures === 1 ? 'it' : 'them'}`
  }
  if (part === 'upToDate') return age === 0 ? 'changed today' : `changed ${countOf(age, 'day')} ago`
  if (part === 'skills' && askedSkills !== null) return `${askedSkills} that the role of your plan asks for`
  return ''
}

/** The whole portfolio in a sentence or two. */
export function portfolioWords({ shown, complete, lacks }: PortfolioReadiness): string {
  if (shown === 0) return 'No project is shown to employers yet.'
  const all = `${countOf(shown, 'project')} for employers`
  if (lacks.length === 0) return `${all}, with everything that an entry should have.`
  if (shown === 1) return `${all}, not yet with everything that an entry should have.`
  return `${all}, ${complete === 0 ? 'none' : complete} of them with everything that an entry should have.`
}

/** How many of several projects lack a part: “Results: 2 of 3 lack it”. */
export function lackWords(part: ReadinessPart, count: number, shown: number): string {
  return `${PART_NAMES[part]}: ${count === shown ? `all ${shown} lack it` : `${count} of ${shown} lack it`}`
}
