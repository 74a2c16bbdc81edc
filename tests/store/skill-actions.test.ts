import { beforeEach, describe, expect, test } from 'vitest'
import { machineLearningSkills as catalogue } from '../../src/catalogue/career/skills'
import { machineLearningEngineer as roadmap } from '../../src/catalogue/machine-learning-engineer/roadmap'
import type { SkillLevel } from '../../src/domain/career/career'
import { allTopics, type SkillTopic } from '../../src/domain/career/skill-catalogue'
import { proposeFillIn } from '../../src/domain/career/skill-fill-in'
import { useDocumentStore } from '../../src/store/document-store'
import { useHistoryStore } from '../../src/store/history-store'
import { useNoticeStore } from '../../src/store/notice-store'
import { redoChange, undoChange } from '../../src/store/plan-actions'
import { clearSkills, fillInKnown, sayLevel } from '../../src/store/skill-actions'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'
import { noticeNow, planNow } from '../helpers/stores-now'

const topics = allTopics(catalogue)
const PYTHON = topics.find(({ id }) => id === 'python')!
const ALGEBRA = topics.find(({ id }) => id === 'linear-algebra')!

const skills = () => [...useDocumentStore.getState().career.skills]
const say = (topic: SkillTopic, level: SkillLevel | null): void => sayLevel(catalogue, topic, level, level ?? '')

beforeEach(() => {
  resetStores(makeDocument(makePlan({ roadmap })))
})

describe('an answer', () => {
  test('is kept, said with how far one has come, and undone and made again', () => {
    say(PYTHON, 'practised')
    expect(skills()).toEqual([['python', 'practised']])
    expect(noticeNow()).toBe(`“Python”: practised. 1 of ${topics.length} topics answered.`)
    undoChange()
    expect(skills()).toEqual([])
    redoChange()
    expect(skills()).toEqual([['python', 'practised']])
  })

  test('to the same topic again is one change with it; to another it is its own', () => {
    say(PYTHON, 'none')
    say(PYTHON, 'basics')
    say(PYTHON, 'practised')
    say(ALGEBRA, 'basics')
    undoChange()
    expect(skills()).toEqual([['python', 'practised']])
    undoChange()
    expect(skills()).toEqual([])
  })

  test('that is the same leaves no trace', () => {
    say(PYTHON, 'basics')
    const { past } = useHistoryStore.getState()
    say(PYTHON, 'basics')
    say(ALGEBRA, null)
    expect(useHistoryStore.getState().past).toBe(past)
  })

  test('can be taken back, and that undone', () => {
    say(PYTHON, 'basics')
    say(ALGEBRA, 'basics')
    say(PYTHON, null)
    expect(skills()).toEqual([['linear-algebra', 'basics']])
    expect(noticeNow()).toBe(`“Python” is open again. 1 of ${topics.length} topics answered.`)
    undoChange()
    expect(skills()).toHaveLength(2)
  })
})

test('a whole assessment is one message that is replaced, and as many changes as topics', () => {
  const ids = new Set<number>()
  for (const topic of topics) {
    say(topic, 'basics')
    ids.add(useNoticeStore.getState().notice?.id ?? -1)
  }
  expect(ids.size).toBe(1)
  expect(useHistoryStore.getState().past).toHaveLength(topics.length)
  expect(noticeNow()).toContain(`${topics.length} of ${topics.length} topics answered.`)
})

test('all answers are cleared at once, those to topics of another edition kept, and undone at once', () => {
  const document = makeDocument(makePlan({ roadmap }))
  resetStores({ ...document, career: { ...document.career, skills: new Map([['of-tomorrow', 'basics']]) } })
  for (const topic of topics) say(topic, 'confident')
  clearSkills(catalogue)
  expect(skills()).toEqual([['of-tomorrow', 'basics']])
  expect(noticeNow()).toBe(`${topics.length} answers about your skills cleared.`)
  undoChange()
  expect(skills()).toHaveLength(topics.length + 1)
})

test('filling in is one change of the plan: it is said with the date, and undone as one', () => {
  for (const topic of topics) say(topic, 'confident')
  const before = planNow()
  const lines = proposeFillIn(catalogue, useDocumentStore.getState().career.skills, before)
  fillInKnown(lines)
  expect(noticeNow()).toBe(`${lines.length} lines filled in as known.`)
  const notice = useNoticeStore.getState().notice
  expect(notice?.finish?.after).not.toEqual(notice?.finish?.before)
  expect(planNow().answers.get('coding')).toBe('professional')
  undoChange()
  expect(planNow().answers).toEqual(before.answers)
  expect(planNow().progress).toEqual(before.progress)
  // What was said of the skills stays.
  expect(skills()).toHaveLength(topics.length)
})
