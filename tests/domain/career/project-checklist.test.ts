import { describe, expect, test } from 'vitest'
import { machineLearningProject } from '../../../src/catalogue/machine-learning-project/roadmap'
import {
  checklistOf,
  countLoops,
  countTasks,
  loopsByDay,
  stagesBefore,
} from '../../../src/domain/career/project-checklist'
import { PROJECT_LIMITS } from '../../../src/domain/career/project'
import {
  addProjectAsEvidence,
  notebookOf,
  removeProjectAsEvidence,
  writeNotes,
} from '../../../src/domain/plan/edit-notebook'
import { projectsOfStep, stepsShownBy } from '../../../src/domain/career/portfolio-edits'
import { day, makePlan, makeProject } from '../../helpers/make-plan'
import { makeRoadmap, makeStep } from '../../helpers/make-roadmap'

const STAGES = checklistOf(machineLearningProject)
const ALTERNATIVES = STAGES.flatMap(({ groups }) => groups).filter(({ isAlternative }) => isAlternative)

describe('the checklist of a machine learning project', () => {
  test('is its five steps, with every topic once, and no more than is kept', () => {
    expect(STAGES.map(({ title }) => title)).toEqual([
      'Define the problem',
      'Build the data set',
      'Train',
      'Evaluate',
      'Put it to use',
    ])
    const items = STAGES.flatMap(({ groups }) => groups.flatMap((group) => group.items.map(({ id }) => id)))
    expect(new Set(items).size).toBe(items.length)
    expect(items).toEqual(machineLearningProject.steps.flatMap(({ topics }) => topics.map(({ id }) => id)))
    expect(items.length).toBeLessThanOrEqual(PROJECT_LIMITS.entries)
  })

  test('ways to evaluate count once one of them is begun', () => {
    expect(ALTERNATIVES).toHaveLength(3)
    const none = countTasks(STAGES, new Set())
    const [first] = ALTERNATIVES
    const begun = countTasks(STAGES, new Set([first?.items[0]?.id ?? '']))
    expect(none.done).toBe(0)
    expect(begun).toEqual({ done: 1, total: none.total + (first?.items.length ?? 0) })
  })

  test('what is ticked of another checklist counts nothing', () => {
    expect(countTasks(STAGES, new Set(['of-tomorrow'])).done).toBe(0)
  })

  test('a loop goes to a step before', () => {
    expect(stagesBefore(STAGES, 'train').map(({ id }) => id)).toEqual(['define-the-problem', 'build-the-dataset'])
    expect(stagesBefore(STAGES, 'define-the-problem')).toEqual([])
    expect(stagesBefore(STAGES, 'nothing')).toEqual([])
  })
})

test('loops are counted by their ways and listed by day', () => {
  const loop = (on: number, from: string, to: string) => ({ on: day(on), from, to, why: '' })
  const project = makeProject({
    loops: new Map([
      ['c', loop(9, 'train', 'build-the-dataset')],
      ['a', loop(5, 'evaluate', 'build-the-dataset')],
      ['b', loop(7, 'evaluate', 'build-the-dataset')],
    ]),
  })
  expect(countLoops(project)).toEqual([
    { from: 'evaluate', to: 'build-the-dataset', times: 2 },
    { from: 'train', to: 'build-the-dataset', times: 1 },
  ])
  expect(loopsByDay(project).map(([id]) => id)).toEqual(['a', 'b', 'c'])
})

describe('a project as evidence for a step', () => {
  const plan = makePlan({ roadmap: makeRoadmap({ steps: [makeStep({ id: 'learn', title: 'Learn' })] }) })
  const project = makeProject({ id: 'mine' })

  test('is named and taken back; a notebook with nothing else is kept for it', () => {
    const named = addProjectAsEvidence(plan, 'learn', 'mine')
    expect([...notebookOf(named, 'learn').projects]).toEqual(['mine'])
    expect(addProjectAsEvidence(named, 'learn', 'mine')).toBe(named)
    expect(writeNotes(writeNotes(named, 'learn', 'x'), 'learn', '')).toEqual(named)
    expect(removeProjectAsEvidence(named, 'learn', 'mine')).toEqual(plan)
    expect(removeProjectAsEvidence(plan, 'learn', 'mine')).toBe(plan)
  })

  test('one that is gone is not shown, and kept', () => {
    const named = addProjectAsEvidence(addProjectAsEvidence(plan, 'learn', 'gone'), 'learn', 'mine')
    expect(projectsOfStep(new Map([['mine', project]]), named, 'learn')).toEqual([project])
    expect(notebookOf(named, 'learn').projects.has('gone')).toBe(true)
  })

  test('knows the steps that name it, in every plan, if the plan has them', () => {
    const named = addProjectAsEvidence(addProjectAsEvidence(plan, 'learn', 'mine'), 'no-step', 'mine')
    expect(stepsShownBy([plan, named], 'mine')).toEqual([{ plan: named, step: 'learn', title: 'Learn' }])
  })
})
