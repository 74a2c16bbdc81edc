import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { changedPlaces, settleDocuments } from '../../../src/domain/document/document-places'
import { type Edits, editsWithin, latestEdits, noteEdits, numberEdits } from '../../../src/domain/document/edits'
import { MAX_EDITED_PLACES, readEdits, writeEdits } from '../../../src/domain/document/edits-text'
import { joinEdits, type MergedSide, settleSides } from '../../../src/domain/document/later-edits'
import { isSamePlan, mergeDocuments } from '../../../src/domain/document/merge-documents'
import { joinSeen, NOTHING_SEEN, type Seen } from '../../../src/domain/document/seen'
import * as edit from '../../../src/domain/plan/edit-plan'
import { FIRST_MONDAY, makeFullDocument } from '../../helpers/make-plan'
import { BASE, copyOf, type Edit, edited, PLACES, planOf } from './merge-edits'

const START: MergedSide & { readonly edits: Edits } = {
  document: BASE,
  seen: NOTHING_SEEN,
  edits: editsWithin(NOTHING_SEEN),
}

type Tab = typeof START

/** Some tab edits the document, and saves it under the number. */
function save(side: Tab, tab: string, rev: number, document: CairnDocument): Tab {
  const edits = numberEdits(noteEdits(side.edits, side.document, document, tab), tab, rev)
  return { document, edits, seen: joinSeen(side.seen, new Map([[tab, rev]])) }
}

/** What comes of a merge, whatever it takes for the base. */
function merge(mine: Tab, theirs: Tab, base = EMPTY_DOCUMENT): Tab {
  const document = mergeDocuments(base, ...settleSides(mine, theirs), 'even')
  const edits = joinEdits(mine, theirs, document)
  if (edits === null) throw new Error('Both sides are known.')
  return { document, edits, seen: joinSeen(mine.seen, theirs.seen) }
}

const rename =
  (title: string): Edit =>
  (plan) => ({ ...plan, title })
const titleOf = ({ document }: Tab): string => planOf(document).title
const withoutPlan = (document: CairnDocument): CairnDocument => ({ ...document, plans: new Map() })

/** Edits that each have a place of their own. What is forecast is no edit of anyone, and has none. */
const EDITS = PLACES.filter((change) => !isSamePlan(planOf(edited(BASE, change(3))), planOf(BASE)))

const arbitraryEdit = fc.record({ place: fc.nat(EDITS.length - 1), value: fc.integer({ min: 1, max: 5 }) })

describe('whose value is the later one', () => {
  test('that of who has seen the other’s, though the base says otherwise', () => {
    const one = save(START, 'a', 1, edited(BASE, rename('One')))
    const two = save(one, 'b', 2, edited(one.document, rename('Two')))
    for (const base of [BASE, one.document, two.document, EMPTY_DOCUMENT]) {
      expect(titleOf(merge(one, two, base))).toBe('Two')
      expect(titleOf(merge(two, one, base))).toBe('Two')
    }
  })

  test('nobody’s, if neither has seen the other’s: the merge decides, and a third that has seen both is later', () => {
    const one = save(START, 'a', 1, edited(BASE, rename('One')))
    const two = save(START, 'b', 1, edited(BASE, rename('Two')))
    const both = merge(one, two, BASE)
    expect(titleOf(both)).toBe('Two')
    expect(titleOf(merge(both, one))).toBe('Two')
    const third = save(both, 'c', 2, edited(both.document, rename('A third')))
    for (const other of [one, two, both]) expect(titleOf(merge(other, third))).toBe('A third')
  })

  test('of a value that was decided for and has been changed since, the change', () => {
    const one = save(START, 'a', 1, edited(BASE, rename('One')))
    const two = save(START, 'b', 1, edited(BASE, rename('Two')))
    const since = save(two, 'c', 2, edited(two.document, rename('Changed since')))
    // “Two” was put in place of “One”, and is out of date all the same.
    expect(titleOf(merge(merge(one, two, BASE), since))).toBe('Changed since')
  })

  test('of an item that was deleted and comes by again in an old save, the deletion', () => {
    const one = save(START, 'a', 1, edited(BASE, rename('One')))
    const gone = save(one, 'b', 2, withoutPlan(one.document))
    for (const base of [EMPTY_DOCUMENT, BASE]) {
      expect(merge(gone, one, base).document.plans.size).toBe(0)
      expect(merge(one, gone, base).document.plans.size).toBe(0)
    }
  })

  test('of an item that is deleted here and changed there, the change', () => {
    const gone = save(START, 'a', 1, withoutPlan(BASE))
    const changed = save(START, 'b', 1, edited(BASE, rename('Changed')))
    for (const base of [EMPTY_DOCUMENT, BASE]) {
      expect(titleOf(merge(gone, changed, base))).toBe('Changed')
      expect(titleOf(merge(changed, gone, base))).toBe('Changed')
    }
  })

  test('is not told of a save that does not say so', () => {
    const one = save(START, 'a', 1, edited(BASE, rename('One')))
    const unknown: MergedSide = { document: copyOf(BASE), seen: one.seen, edits: null }
    expect(settleSides(one, unknown)).toEqual([one.document, BASE])
    expect(joinEdits(one, unknown, one.document)).toEqual(editsWithin(one.seen))
    expect(joinEdits({ ...one, edits: null }, one, one.document)).toBeNull()
  })

  test('that of a tab that goes on editing, in every place there is and after any number of merges', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { minLength: 1, maxLength: 12 }), fc.nat(11), (list, stop) => {
        let [ahead, behind]: readonly Tab[] = [START, START]
        for (const [at, { place, value }] of list.entries()) {
          ahead = save(ahead!, 'a', at + 1, edited(ahead!.document, EDITS[place]!(1 + ((value + at) % 20))))
          if (at <= stop) behind = merge(behind!, { ...ahead, document: copyOf(ahead.document) })
        }
        expect(merge(behind!, ahead!).document).toEqual(ahead!.document)
        expect(merge(ahead!, behind!).document).toEqual(ahead!.document)
      }),
    )
  })
})

describe('the places of a document', () => {
  test('are such that each edit changes some, and a forecast none', () => {
    const counts = PLACES.map((change) => changedPlaces(BASE, edited(BASE, change(3))).length)
    expect(counts.filter((count) => count === 0)).toHaveLength(PLACES.length - EDITS.length)
    expect(PLACES.length - EDITS.length).toBe(1)
  })

  test('are all of it: with one side’s values, both sides are that side', () => {
    const full = makeFullDocument()
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { maxLength: 8 }), fc.boolean(), (list, isEmpty) => {
        const mine = list.reduce((document, { place, value }) => edited(document, EDITS[place]!(value)), BASE)
        const theirs = isEmpty ? EMPTY_DOCUMENT : full
        for (const [one, other] of [
          [mine, theirs],
          [theirs, mine],
          [mine, copyOf(BASE)],
        ] as const) {
          expect(settleDocuments(one, other, () => 'theirs')[0]).toEqual(other)
          expect(settleDocuments(one, other, () => 'mine')[1]).toEqual(one)
          const [same, others] = settleDocuments(one, other, () => null)
          expect([same === one, others === other]).toEqual([true, true])
        }
      }),
    )
  })

  test('cost no more than what has changed: the same objects are not gone into', () => {
    const untouchable = new Proxy(planOf(BASE), {
      ownKeys: () => expect.fail('It was gone into.'),
    })
    const plans = new Map(BASE.plans).set('other', untouchable)
    const before: CairnDocument = { ...BASE, plans }
    const after: CairnDocument = { ...before, plans: new Map(plans).set('plan', rename('New')(planOf(BASE))) }
    expect(changedPlaces(before, after)).toEqual([{ path: ['plans', 'plan', 'title'], isItem: false }])
  })
})

describe('what is remembered', () => {
  test('is read as it was written, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { maxLength: 20 }), (list) => {
        let side = START
        for (const [at, { place, value }] of list.entries()) {
          side = save(side, `tab ${at % 3}`, at + 1, edited(side.document, EDITS[place]!(value)))
        }
        const text = JSON.stringify(writeEdits(side.edits))
        const read = readEdits(JSON.parse(text), list.length)
        expect(read?.before).toEqual(side.edits.before)
        expect(new Map(read?.places)).toEqual(new Map(side.edits.places))
      }),
    )
  })

  test('is the latest; of what is left out, the saves still count', () => {
    let side = START
    const steps = Array.from({ length: MAX_EDITED_PLACES + 5 }, (_, at) => `step ${at}`)
    for (const [at, step] of steps.entries()) {
      side = save(
        side,
        'a',
        at + 1,
        edited(side.document, (plan) => edit.tickStep(plan, step, FIRST_MONDAY)),
      )
    }
    const kept = latestEdits(side.edits, MAX_EDITED_PLACES)
    expect(kept.places.size).toBe(MAX_EDITED_PLACES)
    const left: Seen = kept.before
    expect(left.get('a')).toBe(side.edits.places.size - MAX_EDITED_PLACES)
    // Who has seen them all is not taken to know less for it.
    const trimmed = { ...side, edits: kept }
    const later = save(
      trimmed,
      'b',
      400,
      edited(side.document, (plan) => edit.untickStep(plan, 'step 0')),
    )
    expect(planOf(merge(trimmed, later).document).progress.get('step 0')?.status.kind ?? 'open').toBe('open')
  })

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['a tab that is none', { tabs: [7], before: [], places: [] }],
    ['a tab that is not there', { tabs: ['a'], before: [1, 1], places: [] }],
    ['a save that is still to come', { tabs: ['a'], before: [0, 9], places: [] }],
    ['half a save', { tabs: ['a'], before: [0], places: [] }],
    ['a place of nobody', { tabs: ['a'], before: [], places: [[[], [], 0, 'plans']] }],
    ['a place after one that is not there', { tabs: ['a'], before: [], places: [[[0, 1], [], 2, 'title']] }],
    ['a key that is none', { tabs: ['a'], before: [], places: [[[0, 1], [], 0, null]] }],
    ['too many', { tabs: ['a'], before: [], places: Array.from({ length: 301 }, () => [[0, 1], [], 0, 'draft']) }],
  ])('is not believed if it is %s', (_, raw) => {
    expect(readEdits(raw, 8)).toBeNull()
  })
})
