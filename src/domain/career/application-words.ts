import type { ApplicationEnding, ApplicationStage, JobApplication } from './application'

export const STAGE_NAMES: Readonly<Record<ApplicationStage, string>> = {
  toApply: 'To apply',
  applied: 'Applied',
  interview: 'Interview',
  offer: 'Offer',
  closed: 'Closed',
}

export const ENDING_NAMES: Readonly<Record<ApplicationEnding, string>> = {
  accepted: 'Offer accepted',
  declined: 'Offer declined',
  refused: 'They said no',
  withdrawn: 'I withdrew',
  noAnswer: 'No answer',
}

/** What an application is called in a sentence: `Data analyst at Kite`, or what there is of it. */
export function applicationName({ role, employer }: Pick<JobApplication, 'role' | 'employer'>): string {
  const [what, where] = [role.trim(), employer.trim()]
  if (what !== '' && where !== '') return `${what} at ${where}`
  return what + where || 'Unnamed application'
}
