import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { editJson } from '../../helpers/edit-json'
import { makeFullDocument } from '../../helpers/make-plan'
import { countEffort } from './count-effort'

const WHOLE = writeDocument(makeFullDocument(), 7)
/** Four times this is still within what is read of any list. */
const SMALL = 200

describe('C2 A4: what is twice as long takes at most about twice the work, whatever is wrong with it', () => {
  test.each<[name: string, path: string, entry: (at: number, count: number) => unknown]>([
    ['the same plan again and again', 'plans', () => plan('full')],
    ['the same step again and again', 'plans.1.roadmap.steps', () => step('learn', [])],
    ['steps that wait for all that is missing', 'plans.1.roadmap.steps', (at) => step(`s${at}`, [`gone${at}`])],
    ['one circle of all steps', 'plans.1.roadmap.steps', (at, count) => step(`s${at}`, [`s${(at + 1) % count}`])],
    ['many circles', 'plans.1.roadmap.steps', (at) => step(`s${at}`, [`s${at % 2 === 0 ? at + 1 : at - 1}`])],
    ['the same progress again and again', 'plans.0.progress', () => ({ step: 'learn' })],
    [
      'days off that end before they begin',
      'plans.0.learner.daysOff',
      () => ({ from: '2027-02-01', to: '2027-01-01' }),
    ],
    ['the same decision again and again', 'plans.0.history.decisions', () => ({ day: '2027-01-04', kind: 'hours' })],
    ['notes for steps that are not there', 'plans.0.notebooks', (at) => ({ step: `gone${at}`, notes: 'x' })],
    ['nothing of use', 'plans.0.progress', () => null],
  ])('%s', (_, path, entry) => {
    const efforts = [SMALL, SMALL * 2, SMALL * 4].map((count) => {
      const text = withEntries(
        path,
        Array.from({ length: count }, (__, at) => entry(at, count)),
      )
      return countEffort(() => expect(readDocument(text).kind).toBe('repaired'))
    })
    const [one, two, four] = efforts as [number, number, number]
    expect(one).toBeGreaterThan(SMALL)
    expect((four - two) / (two - one)).toBeLessThan(2.5)
  })
})

function withEntries(path: string, entries: readonly unknown[]): string {
  const json = editJson(JSON.parse(WHOLE))
  json.set(`state.${path}`, [...(json.get(`state.${path}`) as readonly unknown[]), ...entries])
  return JSON.stringify(json.json)
}

function plan(id: string): unknown {
  return { ...(editJson(JSON.parse(WHOLE)).get('state.plans.1') as object), id }
}

function step(id: string, prerequisites: readonly string[]): unknown {
  return { ...(editJson(JSON.parse(WHOLE)).get('state.plans.1.roadmap.steps.0') as object), id, prerequisites }
}
