import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readDocument } from '../../src/domain/document/read-document'
import { reviewPlanFile } from '../../src/domain/document/review-file'
import { writeDocument } from '../../src/domain/document/write-document'
import { writePlanFile } from '../../src/domain/import/plan-file'
import { tickStep } from '../../src/domain/plan/edit-plan'
import * as download from '../../src/lib/download-text'
import { exportOnePlan, exportOneRoadmap } from '../../src/store/file-export'
import { type ImportSource, type PlanFileReading, readPlanFile } from '../../src/store/data-import'
import { takeInFile } from '../../src/store/data-import-actions'
import { takeInRoadmap } from '../../src/store/data-import-roadmap'
import { useDocumentStore } from '../../src/store/document-store'
import { editPlan } from '../../src/store/plan-actions'
import { renamePlan } from '../../src/store/plans-actions'
import { createImportClient } from '../../src/worker/import-client'
import { editJson } from '../helpers/edit-json'
import { FIRST_MONDAY, makePlan } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'
import { planNow } from '../helpers/stores-now'

const client = createImportClient({
  createWorker: () => {
    throw new Error('There are no workers here.')
  },
})

async function read(text: string): Promise<PlanFileReading> {
  const source: ImportSource = { kind: 'text', text }
  return readPlanFile(source, { signal: new AbortController().signal, client })
}

/** What the device gives back when the page is loaded anew. */
function reload(): void {
  const outcome = readDocument(writeDocument(useDocumentStore.getState(), 1))
  if (outcome.kind !== 'ok') throw new Error(outcome.kind)
  resetStores(outcome.document)
}

let files: string[] = []

beforeEach(() => {
  files = []
  resetStores()
  vi.spyOn(download, 'downloadText').mockImplementation((_, text) => void files.push(text))
})

afterEach(() => void vi.restoreAllMocks())

const ROADMAP = JSON.stringify({
  format: 'cairn-roadmap',
  version: '1.9',
  title: 'Sailing',
  mood: 'sunny',
  steps: [{ id: 'knots', title: 'Tie knots', hours: 4, difficulty: { of: 5 } }],
})

describe('fields of a later version, after an edit and a reload', () => {
  test('of a plan’s file are in its next one, where they stood', async () => {
    const later = editJson(JSON.parse(writePlanFile(makePlan({ id: 'a' }))))
    later.set('colour', 'red')
    later.set('plan.mood', 'sunny')
    later.set('plan.roadmap.steps.0.difficulty', 3)
    const file = await read(JSON.stringify(later.json))
    if (file.kind !== 'plans') throw new Error(file.kind)
    takeInFile(
      reviewPlanFile(file.file, useDocumentStore.getState(), () => ({ kind: 'none', why: 'noSteps' })),
      { plans: new Map(), roadmaps: new Map() },
    )
    editPlan((plan) => tickStep(plan, plan.roadmap.steps[0]!.id, FIRST_MONDAY))
    reload()
    exportOnePlan(planNow().id)
    const { get } = editJson(JSON.parse(files[0]!))
    expect([get('colour'), get('plan.mood'), get('plan.roadmap.steps.0.difficulty')]).toEqual(['red', 'sunny', 3])
    expect(get('plan.progress.0.status.kind')).toBe('done')
    expect(get('plan.extras')).toBeUndefined()
  })

  test('of a roadmap’s file are in the next one of the roadmap, and of the plan on it', async () => {
    const file = await read(ROADMAP)
    if (file.kind !== 'roadmap') throw new Error(file.kind)
    takeInRoadmap(file.file, { plan: { start: FIRST_MONDAY, week: null }, keepsRoadmap: true })
    renamePlan(planNow().id, 'To sea')
    reload()
    const [own] = useDocumentStore.getState().roadmaps.keys()
    exportOneRoadmap(own!)
    exportOnePlan(planNow().id)
    const [roadmap, plan] = files.map((text) => editJson(JSON.parse(text)))
    expect([roadmap!.get('mood'), roadmap!.get('steps.0.difficulty')]).toEqual(['sunny', { of: 5 }])
    expect(plan!.get('plan.title')).toBe('To sea')
    expect([plan!.get('plan.roadmap.mood'), plan!.get('plan.roadmap.steps.0.difficulty')]).toEqual(['sunny', { of: 5 }])
  })
})
