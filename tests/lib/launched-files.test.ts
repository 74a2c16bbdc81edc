import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const handle = (name: string) => ({ getFile: () => Promise.resolve({ name }) })
type Consume = (launch: { readonly files?: readonly unknown[] }) => void

let open: Consume = () => {}

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('launchQueue', { setConsumer: (consume: Consume) => void (open = consume) })
})
afterEach(() => void vi.unstubAllGlobals())

/** Listens, and keeps what comes. */
async function listen() {
  const { onLaunchedFiles } = await import('../../src/lib/launched-files')
  const heard: unknown[] = []
  return { heard, stop: onLaunchedFiles((files) => heard.push(files?.map(({ name }) => name) ?? null)) }
}

const settled = () => new Promise((resolve) => void setTimeout(resolve))

test('the files that the device opens with the app', async () => {
  const { heard } = await listen()
  open({ files: [handle('a.csv'), handle('b.csv')] })
  open({ files: [] })
  open({})
  await settled()
  expect(heard).toEqual([['a.csv', 'b.csv']])
})

test('one that cannot be read is said', async () => {
  const { heard } = await listen()
  open({ files: [{ getFile: () => Promise.reject(new DOMException('', 'NotFoundError')) }] })
  await settled()
  expect(heard).toEqual([null])
})

test('what comes while nobody listens is kept for who listens next, once', async () => {
  const first = await listen()
  first.stop()
  open({ files: [handle('a.csv')] })
  await settled()
  expect(first.heard).toEqual([])
  const second = await listen()
  expect(second.heard).toEqual([['a.csv']])
  second.stop()
  expect((await listen()).heard).toEqual([])
})

test('browsers without it are left alone', async () => {
  vi.stubGlobal('launchQueue', undefined)
  const { heard, stop } = await listen()
  stop()
  expect(heard).toEqual([])
})
