import { describe, expect, test } from 'vitest'
import type { ImportWorker } from '../../src/worker/import-client'
import { createSpareWorker } from '../../src/worker/spare-worker'

class FakeWorker extends EventTarget implements ImportWorker {
  isTerminated = false
  postMessage(): void {}
  terminate(): void {
    this.isTerminated = true
  }
}

/** A spare, and the workers that were started for it. */
function makeSpare() {
  const started: FakeWorker[] = []
  const spare = createSpareWorker(() => {
    const worker = new FakeWorker()
    started.push(worker)
    return worker
  })
  return { spare, started }
}

describe('a worker that is started ahead', () => {
  test('is the one that is taken, once', () => {
    const { spare, started } = makeSpare()
    spare.prepare()
    expect(started).toHaveLength(1)
    expect(spare.take()).toBe(started[0])
    expect(spare.take()).toBe(started[1])
    expect(started).toHaveLength(2)
  })

  test('is one, however often it is asked for', () => {
    const { spare, started } = makeSpare()
    spare.prepare()
    spare.prepare()
    expect(started).toHaveLength(1)
  })

  test('is ended when nothing comes of it, and another is started for the next', () => {
    const { spare, started } = makeSpare()
    spare.prepare()
    spare.letGo()
    expect(started[0]?.isTerminated).toBe(true)
    expect(spare.take()).toBe(started[1])
  })

  test('is left alone once it has been taken', () => {
    const { spare, started } = makeSpare()
    spare.prepare()
    spare.take()
    spare.letGo()
    expect(started[0]?.isTerminated).toBe(false)
  })

  test('is given up when it breaks before it is needed, without the page hearing of it', () => {
    const { spare, started } = makeSpare()
    spare.prepare()
    const broken = new Event('error', { cancelable: true })
    started[0]?.dispatchEvent(broken)
    expect(broken.defaultPrevented).toBe(true)
    expect(started[0]?.isTerminated).toBe(true)
    expect(spare.take()).toBe(started[1])
  })

  test('stays when it breaks after it was taken: whoever has it deals with that', () => {
    const { spare, started } = makeSpare()
    spare.prepare()
    spare.take()
    started[0]?.dispatchEvent(new Event('error', { cancelable: true }))
    expect(started[0]?.isTerminated).toBe(false)
  })
})

test('where none can be had, that is found when one is needed', () => {
  const spare = createSpareWorker(() => {
    throw new Error('blocked')
  })
  expect(spare.prepare).not.toThrow()
  expect(spare.take).toThrow('blocked')
})
