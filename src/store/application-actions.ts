import { SEARCH_WAITS } from '../catalogue/career/applications'
import type { ApplicationEnding, ApplicationId, ApplicationStage, JobApplication } from '../domain/career/application'
import * as edit from '../domain/career/application-edit'
import { followSearch, type SearchEvent } from '../domain/career/application-search'
import { applicationName, ENDING_NAMES, STAGE_NAMES } from '../domain/career/application-words'
import type { Day } from '../domain/day'
import type { CairnDocument } from '../domain/document/document'
import type { Plan, PlanId } from '../domain/plan/plan'
import { searchWords } from './application-words'
import { getToday } from './clock-store'
import { confirmChange } from './confirm-change'
import { useDocumentStore } from './document-store'
import { changeDocument } from './history-store'
import { newId } from './new-id'
import { closeNotice } from './notice-store'
import { getCurrentPlan, viewPlan } from './plan-selectors'

/** The verbs of the applications. Each is one change, together with what it does to the wait in the plan. */

/** What is asked of a new application. */
export type NewApplication = Pick<
  JobApplication,
  'employer' | 'role' | 'url' | 'stage' | 'plan' | 'isSteppingStone'
> & {
  /** When its stage was come to. */
  readonly on: Day
}

/** Adds an application and gives its id, or null where there is no room for one more. */
export function addApplication({ stage, on, ...text }: NewApplication): ApplicationId | null {
  const id = newId('application')
  const today = getToday()
  const created = { ...edit.newApplication(id, today), ...text }
  const done = change(
    (applications) => edit.moveApplication(edit.addApplication(applications, created), id, stage, on),
    () => `“${applicationName(created)}” is on the board.`,
  )
  return done ? id : null
}

/** Writes about an application, which its fields show; changes of the same field in a row are one. */
export function writeApplication(id: ApplicationId, text: Partial<edit.ApplicationText>): void {
  const key = `application ${id} ${Object.keys(text).join(' ')}`
  change((applications) => edit.writeApplication(applications, id, text), null, key)
}

/**
 * Brings an application to a stage, today.
 *
 * @param ending how it ended, for `closed`; null is not to say.
 */
export function moveApplication(
  id: ApplicationId,
  stage: ApplicationStage,
  ending: ApplicationEnding | null = null,
): void {
  change(
    (applications) => edit.moveApplication(applications, id, stage, getToday(), ending),
    (name) => movedWords(name, stage, ending),
  )
}

/** Says on which day a stage was come to. */
export function setReachedDay(id: ApplicationId, stage: ApplicationStage, day: Day): void {
  change((applications) => edit.setReachedDay(applications, id, stage, day), null)
}

export function toggleApplicationTask(id: ApplicationId, task: string): void {
  change((applications) => edit.toggleApplicationTask(applications, id, task), null)
}

/** What was to be done next is done. */
export function finishNextAction(id: ApplicationId): void {
  const action = useDocumentStore.getState().career.applications.get(id)?.nextAction.trim() ?? ''
  change(
    (applications) => edit.finishNextAction(applications, id),
    (name) => `${action === '' ? 'The next action' : `“${action}”`} is done, for “${name}”.`,
  )
}

/** A second application like the first, at the beginning; gives its id, or null where there is no room. */
export function duplicateApplication(id: ApplicationId): ApplicationId | null {
  const copy = newId('application')
  const done = change(
    (applications) => edit.duplicateApplication(applications, id, copy, getToday()),
    (name) => `A second “${name}” is on the board, to be changed.`,
  )
  return done ? copy : null
}

export function deleteApplication(id: ApplicationId): void {
  change(
    (applications) => edit.removeApplication(applications, id),
    (name) => `“${name}” is deleted.`,
  )
}

/**
 * Changes the applications, and with them the waits of the plans that they are for.
 *
 * @param words what confirms it, from the name of the application that was changed; null: what shows it is enough,
 *   unless a wait in a plan has followed.
 * @returns whether anything changed.
 */
function change(
  make: (applications: edit.Applications) => edit.Applications,
  words: ((name: string) => string) | null,
  key: string | null = null,
): boolean {
  const before = useDocumentStore.getState()
  const was = getCurrentPlan()
  const followed: Followed[] = []
  changeDocument(({ career, plans }) => {
    const applications = make(career.applications)
    if (applications === career.applications) return {}
    followed.push(...followPlans(plans, career.applications, applications))
    const changed = followed.map(({ plan }): [PlanId, Plan] => [plan.id, plan])
    return {
      career: { ...career, applications },
      ...(changed.length === 0 ? {} : { plans: new Map([...plans, ...changed]) }),
    }
  }, key)
  const after = useDocumentStore.getState()
  if (after.career === before.career) return false
  const said = [
    ...(words === null ? [] : [words(changedName(before, after))]),
    ...followed.flatMap(({ plan, events }) => searchWords(plan, events, plan.id === after.currentPlan)),
  ]
  if (said.length === 0) closeNotice()
  else confirmChange(said.join(' '), finishChange(was, getCurrentPlan()))
  return true
}

interface Followed {
  readonly plan: Plan
  readonly events: readonly SearchEvent[]
}

function followPlans(
  plans: CairnDocument['plans'],
  before: edit.Applications,
  after: edit.Applications,
): readonly Followed[] {
  const ids = new Set([...after.values()].map(({ plan }) => plan))
  return [...plans.values()].flatMap((plan) => {
    if (!ids.has(plan.id)) return []
    const followed = followSearch(plan, before, after, SEARCH_WAITS, getToday())
    return followed.events.length === 0 ? [] : [followed]
  })
}

function changedName({ career: before }: CairnDocument, { career: after }: CairnDocument): string {
  for (const [id, application] of after.applications) {
    if (before.applications.get(id) !== application) return applicationName(before.applications.get(id) ?? application)
  }
  for (const [id, application] of before.applications) {
    if (!after.applications.has(id)) return applicationName(application)
  }
  return ''
}

function movedWords(name: string, stage: ApplicationStage, ending: ApplicationEnding | null): string {
  if (stage !== 'closed' || ending === null) return `“${name}” is under “${STAGE_NAMES[stage]}” now.`
  return `“${name}” is closed: ${ENDING_NAMES[ending].replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())}.`
}

function finishChange(was: Plan | null, is: Plan | null): Parameters<typeof confirmChange>[1] {
  if (was === null || is === null || was === is || was.id !== is.id) return null
  return { before: viewPlan(was, getToday()).schedule.finish, after: viewPlan(is, getToday()).schedule.finish }
}
