import { expect, test } from 'vitest'
import { createRoadmapTexts } from '../../../src/domain/document/roadmap-texts'
import { writeDocument } from '../../../src/domain/document/write-document'
import { makeDocument, makeFullPlan, makePlan } from '../../helpers/make-plan'
import { makeRoadmap } from '../../helpers/make-roadmap'

test('each roadmap stands in its own place', () => {
  const [one, two] = [makeRoadmap({ id: 'one' }), makeRoadmap({ id: 'two' })]
  const texts = createRoadmapTexts(({ id }) => JSON.stringify({ id }))
  const text = JSON.stringify({ a: texts.put(one), b: texts.put(two), c: 'rest' })
  expect(texts.fill(text)).toBe('{"a":{"id":"one"},"b":{"id":"two"},"c":"rest"}')
})

test('the same roadmap is written once', () => {
  const roadmap = makeRoadmap({ id: 'again' })
  let count = 0
  const write = (): string => `${(count += 1)}`
  for (let i = 0; i < 3; i += 1) {
    const texts = createRoadmapTexts(write)
    expect(texts.fill(JSON.stringify([texts.put(roadmap)]))).toBe('[1]')
  }
})

test('a person’s text that says the same as a place is not taken for one', () => {
  const words = createRoadmapTexts(() => '').put(makeRoadmap())
  const plan = { ...makeFullPlan(), title: words }
  const document = makeDocument(plan, makePlan({ id: 'other', title: `"${words}"` }))
  const { state } = JSON.parse(writeDocument(document, 1)) as {
    readonly state: { readonly plans: readonly { readonly title: string; readonly roadmap: { readonly id: string } }[] }
  }
  expect(state.plans.map(({ title, roadmap }) => [title, roadmap.id])).toEqual([
    [words, plan.roadmap.id],
    [`"${words}"`, 'roadmap'],
  ])
})

test('a plan that is changed is written with its roadmap as before, and the rest as it is', () => {
  const plan = makeFullPlan()
  const fresh = { ...plan, title: 'Another', roadmap: structuredClone(plan.roadmap) }
  writeDocument(makeDocument(plan), 1)
  expect(writeDocument(makeDocument({ ...plan, title: 'Another' }), 2)).toBe(writeDocument(makeDocument(fresh), 2))
})
