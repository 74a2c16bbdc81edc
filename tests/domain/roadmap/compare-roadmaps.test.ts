import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareRoadmaps, type ThreeRoadmaps } from '../../../src/domain/roadmap/compare-roadmaps'
import { finishTaking, leaveChanges, takeChanges, withNeeded } from '../../../src/domain/roadmap/compare-roadmaps-take'
import { settleRoadmap } from '../../../src/domain/roadmap/edit-roadmap'
import { editStepText } from '../../../src/domain/roadmap/edit-roadmap-steps'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { makeFullPlan } from '../../helpers/make-plan'
import { makeEstimate, makePhase, makeRoadmap, makeStep } from '../../helpers/make-roadmap'
import { arbitraryEdit } from './arbitrary-roadmap-edits'

const [a, b] = [makeStep({ id: 'a', title: 'A' }), makeStep({ id: 'b', title: 'B', prerequisites: ['a'] })]
const base = makeRoadmap({ steps: [a, b] })
const keysOf = (states: ThreeRoadmaps): readonly string[] => compareRoadmaps(states).map(({ key }) => key)
const take = (states: ThreeRoadmaps, wanted: (key: string) => boolean) => {
  const all = compareRoadmaps(states)
  return takeChanges(
    states,
    withNeeded(
      all.filter(({ key }) => wanted(key)),
      all,
      states,
    ),
  )
}
const edited = fc.array(arbitraryEdit, { maxLength: 12 })
const start = fc.constantFrom(makeFullPlan().roadmap, base)
const apply = (roadmap: Roadmap, edits: readonly ((roadmap: Roadmap) => Roadmap)[]): Roadmap =>
  edits.reduce((changed, edit) => edit(changed), roadmap)

describe('compareRoadmaps', () => {
  test('says what is new, changed, gone and otherwise ordered', () => {
    const theirs = makeRoadmap({
      steps: [
        makeStep({ id: 'n', title: 'N' }),
        { ...b, title: 'B2', estimate: makeEstimate(900), prerequisites: ['n'] },
      ],
    })
    expect(keysOf({ base, mine: base, theirs })).toEqual([
      '["new","steps","n",""]',
      '["changed","steps","b","title"]',
      '["changed","steps","b","work"]',
      '["changed","steps","b","prerequisites"]',
      '["gone","steps","a",""]',
    ])
    expect(keysOf({ base, mine: base, theirs: { ...base, steps: [b, a] } })).toEqual(['["order","steps",null,""]'])
  })

  test('marks what I changed too, and passes over what I have or have deleted', () => {
    const theirs = {
      ...base,
      steps: [
        { ...a, title: 'A2', reason: 'Why' },
        { ...b, title: 'B2' },
      ],
    }
    const mine = { ...base, steps: [{ ...a, title: 'Mine', reason: 'Why' }] }
    expect(compareRoadmaps({ base, mine, theirs })).toMatchObject([{ field: 'title', id: 'a', isMineToo: true }])
  })

  test('a list that both changed keeps what I added', () => {
    const topics = [{ id: 't', title: 'T' }]
    const [was, own, new_] = [
      { ...base, steps: [{ ...a, topics }] },
      { ...base, steps: [{ ...a, topics: [...topics, { id: 'own', title: 'Own' }] }] },
      {
        ...base,
        steps: [
          {
            ...a,
            topics: [
              { id: 't', title: 'T2' },
              { id: 'u', title: 'U' },
            ],
          },
        ],
      },
    ]
    const { mine } = take({ base: was, mine: own, theirs: new_ }, () => true)
    expect(mine.steps[0]?.topics).toEqual([
      { id: 't', title: 'T2' },
      { id: 'own', title: 'Own' },
      { id: 'u', title: 'U' },
    ])
  })
})

describe('taking', () => {
  test('all gives theirs where I changed nothing', () => {
    fc.assert(
      fc.property(start, edited, (before, edits) => {
        const theirs = { ...apply(before, edits), edition: 2 }
        const mine = { ...before, id: 'own' }
        const taken = take({ base: before, mine, theirs }, () => true)
        expect(taken.said).toEqual([])
        expect(finishTaking(taken.mine, theirs)).toEqual({ ...theirs, id: 'own' })
        expect(compareRoadmaps({ base: taken.base, mine: taken.mine, theirs })).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('any of the changes gives a sound roadmap, and offers none of them again', () => {
    fc.assert(
      fc.property(start, edited, edited, fc.func(fc.boolean()), (before, mineEdits, theirEdits, isWanted) => {
        const states = { base: before, mine: apply(before, mineEdits), theirs: apply(before, theirEdits) }
        const all = compareRoadmaps(states)
        const chosen = withNeeded(
          all.filter(({ key }) => isWanted(key)),
          all,
          states,
        )
        const taken = takeChanges(states, chosen)
        expect(settleRoadmap(taken.mine)).toEqual({ roadmap: taken.mine, said: [] })
        expect(settleRoadmap(taken.base).said).toEqual([])
        if (taken.said.length > 0) return
        const chosenKeys = new Set(chosen.map(({ key }) => key))
        const left = compareRoadmaps({ base: taken.base, mine: taken.mine, theirs: states.theirs })
        expect(left.filter(({ key, kind }) => kind !== 'order' && chosenKeys.has(key))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('a prerequisite brings the new step it names, and that one’s new phase', () => {
    const n = makeStep({ id: 'n', title: 'N', phase: 'p2' })
    const theirs = {
      ...base,
      phases: [...base.phases, makePhase({ id: 'p2', title: 'Second' })],
      steps: [{ ...a, reason: 'Why' }, { ...b, prerequisites: ['a', 'n'] }, n],
    }
    const { mine } = take({ base, mine: base, theirs }, (key) => key.includes('prerequisites'))
    expect(mine.steps.map(({ id, prerequisites, reason }) => [id, prerequisites, reason])).toEqual([
      ['a', [], ''],
      ['b', ['a', 'n'], ''],
      ['n', [], ''],
    ])
    expect(mine.phases.map(({ id }) => id)).toEqual(['phase', 'p2'])
  })

  test('what would close a circle with mine is left out, and said', () => {
    const mine = {
      ...base,
      steps: [{ ...a, prerequisites: ['c'] }, { ...b, prerequisites: [] }, makeStep({ id: 'c' })],
    }
    const three = { ...base, steps: [a, b, makeStep({ id: 'c' })] }
    const theirs = { ...three, steps: [a, b, makeStep({ id: 'c', prerequisites: ['a'] })] }
    const taken = take({ base: three, mine, theirs }, () => true)
    expect(taken.said.join(' ')).toMatch(/wait for each other/)
    expect(settleRoadmap(taken.mine).said).toEqual([])
  })
})

test('what is left is not offered again, and mine stays as it is', () => {
  const mine = editStepText(base, 'a', { title: 'Mine' })
  const theirs = {
    ...base,
    steps: [
      { ...a, title: 'A2' },
      { ...b, title: 'B2' },
    ],
  }
  const [first, ...rest] = compareRoadmaps({ base, mine, theirs })
  const left = leaveChanges({ base, mine, theirs }, first === undefined ? [] : [first])
  expect(compareRoadmaps({ base: left, mine, theirs })).toEqual(rest)
})

test('facts that I cite stay when all is done', () => {
  const fact = { id: 'own', work: 'W', note: '', says: '' }
  const mine = { ...base, facts: [...base.facts, fact], steps: [{ ...a, sources: ['own'] }] }
  expect(finishTaking(mine, { ...base, edition: 7 })).toMatchObject({ edition: 7, facts: [...base.facts, fact] })
  expect(finishTaking({ ...mine, steps: [a] }, base).facts).toEqual(base.facts)
})
