import type { CairnDocument } from '../../../src/domain/document/document'
import { readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import * as edits from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { EMPTY_NOTEBOOK, type StepNotebook } from '../../../src/domain/plan/step-notebook'
import type { Status } from '../../../src/domain/progress/progress'
import { editRoadmapText } from '../../../src/domain/roadmap/edit-roadmap'
import * as parts from '../../../src/domain/roadmap/edit-roadmap-step-parts'
import * as steps from '../../../src/domain/roadmap/edit-roadmap-steps'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { makeWeek } from '../../helpers/make-learner'
import { day, makeDocument, makeFullPlan } from '../../helpers/make-plan'
import { makeEstimate } from '../../helpers/make-roadmap'

export type Edit = (plan: Plan) => Plan

export const BASE = makeDocument(makeFullPlan('plan'))

/** The same document as another tab has it: nothing in it is the very same object. */
export function copyOf(document: CairnDocument): CairnDocument {
  const outcome = readDocument(writeDocument(document, 0))
  if (outcome.kind !== 'ok') throw new Error(outcome.kind)
  return outcome.document
}

export function edited(document: CairnDocument, ...changes: readonly Edit[]): CairnDocument {
  const plan = changes.reduce((each, change) => change(each), document.plans.get('plan')!)
  return { ...document, plans: new Map(document.plans).set('plan', plan) }
}

export function planOf(document: CairnDocument): Plan {
  return document.plans.get('plan')!
}

export const changeNotebook =
  (change: (notebook: StepNotebook) => Partial<StepNotebook>): Edit =>
  (plan) => {
    const notebook = plan.notebooks.get('learn') ?? EMPTY_NOTEBOOK
    return { ...plan, notebooks: new Map(plan.notebooks).set('learn', { ...notebook, ...change(notebook) }) }
  }

/** Changes the roadmap that the plan follows. */
export const changeRoadmap =
  (change: (roadmap: Roadmap) => Roadmap): Edit =>
  (plan) => ({ ...plan, roadmap: change(plan.roadmap) })

export const setLog =
  (step: string, minutes: number): Edit =>
  (plan) => {
    const progress = edits.progressOf(plan, step)
    return { ...plan, progress: new Map(plan.progress).set(step, { ...progress, log: new Map([[day(9), minutes]]) }) }
  }

export const setStatus =
  (status: Status): Edit =>
  (plan) => ({ ...plan, progress: new Map(plan.progress).set('learn', { ...edits.progressOf(plan, 'learn'), status }) })

/** One edit of each kind: each has a place of its own in the plan. */
export const PLACES: readonly ((value: number) => Edit)[] = [
  (value) => (plan) => ({ ...plan, title: `Title ${value}` }),
  (value) => (plan) => edits.setStart(plan, day(value)),
  (value) => (plan) => edits.setStepsAtOnce(plan, 3 + value),
  (value) => (plan) => edits.setWeek(plan, makeWeek([value, ...plan.learner.week.slice(1)])),
  (value) => (plan) => edits.setWeek(plan, makeWeek([...plan.learner.week.slice(0, 6), value])),
  (value) => (plan) => edits.addDaysOff(plan, day(500 + value), day(530)),
  () => (plan) =>
    edits.removeDaysOff(
      plan,
      plan.learner.daysOff.find(({ from }) => from === day(10))!,
    ),
  (value) => (plan) => ({
    ...plan,
    learner: { ...plan.learner, overrides: new Map(plan.learner.overrides).set(day(5), value) },
  }),
  (value) => (plan) => edits.answerChoice(plan, 'other', `option ${value}`),
  (value) => (plan) => edits.tickStep(plan, 'build', day(5 + value)),
  (value) => (plan) => edits.tickStep(plan, 'new', day(value)),
  (value) => (plan) => edits.setRemaining(plan, 'build', value),
  (value) => setLog('wait', value + 1),
  () => (plan) => edits.untickStep(plan, 'learn'),
  () => (plan) => edits.toggleTopic(plan, 'learn', 'one'),
  () => (plan) => edits.toggleTopic(plan, 'learn', 'two'),
  (value) => (plan) => edits.changeSettings(plan, 'build', { priority: 10 + value }),
  () => (plan) => edits.changeSettings(plan, 'build', { dailyCap: undefined }),
  () => (plan) => edits.changeSettings(plan, 'practise', { leftOut: undefined }),
  (value) => (plan) => edits.changeSettings(plan, 'learn', { estimate: makeEstimate(900 + value, 800, 1000) }),
  () => (plan) => ({ ...plan, baseline: null }),
  (value) => (plan) => ({ ...plan, background: `background ${value}` }),
  (value) => (plan) => edits.changeSettings(plan, 'build', { notBefore: day(20 + value) }),
  () => (plan) => ({ ...plan, isArchived: false }),
  (value) => (plan) => ({ ...plan, pacePrior: { mean: value / 10, deviation: 0.3 } }),
  (value) => changeNotebook(() => ({ notes: `Notes ${value}` })),
  (value) =>
    changeNotebook(({ links }) => ({ links: new Map(links).set('l1', { title: `${value}`, url: 'https://a.b/' }) })),
  () => changeNotebook(() => ({ evidence: new Map() })),
  (value) => (plan) => ({
    ...plan,
    history: {
      ...plan.history,
      forecasts: new Map(plan.history.forecasts).set(day(2), { finish: day(90 + value), p50: null, p80: null }),
    },
  }),
  () => (plan) => ({ ...plan, history: { ...plan.history, decisions: new Map() } }),
  (value) => changeRoadmap((roadmap) => steps.editStepText(roadmap, 'build', { title: `Build ${value}` })),
  (value) => changeRoadmap((roadmap) => steps.editStepText(roadmap, 'build', { reason: `Reason ${value}` })),
  (value) => changeRoadmap((roadmap) => steps.addStep(roadmap, 'phase', `new ${value}`, `Step ${value}`)),
  () => changeRoadmap((roadmap) => steps.addPrerequisite(roadmap, 'wait', 'practise')),
  () => changeRoadmap((roadmap) => steps.removePrerequisite(roadmap, 'build', 'practise')),
  (value) => changeRoadmap((roadmap) => parts.setStepEstimate(roadmap, 'practise', makeEstimate(60 + value, 30, 300))),
  (value) => changeRoadmap((roadmap) => editRoadmapText(roadmap, { summary: `Summary ${value}` })),
]
