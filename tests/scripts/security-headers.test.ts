import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersFile, META_SECURITY_POLICY } from '../../scripts/lib/security-headers.mjs'
import { close, createStaticServer, listen } from '../../scripts/lib/static-server.mjs'

const FILE = fileURLToPath(new URL('../../public/_headers', import.meta.url))

/** As it was decided on: to weaken it takes a change here too. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
]

const FILES = ['index.html', 'sw.js', 'manifest.webmanifest', 'assets/index-a1b2c3d4.js', 'assets/index-a1b2c3d4.css']
const folder = mkdtempSync(join(tmpdir(), 'headers-'))
const server = createStaticServer(folder)
let origin = ''

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  for (const file of FILES) writeFileSync(join(folder, file), file)
  origin = `http://127.0.0.1:${await listen(server, 0)}`
})

afterAll(() => {
  close(server)
  rmSync(folder, { recursive: true })
})

test('the file for hosts is what the preview server’s headers are made from', async () => {
  // Written anew by `npx vitest run -u tests/scripts/security-headers.test.ts`.
  await expect(headersFile()).toMatchFileSnapshot(FILE)
})

describe('for every path, the file and the preview server say the same', () => {
  const rules = readRules(readFileSync(FILE, 'utf8'))

  test.each(['/', ...FILES.map((file) => `/${file}`)])('%s', async (path) => {
    const expected = headersOf(rules, path)
    const { headers } = await fetch(origin + path)
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)]))).toEqual(expected)
  })

  test('no header is given twice to a path: hosts would join the two', () => {
    for (const path of ['/', '/robots.txt', ...FILES.map((file) => `/${file}`)]) {
      const names = rulesFor(rules, path).flatMap(({ headers }) => headers.map(([name]) => name))
      expect(names).toEqual([...new Set(names)])
    }
  })

  test('no line is longer than hosts read', () => {
    for (const line of headersFile().split('\n')) expect(line.length).toBeLessThanOrEqual(2000)
  })
})

describe('the preview server', () => {
  test('sends the policy as it was decided on, and the headers beside it', async () => {
    const { headers } = await fetch(`${origin}/`)
    expect(headers.get('content-security-policy')).toBe(POLICY.join('; '))
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toMatch(/^([a-z-]+=\(\)(, |$))+$/)
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/)
  })

  test.each([
    ['/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/manifest.webmanifest', 'no-cache'],
    ['/any/page', 'no-cache'],
    ['/assets/index-a1b2c3d4.js', 'public, max-age=31536000, immutable'],
  ])('says of %s how long it is good for', async (path, expected) => {
    expect((await fetch(origin + path)).headers.get('cache-control')).toBe(expected)
  })

  test.each([
    ['a missing file', '/assets/gone.js', 'GET', 404],
    ['a path that makes no sense', '/%ff', 'GET', 400],
    ['another method', '/', 'POST', 405],
  ])('sends the policy with %s too, and nothing to keep it by', async (_, path, method, status) => {
    const response = await fetch(origin + path, { method })
    expect(response.status).toBe(status)
    expect(response.headers.get('content-security-policy')).toBe(POLICY.join('; '))
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBeNull()
  })
})

test('the page’s own policy lacks only what a meta tag cannot carry', () => {
  expect(META_SECURITY_POLICY.split('; ')).toEqual(POLICY.filter((directive) => directive !== "frame-ancestors 'none'"))
})

interface Rule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Reads the file as hosts do: a line of path, then indented lines of headers. */
function readRules(text: string): readonly Rule[] {
  return text
    .split('\n\n')
    .map((block) => block.trimEnd().split('\n'))
    .map(([path = '', ...lines]) => ({
      path,
      headers: lines.map((line) => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
        return [name, value] as const
      }),
    }))
}

function rulesFor(rules: readonly Rule[], path: string): readonly Rule[] {
  return rules.filter((rule) =>
    rule.path.endsWith('/*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
  )
}

function headersOf(rules: readonly Rule[], path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rulesFor(rules, path).flatMap(({ headers }) => headers))
}
