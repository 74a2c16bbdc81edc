import type { Day } from '../day'
import { toWebAddress } from '../plan/edit-notebook'
import { cleanText, cutText } from '../roadmap/validate-values'
import {
  APPLICATION_LIMITS,
  APPLICATION_STAGES,
  type ApplicationEnding,
  type ApplicationId,
  type ApplicationStage,
  type JobApplication,
} from './application'
import { CAREER_LIMITS } from './career'

/**
 * Pure edits of the applications. Each gives a new map and leaves the old one as it was, which is what undo goes back
 * to. An edit that changes nothing, or is about an application that is not there, gives the same map.
 */
export type Applications = ReadonlyMap<ApplicationId, JobApplication>

/** What is written about an application, rather than what becomes of it. */
export type ApplicationText = Pick<
  JobApplication,
  'employer' | 'role' | 'url' | 'contacts' | 'notes' | 'nextAction' | 'nextOn' | 'isSteppingStone' | 'plan'
>

/** An application with nothing in it but the day it was noted on. */
export function newApplication(id: ApplicationId, today: Day): JobApplication {
  return {
    id,
    employer: '',
    role: '',
    url: '',
    createdOn: today,
    stage: 'toApply',
    reached: new Map([['toApply', today]]),
    ending: null,
    tasksDone: new Set(),
    contacts: '',
    notes: '',
    nextAction: '',
    nextOn: null,
    isSteppingStone: false,
    plan: null,
  }
}

/** Adds an application at the end; one too many, or one of an id that is there, changes nothing. */
export function addApplication(applications: Applications, application: JobApplication): Applications {
  if (applications.size >= CAREER_LIMITS.applications || applications.has(application.id)) return applications
  return new Map(applications).set(application.id, { ...application, ...cleaned(application) })
}

/**
 * Changes what is written about an application. Texts are cut to their limits.
 *
 * @param change with an address as `toWebAddress` gives it, or an empty one; any other is not taken.
 */
export function writeApplication(
  applications: Applications,
  id: ApplicationId,
  change: Partial<ApplicationText>,
): Applications {
  return edit(applications, id, (before) => ({ ...before, ...cleaned(change) }))
}

/**
 * Brings an application to a stage. Forwards, the stage gets the day. Backwards is a correction: the stages after it
 * were not reached then, and the stage keeps the day that it had.
 *
 * @param ending how it ended, for `closed`; null is not to say.
 */
export function moveApplication(
  applications: Applications,
  id: ApplicationId,
  stage: ApplicationStage,
  day: Day,
  ending: ApplicationEnding | null = null,
): Applications {
  return edit(applications, id, (before) => ({
    ...before,
    stage,
    ending: stage === 'closed' ? ending : null,
    reached: stage === before.stage ? before.reached : reachedUntil(before, stage, day),
  }))
}

/** Says on which day a stage was come to; a stage that was not come to changes nothing. */
export function setReachedDay(
  applications: Applications,
  id: ApplicationId,
  stage: ApplicationStage,
  day: Day,
): Applications {
  return edit(applications, id, (before) =>
    before.stage === stage || before.reached.has(stage)
      ? { ...before, reached: new Map(before.reached).set(stage, day) }
      : before,
  )
}

/** Ticks an item of the checklist, or takes the tick back. */
export function toggleApplicationTask(applications: Applications, id: ApplicationId, task: string): Applications {
  return edit(applications, id, (before) => {
    const tasksDone = new Set(before.tasksDone)
    if (!tasksDone.delete(task)) tasksDone.add(task)
    return { ...before, tasksDone }
  })
}

/** What was to be done next is done: nothing is said to be next. */
export function finishNextAction(applications: Applications, id: ApplicationId): Applications {
  return writeApplication(applications, id, { nextAction: '', nextOn: null })
}

/**
 * A second application like the first, next to it and at the beginning: the words are the same, what has become of the
 * first and what was done for it are not.
 */
export function duplicateApplication(
  applications: Applications,
  id: ApplicationId,
  copy: ApplicationId,
  today: Day,
): Applications {
  const original = applications.get(id)
  const isPossible = original !== undefined && !applications.has(copy)
  if (!isPossible || applications.size >= CAREER_LIMITS.applications) return applications
  const { createdOn, stage, reached, ending, tasksDone, nextAction, nextOn } = newApplication(copy, today)
  const made = { ...original, id: copy, createdOn, stage, reached, ending, tasksDone, nextAction, nextOn }
  return new Map(
    [...applications].flatMap((entry): [ApplicationId, JobApplication][] =>
      entry[0] === id ? [entry, [copy, made]] : [entry],
    ),
  )
}

export function removeApplication(applications: Applications, id: ApplicationId): Applications {
  return applications.has(id) ? new Map([...applications].filter(([other]) => other !== id)) : applications
}

function edit(
  applications: Applications,
  id: ApplicationId,
  change: (application: JobApplication) => JobApplication,
): Applications {
  const before = applications.get(id)
  if (before === undefined) return applications
  const after = change(before)
  return isSame(before, after) ? applications : new Map(applications).set(id, after)
}

function reachedUntil(
  { reached, stage: from }: JobApplication,
  stage: ApplicationStage,
  day: Day,
): ReadonlyMap<ApplicationStage, Day> {
  const at = APPLICATION_STAGES.indexOf(stage)
  const isForwards = at > APPLICATION_STAGES.indexOf(from)
  return new Map(
    APPLICATION_STAGES.slice(0, at + 1).flatMap((each): [ApplicationStage, Day][] => {
      const before = reached.get(each)
      if (each !== stage) return before === undefined ? [] : [[each, before]]
      return [[each, isForwards ? day : (before ?? day)]]
    }),
  )
}

function cleaned(change: Partial<ApplicationText>): Partial<ApplicationText> {
  const { url } = change
  const isBadUrl = url !== undefined && url !== '' && toWebAddress(url) !== url
  const { url: _, ...rest } = change
  return {
    ...rest,
    ...(url === undefined || isBadUrl ? {} : { url }),
    ...textOf('employer', change, oneLine),
    ...textOf('role', change, oneLine),
    ...textOf('nextAction', change, oneLine),
    ...textOf('contacts', change, severalLines),
    ...textOf('notes', change, severalLines),
  }
}

function textOf<Field extends 'employer' | 'role' | 'nextAction' | 'contacts' | 'notes'>(
  field: Field,
  change: Partial<ApplicationText>,
  clean: (text: string) => string,
): Partial<Record<Field, string>> {
  const text = change[field]
  return text === undefined ? {} : ({ [field]: clean(text) } as Record<Field, string>)
}

function oneLine(text: string): string {
  return cutText(cleanText(text).replaceAll(/[\r\n\t]+/g, ' '), APPLICATION_LIMITS.line)
}

function severalLines(text: string): string {
  return cutText(cleanText(text), APPLICATION_LIMITS.text)
}

function isSame(a: JobApplication, b: JobApplication): boolean {
  if (a === b) return true
  const isSameDays =
    a.reached.size === b.reached.size && [...a.reached].every(([key, day]) => b.reached.get(key) === day)
  const { reached: _a, ...restA } = a
  const { reached: _b, ...restB } = b
  const others = new Map(Object.entries(restB))
  return isSameDays && Object.entries(restA).every(([key, value]) => others.get(key) === value)
}
