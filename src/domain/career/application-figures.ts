import type { Day } from '../day'
import type { ApplicationEnding, ApplicationStage, JobApplication } from './application'
import type { Applications } from './application-edit'

/** From so many answers on, their median is worth saying. */
const FEWEST_ANSWERS = 5

/** What has become of the applications, as counts and never as rates. */
export interface ApplicationFigures {
  /** Sent. */
  readonly applied: number
  /** Of these, those that were answered, whatever the answer. */
  readonly heardBack: number
  /** Of these, those that came to an interview. */
  readonly interviews: number
  /** Of these, those that came to an offer. */
  readonly offers: number
  /** Whole days from sending to the first answer; null from fewer than `FEWEST_ANSWERS` answers. */
  readonly daysToAnswer: { readonly median: number; readonly answers: number } | null
}

export function applicationFigures(applications: Applications): ApplicationFigures {
  const all = [...applications.values()]
  const count = (holds: (application: JobApplication) => boolean): number => all.filter(holds).length
  const days = all.flatMap((application) => daysToAnswer(application) ?? []).toSorted((a, b) => a - b)
  return {
    applied: count(isSent),
    heardBack: count(isAnswered),
    interviews: count((application) => hasReached(application, 'interview')),
    offers: count(hasOffer),
    daysToAnswer: days.length < FEWEST_ANSWERS ? null : { median: Math.round(median(days)), answers: days.length },
  }
}

/** Whether it was sent: it has come to a stage that follows, or ended in a way that only follows on sending. */
export function isSent(application: JobApplication): boolean {
  return (
    SENT_STAGES.some((stage) => hasReached(application, stage)) ||
    (application.ending !== null && application.ending !== 'withdrawn')
  )
}

/** The day on which it was sent, as far as it is known: that of the first stage that follows on sending. */
export function sentOn(application: JobApplication): Day | null {
  if (!isSent(application)) return null
  const days = [...SENT_STAGES, 'closed' as const].flatMap((stage) => application.reached.get(stage) ?? [])
  return application.reached.get('applied') ?? earliest(days)
}

const SENT_STAGES: readonly ApplicationStage[] = ['applied', 'interview', 'offer']

/** Endings in which the employer has said something. */
const ANSWERS: readonly ApplicationEnding[] = ['accepted', 'declined', 'refused']

function isAnswered(application: JobApplication): boolean {
  return hasReached(application, 'interview') || hasOffer(application) || endsIn(application, ANSWERS)
}

function hasOffer(application: JobApplication): boolean {
  return hasReached(application, 'offer') || endsIn(application, ['accepted', 'declined'])
}

function hasReached({ stage, reached }: JobApplication, wanted: ApplicationStage): boolean {
  return stage === wanted || reached.has(wanted)
}

function endsIn({ stage, ending }: JobApplication, endings: readonly ApplicationEnding[]): boolean {
  return stage === 'closed' && ending !== null && endings.includes(ending)
}

/** Null where one of the days is not known, or makes no sense with the other. */
function daysToAnswer(application: JobApplication): number | null {
  if (!isAnswered(application)) return null
  const { reached } = application
  const sent = reached.get('applied')
  const ended = endsIn(application, ANSWERS) ? reached.get('closed') : undefined
  const answer = earliest([reached.get('interview'), reached.get('offer'), ended].flatMap((day) => day ?? []))
  return sent === undefined || answer === null || answer < sent ? null : answer - sent
}

function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null)
}

/** Of at least one number, sorted. */
function median(sorted: readonly number[]): number {
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0]
  return (low + high) / 2
}
