import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CairnDocument } from '../../../src/domain/document/document'
import { isSameDocument, mergeDocuments } from '../../../src/domain/document/merge-documents'
import { WRITTEN_ELSEWHERE } from '../../../src/domain/document/merge-notes'
import { NOTEBOOK_LIMITS } from '../../../src/domain/plan/step-notebook'
import * as steps from '../../../src/domain/roadmap/edit-roadmap-steps'
import type { Roadmap, Step } from '../../../src/domain/roadmap/roadmap'
import { BASE, changeNotebook, changeRoadmap, copyOf, type Edit, edited, PLACES, planOf } from './merge-edits'

const HEIRS = 3
const arbitraryHeirs = fc.array(
  fc.record({
    place: fc.nat({ max: PLACES.length - 1 }),
    value: fc.nat({ max: 5 }),
    heir: fc.nat({ max: HEIRS - 1 }),
  }),
  { maxLength: 12 },
)

const merge = (mine: CairnDocument, theirs: CairnDocument): CairnDocument => mergeDocuments(BASE, mine, theirs, 'even')

describe('three heirs of the same document', () => {
  test('come to the same in whatever order and grouping they are merged', () => {
    fc.assert(
      fc.property(arbitraryHeirs, (list) => {
        const [a, b, c] = Array.from({ length: HEIRS }, (_, heir) => {
          const own = list.filter((each) => each.heir === heir)
          return copyOf(edited(BASE, ...own.map(({ place, value }) => PLACES[place]!(value))))
        }) as [CairnDocument, CairnDocument, CairnDocument]
        const merged = merge(merge(a, b), c)
        for (const other of [merge(a, merge(b, c)), merge(merge(c, a), b), merge(merge(c, b), a)]) {
          expect(isSameDocument(other, merged)).toBe(true)
        }
        // What is in it already changes nothing.
        for (const heir of [a, b, c, merge(a, b), BASE]) expect(merge(merged, heir)).toBe(merged)
      }),
      { numRuns: 500 },
    )
  })
})

describe('notes that both sides have written', () => {
  const notes = (text: string): Edit => changeNotebook(() => ({ notes: text }))
  const written = (document: CairnDocument): string => planOf(document).notebooks.get('learn')?.notes ?? ''
  const both = (one: string, other: string): string =>
    written(merge(edited(BASE, notes(one)), edited(BASE, notes(other))))

  test('stay both, one below the other, and say why', () => {
    expect(both('Mine, much longer', 'Another')).toBe(`Another${WRITTEN_ELSEWHERE}Mine, much longer`)
  })

  test('of which one was emptied are the other', () => {
    expect([both('', 'Another'), both('Mine', '')]).toEqual(['Another', 'Mine'])
  })

  test('of which one begins with the other are said once', () => {
    expect(both('Half a', 'Half a sentence')).toBe('Half a sentence')
  })

  test('are not put together again once they have been tidied up', () => {
    const once = edited(BASE, notes(`Another${WRITTEN_ELSEWHERE}Mine`))
    const tidy = edited(once, notes('One of both'))
    expect(written(mergeDocuments(once, tidy, copyOf(once)))).toBe('One of both')
    const more = edited(once, notes(`Another, changed${WRITTEN_ELSEWHERE}Mine`))
    const last = edited(once, notes(`Another${WRITTEN_ELSEWHERE}Mine, changed`))
    expect(written(mergeDocuments(once, more, last))).toBe(`Another, changed${WRITTEN_ELSEWHERE}Mine, changed`)
  })

  test('are read back as they are, however long', () => {
    const [one, other] = ['a', 'b'].map((letter) => letter.repeat(NOTEBOOK_LIMITS.notes - 10))
    const merged = merge(edited(BASE, notes(one!)), edited(BASE, notes(other!)))
    expect(written(merged)).toBe(one)
    expect(isSameDocument(copyOf(merged), merged)).toBe(true)
  })
})

describe('a roadmap that both sides have changed', () => {
  const merged = (one: (roadmap: Roadmap) => Roadmap, other: (roadmap: Roadmap) => Roadmap): Roadmap => {
    const [a, b] = [edited(BASE, changeRoadmap(one)), copyOf(edited(BASE, changeRoadmap(other)))]
    const { roadmap } = planOf(merge(a, b))
    expect(planOf(merge(b, a)).roadmap).toEqual(roadmap)
    // Whatever comes of it can be saved and read back.
    expect(isSameDocument(copyOf(merge(a, b)), merge(a, b))).toBe(true)
    return roadmap
  }
  const step = (roadmap: Roadmap, id: string): Step | undefined => roadmap.steps.find((each) => each.id === id)
  const order = (roadmap: Roadmap): readonly string[] => roadmap.steps.map(({ id }) => id)

  test('has the steps that either has added, where they were added', () => {
    const roadmap = merged(
      (each) => steps.addStep(each, 'phase', 'mine', 'Mine'),
      (each) => steps.addStep(each, 'second', 'theirs', 'Theirs'),
    )
    expect(order(roadmap).toSorted()).toEqual(
      ['arrive', 'build', 'learn', 'mine', 'practise', 'theirs', 'wait'].toSorted(),
    )
  })

  test('has the title from one and the order from the other', () => {
    const roadmap = merged(
      (each) => steps.editStepText(each, 'learn', { title: 'Study' }),
      (each) => ({ ...each, steps: each.steps.toReversed() }),
    )
    expect(order(roadmap)).toEqual(order(planOf(BASE).roadmap).toReversed())
    expect(step(roadmap, 'learn')?.title).toBe('Study')
  })

  test('keeps a step that one deleted and the other changed', () => {
    const roadmap = merged(
      (each) => steps.deleteSteps(each, new Set(['practise'])),
      (each) => steps.editStepText(each, 'practise', { title: 'Practise more' }),
    )
    expect(step(roadmap, 'practise')?.title).toBe('Practise more')
  })

  test('waits for nothing that the other has deleted', () => {
    const roadmap = merged(
      (each) => steps.deleteSteps(each, new Set(['practise'])),
      (each) => steps.addPrerequisite(each, 'wait', 'practise'),
    )
    expect(step(roadmap, 'practise')).toBeUndefined()
    expect(step(roadmap, 'wait')?.prerequisites).toEqual(['learn'])
  })

  test('has no circle, though each side’s prerequisite made none by itself', () => {
    const roadmap = merged(
      (each) => steps.addPrerequisite(each, 'wait', 'build'),
      (each) => steps.addPrerequisite(each, 'build', 'wait'),
    )
    const links = [
      step(roadmap, 'wait')?.prerequisites.includes('build'),
      step(roadmap, 'build')?.prerequisites.includes('wait'),
    ]
    expect(links.filter((is) => is === true)).toHaveLength(1)
  })

  test('is not half of one kind of step and half of another', () => {
    const roadmap = merged(
      (each) => steps.setStepKind(each, 'learn', 'wait'),
      (each) => steps.setStepKind(each, 'learn', 'milestone'),
    )
    expect(['wait', 'milestone']).toContain(step(roadmap, 'learn')?.kind)
  })
})
