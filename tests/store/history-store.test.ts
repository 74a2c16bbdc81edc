import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { CairnDocument } from '../../src/domain/document/document'
import { useDocumentStore } from '../../src/store/document-store'
import { changeDocument, redo, sealChange, undo, useHistoryStore } from '../../src/store/history-store'
import { setTheme } from '../../src/store/preference-actions'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'

const START = makeDocument(makePlan({ title: 'start' }))

beforeEach(() => {
  resetStores(START)
})

const titled = (title: string): Partial<CairnDocument> => ({ plans: makeDocument(makePlan({ title })).plans })
const rename = (title: string, key: string | null = null): void => changeDocument(() => titled(title), key)
const title = (): string | undefined => useDocumentStore.getState().plans.get('plan')?.title

describe('undo and redo', () => {
  test('go back to the very same plans, and forward again', () => {
    const { plans } = useDocumentStore.getState()
    rename('one')
    rename('two')
    const after = useDocumentStore.getState().plans
    expect([undo(), title()]).toEqual([true, 'one'])
    expect([undo(), title()]).toEqual([true, 'start'])
    expect(useDocumentStore.getState().plans).toBe(plans)
    expect([redo(), redo()]).toEqual([true, true])
    expect(useDocumentStore.getState().plans).toBe(after)
  })

  test('say when there is nothing to take back or to make again', () => {
    expect([undo(), redo(), title()]).toEqual([false, false, 'start'])
    rename('one')
    expect(redo()).toBe(false)
    expect([undo(), undo(), title()]).toEqual([true, false, 'start'])
  })

  test('a new change after an undo ends what could be made again', () => {
    rename('one')
    undo()
    rename('two')
    expect([redo(), title()]).toEqual([false, 'two'])
    undo()
    expect(title()).toBe('start')
  })

  test('what changes nothing leaves no trace', () => {
    rename('one')
    undo()
    changeDocument(() => ({}))
    changeDocument(({ plans }) => ({ plans }))
    expect(useHistoryStore.getState()).toMatchObject({ past: [], future: [expect.anything()] })
    expect([redo(), title()]).toEqual([true, 'one'])
  })

  test('how things look is not undone', () => {
    rename('one')
    setTheme('dark')
    undo()
    expect(title()).toBe('start')
    expect(useDocumentStore.getState().preferences.theme).toBe('dark')
  })

  test('take back more changes than anyone remembers, but not without end', () => {
    for (let count = 1; count <= 250; count += 1) rename(String(count))
    let undone = 0
    while (undo()) undone += 1
    expect([undone, title()]).toEqual([200, '50'])
  })
})

test('many changes of one plan leave another its own', () => {
  const other = makePlan({ id: 'other', title: 'other' })
  resetStores({ ...makeDocument(makePlan(), other), currentPlan: 'other' })
  const renameIn = (id: string, to: string): void =>
    changeDocument(({ plans }) => ({ plans: new Map(plans).set(id, makePlan({ id, title: to })) }))
  renameIn('other', 'changed')
  useDocumentStore.setState({ currentPlan: 'plan' })
  for (let count = 1; count <= 250; count += 1) renameIn('plan', String(count))
  useDocumentStore.setState({ currentPlan: 'other' })
  expect([undo(), useDocumentStore.getState().plans.get('other')?.title]).toEqual([true, 'other'])
})

describe('changes with the same key', () => {
  test('in a row are one', () => {
    rename('one', 'week')
    rename('two', 'week')
    rename('three', 'week')
    undo()
    expect(title()).toBe('start')
    redo()
    expect(title()).toBe('three')
  })

  test('are two when another comes between, or the key is another', () => {
    rename('one', 'week')
    rename('between')
    rename('two', 'week')
    rename('three', 'start')
    const titlesUndone = Array.from({ length: 4 }, () => {
      undo()
      return title()
    })
    expect(titlesUndone).toEqual(['two', 'between', 'one', 'start'])
  })

  test('are two after one was undone and made again', () => {
    rename('one', 'week')
    undo()
    redo()
    rename('two', 'week')
    undo()
    expect(title()).toBe('one')
  })

  // What was gone back to is a place of its own: the next drag must not be taken back beyond it.
  test('are two when the first was let go of', () => {
    rename('one', 'slider')
    sealChange()
    rename('two', 'slider')
    undo()
    expect(title()).toBe('one')
  })

  test('letting go of what is complete already tells nobody', () => {
    rename('one')
    let told = 0
    const stop = useHistoryStore.subscribe(() => (told += 1))
    sealChange()
    expect(told).toBe(0)
    rename('two', 'slider')
    sealChange()
    stop()
    expect(told).toBe(2)
  })

  test('in a row are one, whatever of another plan could be made again', () => {
    const other = makePlan({ id: 'other', title: 'other' })
    resetStores(makeDocument(makePlan({ title: 'start' }), other))
    const renameIn = (id: string, name: string, key: string | null = null): void =>
      changeDocument(({ plans }) => ({ plans: new Map(plans).set(id, { ...plans.get(id)!, title: name }) }), key)
    useDocumentStore.setState({ currentPlan: 'other' })
    renameIn('other', 'another')
    undo()
    useDocumentStore.setState({ currentPlan: 'plan' })
    renameIn('plan', 'one', 'slider')
    renameIn('plan', 'two', 'slider')
    undo()
    expect(title()).toBe('start')
    useDocumentStore.setState({ currentPlan: 'other' })
    redo()
    expect(useDocumentStore.getState().plans.get('other')?.title).toBe('another')
  })

  test('are two when one between them was undone', () => {
    rename('one', 'week')
    rename('between')
    undo()
    rename('two', 'week')
    undo()
    expect(title()).toBe('one')
  })
})

function makeMove(kind: 'change' | 'undo' | 'redo', name: string): boolean {
  if (kind === 'change') rename(name)
  return kind === 'change' || (kind === 'undo' ? undo() : redo())
}

test('any run of changes, undos and redos keeps a straight line of titles', () => {
  const move = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('change' as const) },
    { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  )
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      resetStores(START)
      const line = ['start']
      let at = 0
      for (const [count, kind] of moves.entries()) {
        const isMoved = makeMove(kind, String(count))
        if (kind === 'change') line.splice(at + 1, line.length, String(count))
        const next = Math.min(line.length - 1, Math.max(0, at + (kind === 'undo' ? -1 : 1)))
        expect([isMoved, title()]).toEqual([next !== at, line[next]])
        at = next
      }
    }),
  )
})
