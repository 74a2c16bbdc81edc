import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

/** A browser's word of what it has painted, as far as the app asks for it. */
let painted: string[] = []
const observers = new Set<Observer>()

class Observer {
  static supportedEntryTypes = ['paint']
  private readonly told: (list: { readonly getEntriesByName: (name: string) => readonly string[] }) => void

  constructor(told: typeof this.told) {
    this.told = told
  }

  observe({ buffered }: { readonly buffered: boolean }): void {
    observers.add(this)
    if (buffered && painted.length > 0) setTimeout(() => this.tell(painted))
  }

  disconnect(): void {
    observers.delete(this)
  }

  tell(entries: readonly string[]): void {
    this.told({ getEntriesByName: (name) => entries.filter((each) => each === name) })
  }
}

function paint(name: string): void {
  painted.push(name)
  for (const observer of observers) observer.tell([name])
}

/** As in a page that has just been opened. */
async function firstPaint(): Promise<void> {
  vi.resetModules()
  return (await import('../../src/lib/first-paint')).firstPaint()
}

/** Whether it is through when what is to be done at once has been done. */
async function isThrough(waited: Promise<void>): Promise<boolean> {
  let isDone = false
  void waited.then(() => (isDone = true))
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(1)
  return isDone
}

beforeEach(() => {
  vi.useFakeTimers()
  painted = []
  Observer.supportedEntryTypes = ['paint']
  vi.stubGlobal('PerformanceObserver', Observer)
})

afterEach(() => {
  observers.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('firstPaint', () => {
  test('waits for contents, not for a page that has its colour', async () => {
    const waited = firstPaint()
    expect(await isThrough(waited)).toBe(false)
    paint('first-paint')
    expect(await isThrough(waited)).toBe(false)
    paint('first-contentful-paint')
    expect(await isThrough(waited)).toBe(true)
    expect(observers.size).toBe(0)
  })

  test('waits for nothing where there are contents already', async () => {
    painted = ['first-paint', 'first-contentful-paint']
    expect(await isThrough(firstPaint())).toBe(true)
  })

  test('waits for nothing where the browser does not say', async () => {
    Observer.supportedEntryTypes = ['resource']
    expect(await isThrough(firstPaint())).toBe(true)
  })

  test('waits two seconds at most, as for a page in the background', async () => {
    const waited = firstPaint()
    expect(await isThrough(waited)).toBe(false)
    await vi.advanceTimersByTimeAsync(2000)
    expect(await isThrough(waited)).toBe(true)
  })
})
