import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { close, createStaticServer, listen } from '../../scripts/lib/static-server.mjs'

const WORDS = 'as it was, '.repeat(200)
const folder = mkdtempSync(join(tmpdir(), 'served-'))
const server = createStaticServer(folder)
let port = 0

beforeAll(async () => {
  writeFileSync(join(folder, 'words.txt'), WORDS)
  writeFileSync(join(folder, 'picture.png'), WORDS)
  port = await listen(server, 0)
})

afterAll(() => {
  close(server)
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly encoding: string | undefined
  readonly body: Buffer
}

/** Asks as a browser does, but takes what comes as it is. */
function ask(path: string, accepted: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': accepted } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(parts) }))
    })
      .on('error', reject)
      .end()
  })
}

test('text comes compressed as the browser takes it, and a picture as it is', async () => {
  const brotli = await ask('/words.txt', 'gzip, deflate, br')
  expect(brotli.encoding).toBe('br')
  expect(brotliDecompressSync(brotli.body).toString()).toBe(WORDS)
  const gzip = await ask('/words.txt', 'gzip')
  expect(gzip.encoding).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(WORDS)
  expect(await ask('/words.txt', '')).toEqual({ encoding: undefined, body: Buffer.from(WORDS) })
  expect(await ask('/picture.png', 'br')).toEqual({ encoding: undefined, body: Buffer.from(WORDS) })
})

test('a file that has changed comes as it is now', async () => {
  await ask('/words.txt', 'br')
  writeFileSync(join(folder, 'words.txt'), 'as it is now')
  expect(brotliDecompressSync((await ask('/words.txt', 'br')).body).toString()).toBe('as it is now')
})
