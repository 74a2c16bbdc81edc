import { allTopics, type SkillCatalogue, type SkillTopic } from '../domain/career/skill-catalogue'
import type { Career, SkillId, SkillLevel } from '../domain/career/career'
import { countSaid } from '../domain/career/skill-profile'
import { fillIn, type FillInLine } from '../domain/career/skill-fill-in'
import type { CairnDocument } from '../domain/document/document'
import { countOf } from '../lib/format-duration'
import { confirmChange } from './confirm-change'
import { useDocumentStore } from './document-store'
import { changeDocument } from './history-store'
import { changePlan } from './plan-actions'

/** Answers in a row share one message. */
const ABOUT = 'skills'

/** Says how well one knows a topic; null takes the answer back. Answers to the same topic in a row are undone as one. */
export function sayLevel(
  catalogue: SkillCatalogue,
  topic: SkillTopic,
  level: SkillLevel | null,
  levelName: string,
): void {
  const changed = changeSkills((skills) => {
    if ((skills.get(topic.id) ?? null) === level) return skills
    const next = new Map(skills)
    if (level === null) next.delete(topic.id)
    else next.set(topic.id, level)
    return next
  }, `skill ${topic.id}`)
  if (!changed) return
  const said = countSaid(catalogue, useDocumentStore.getState().career.skills)
  const what = level === null ? `“${topic.title}” is open again` : `“${topic.title}”: ${levelName}`
  confirmChange(`${what}. ${said} of ${countOf(allTopics(catalogue).length, 'topic')} answered.`, null, ABOUT)
}

/** Takes every answer to the catalogue back. What is said of other topics stays. */
export function clearSkills(catalogue: SkillCatalogue): void {
  const ids = new Set<SkillId>(allTopics(catalogue).map(({ id }) => id))
  const count = countSaid(catalogue, useDocumentStore.getState().career.skills)
  const changed = changeSkills((skills) => new Map([...skills].filter(([id]) => !ids.has(id))))
  if (changed) confirmChange(`${countOf(count, 'answer')} about your skills cleared.`)
}

/** Fills in as known, in the open plan, what these lines say: one change. */
export function fillInKnown(lines: readonly FillInLine[]): void {
  changePlan((plan) => fillIn(plan, lines), `${countOf(lines.length, 'line')} filled in as known.`)
}

function changeSkills(change: (skills: Career['skills']) => Career['skills'], key: string | null = null): boolean {
  const before = useDocumentStore.getState().career.skills
  changeDocument(({ career }): Partial<CairnDocument> => {
    const skills = change(career.skills)
    return skills === career.skills || (skills.size === 0 && career.skills.size === 0)
      ? {}
      : { career: { ...career, skills } }
  }, key)
  return useDocumentStore.getState().career.skills !== before
}
