import { describe, expect, test } from 'vitest'
import { keepNumberedCopy } from '../../src/lib/numbered-copies'

/** A storage in memory; `write` may do something else than keep what it is given. */
function makeStorage(held: Record<string, string> = {}, write = (text: string): string => text): Storage {
  const map = new Map(Object.entries(held))
  return {
    get length() {
      return map.size
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => void map.set(key, write(text)),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  }
}

function contents(storage: Storage): Record<string, string | null> {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return Object.fromEntries(keys.map((key) => [key, storage.getItem(key)]))
}

describe('a numbered copy', () => {
  test.each([
    ['the first is number 1', {}, 'c:1'],
    ['the next free number, whatever the order', { 'c:10': 'x', 'c:9': 'y' }, 'c:11'],
    ['gaps are not filled', { 'c:3': 'x' }, 'c:4'],
    ['other keys do not count', { 'd:7': 'x', 'c:latest': 'y', 'c:-2': 'z', 'c:1.5': 'z' }, 'c:1'],
  ])('%s', (_, held, key) => {
    const storage = makeStorage(held)
    expect(keepNumberedCopy(storage, 'c:', 'text', 5)).toEqual({ key, dropped: null })
    expect(contents(storage)).toEqual({ ...held, [key]: 'text' })
  })

  test('the same text is kept once', () => {
    const held = { 'c:1': 'text', 'c:2': 'other' }
    const storage = makeStorage(held)
    expect(keepNumberedCopy(storage, 'c:', 'text', 2)).toEqual({ key: 'c:1', dropped: null })
    expect(contents(storage)).toEqual(held)
  })

  test('at the limit the oldest makes room', () => {
    const storage = makeStorage({ 'c:10': 'ten', 'c:9': 'nine' })
    expect(keepNumberedCopy(storage, 'c:', 'text', 2)).toEqual({ key: 'c:11', dropped: 'c:9' })
    expect(contents(storage)).toEqual({ 'c:10': 'ten', 'c:11': 'text' })
  })

  test('what the browser does not keep whole is not called kept, and costs no older copy', () => {
    const storage = makeStorage({ 'c:1': 'one' }, (text) => text.slice(0, 2))
    expect(() => keepNumberedCopy(storage, 'c:', 'text', 1)).toThrow('did not keep')
    expect(contents(storage)).toEqual({ 'c:1': 'one' })
  })

  test('a full storage throws, and costs no older copy', () => {
    const storage = makeStorage({ 'c:1': 'one' }, () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(() => keepNumberedCopy(storage, 'c:', 'text', 1)).toThrow('full')
    expect(contents(storage)).toEqual({ 'c:1': 'one' })
  })
})
