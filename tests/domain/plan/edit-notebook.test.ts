import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/domain/day'
import { readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import {
  notebookOf,
  putEvidence,
  putLink,
  removeEvidence,
  removeLink,
  toWebAddress,
  writeNotes,
} from '../../../src/domain/plan/edit-notebook'
import type { Plan } from '../../../src/domain/plan/plan'
import { EMPTY_NOTEBOOK, NOTEBOOK_LIMITS } from '../../../src/domain/plan/step-notebook'
import { FIRST_MONDAY, makeDocument, makePlan } from '../../helpers/make-plan'

const LINK = { title: 'A page', url: 'https://example.org/' }
const PIECE = { title: 'A certificate', url: '', on: FIRST_MONDAY }
const DAY_AFTER = (FIRST_MONDAY + 1) as Day

function makeKept(): Plan {
  return putEvidence(putLink(writeNotes(makePlan(), 'learn', '# Notes'), 'learn', 'l1', LINK), 'learn', 'e1', PIECE)
}

describe('a notebook', () => {
  test('keeps notes, links and evidence beside each other', () => {
    expect(notebookOf(makeKept(), 'learn')).toEqual({
      notes: '# Notes',
      links: new Map([['l1', LINK]]),
      evidence: new Map([['e1', PIECE]]),
      projects: new Set(),
    })
  })

  test('leaves those of other steps, and the plan before, as they were', () => {
    const before = writeNotes(makePlan(), 'other', 'Mine')
    const after = writeNotes(before, 'learn', 'Yours')
    expect(after.notebooks.get('other')).toBe(before.notebooks.get('other'))
    expect(notebookOf(before, 'learn')).toBe(EMPTY_NOTEBOOK)
  })

  test.each<[string, (plan: Plan) => Plan]>([
    ['the same notes', (plan) => writeNotes(plan, 'learn', '# Notes')],
    ['the same link', (plan) => putLink(plan, 'learn', 'l1', { ...LINK })],
    ['the same evidence', (plan) => putEvidence(plan, 'learn', 'e1', { ...PIECE })],
    ['a link that is not there', (plan) => removeLink(plan, 'learn', 'l2')],
    ['evidence that is not there', (plan) => removeEvidence(plan, 'other', 'e1')],
    ['no notes where there are none', (plan) => writeNotes(plan, 'other', '')],
    ['a link to nowhere', (plan) => putLink(plan, 'learn', 'l2', { title: 'A page', url: '' })],
    ['a link that would run', (plan) => putLink(plan, 'learn', 'l1', { title: '', url: 'javascript:alert(1)' })],
    ['evidence that would run', (plan) => putEvidence(plan, 'learn', 'e2', { ...PIECE, url: 'data:text/html,x' })],
    ['an address that is not whole', (plan) => putLink(plan, 'learn', 'l2', { title: '', url: 'example.org' })],
  ])('%s changes nothing: the very same plan', (_, change) => {
    const plan = makeKept()
    expect(change(plan)).toBe(plan)
  })

  test('an entry is changed in its place', () => {
    const two = putLink(makeKept(), 'learn', 'l2', { title: 'Second', url: 'http://example.org/2' })
    const changed = putLink(two, 'learn', 'l1', { ...LINK, title: '  Another\n name ' })
    expect([...notebookOf(changed, 'learn').links]).toEqual([
      ['l1', { ...LINK, title: 'Another name' }],
      ['l2', { title: 'Second', url: 'http://example.org/2' }],
    ])
    const later = putEvidence(two, 'learn', 'e1', { ...PIECE, on: DAY_AFTER })
    expect(notebookOf(later, 'learn').evidence.get('e1')).toEqual({ ...PIECE, on: DAY_AFTER })
  })

  test('one that is empty again is not kept', () => {
    const emptied = removeEvidence(removeLink(writeNotes(makeKept(), 'learn', ''), 'learn', 'l1'), 'learn', 'e1')
    expect(emptied).toEqual(makePlan())
  })

  test('is bounded: long notes and titles are cut between characters, one entry too many is not added', () => {
    const long = `${'a'.repeat(NOTEBOOK_LIMITS.notes - 1)}👩‍🚀`
    expect(notebookOf(writeNotes(makePlan(), 'learn', long), 'learn').notes).toBe('a'.repeat(NOTEBOOK_LIMITS.notes - 1))
    const titled = putLink(makePlan(), 'learn', 'l1', { ...LINK, title: 'b'.repeat(600) })
    expect(notebookOf(titled, 'learn').links.get('l1')?.title).toHaveLength(NOTEBOOK_LIMITS.title)
    const full: Plan = {
      ...makePlan(),
      notebooks: new Map([
        ['learn', { ...EMPTY_NOTEBOOK, links: new Map(Array.from({ length: 1000 }, (_, i) => [`l${i}`, LINK])) }],
      ]),
    }
    expect(putLink(full, 'learn', 'more', LINK)).toBe(full)
    expect(putLink(full, 'learn', 'l7', { ...LINK, title: 'Seven' })).not.toBe(full)
  })

  test('whatever is written reads back from the saved document without a repair', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(text, text, fc.webUrl({ withFragments: true, withQueryParameters: true }), (notes, title, url) => {
        let plan = writeNotes(makePlan(), 'learn', notes)
        const address = toWebAddress(url)
        if (address !== null) {
          plan = putLink(plan, 'learn', 'l', { title, url: address })
          plan = putEvidence(plan, 'learn', 'e', { title, url: address, on: FIRST_MONDAY })
        }
        const read = readDocument(writeDocument(makeDocument(plan), 1))
        const notebooks = read.kind === 'ok' ? read.document.plans.get(plan.id)?.notebooks : read.kind
        expect(notebooks).toEqual(plan.notebooks)
      }),
      { numRuns: 30 },
    )
  })

  test('any edit and its opposite are the plan as it was', () => {
    const edits = fc.constantFrom<readonly ((plan: Plan) => Plan)[]>(
      [(plan) => putLink(plan, 'learn', 'new', LINK), (plan) => removeLink(plan, 'learn', 'new')],
      [(plan) => putEvidence(plan, 'learn', 'new', PIECE), (plan) => removeEvidence(plan, 'learn', 'new')],
      [(plan) => writeNotes(plan, 'learn', 'x'), (plan) => writeNotes(plan, 'learn', '# Notes')],
    )
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), (pairs) => {
        const start = makeKept()
        const there = pairs.reduce((plan, [change]) => change!(plan), start)
        const back = pairs.reduceRight((plan, [, opposite]) => opposite!(plan), there)
        expect(back).toEqual(start)
      }),
    )
  })
})

describe('a web address', () => {
  test.each([
    ['https://example.org/', 'https://example.org/'],
    ['  http://example.org/a?b=c#d ', 'http://example.org/a?b=c#d'],
    ['HTTPS://EXAMPLE.ORG', 'HTTPS://EXAMPLE.ORG'],
    ['example.org/page', 'https://example.org/page'],
    ['münchen.example/ä', 'https://münchen.example/ä'],
    // Not the web, or not an address.
    ['', null],
    ['a page', null],
    ['notes', null],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(document.domain)', null],
    ['java\nscript:alert(1)', null],
    [' \u0001javascript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['vbscript:msgbox(1)', null],
    ['file:///etc/hosts', null],
    ['blob:https://example.org/1', null],
    ['//example.org/x', null],
    ['mailto:me@example.org', null],
    ['https://', null],
    ['https://example.org\\@other.example', null],
    ['localhost:3000', null],
  ])('%j is %j', (text, address) => {
    expect(toWebAddress(text)).toBe(address)
  })

  test('that is too long is none', () => {
    expect(toWebAddress(`https://example.org/${'a'.repeat(1980)}`)).not.toBeNull()
    expect(toWebAddress(`https://example.org/${'a'.repeat(1981)}`)).toBeNull()
  })
})
