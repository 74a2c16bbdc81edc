import { describe, expect, test, vi } from 'vitest'
import { isOwnScript, trustOwnScripts } from '../../src/lib/trust-own-scripts'

const PAGE = 'https://plans.example/cairn/index.html?from=mail#/plan'

describe('a script of the app’s own', () => {
  test.each([
    'https://plans.example/cairn/assets/forecast.worker-wD9E_q-s.js',
    './assets/forecast.worker-wD9E_q-s.js',
    'sw.js',
    '/cairn/sw.js',
  ])('%s', (url) => {
    expect(isOwnScript(url, PAGE)).toBe(true)
  })
})

describe('no script of the app’s own', () => {
  test.each([
    ['of another origin', 'https://evil.example/cairn/assets/a.js'],
    ['of another origin, without a protocol', '//evil.example/cairn/a.js'],
    ['of another origin, with backslashes', '\\\\evil.example\\cairn\\a.js'],
    ['of an origin that begins like ours', 'https://plans.example.evil.example/cairn/a.js'],
    ['with a name and password', 'https://plans.example@evil.example/cairn/a.js'],
    ['at another port', 'https://plans.example:8443/cairn/a.js'],
    ['without encryption', 'http://plans.example/cairn/a.js'],
    ['of another app on the same origin', 'https://plans.example/other/a.js'],
    ['of a folder that begins like ours', 'https://plans.example/cairn-two/a.js'],
    ['above the app', './../other/a.js'],
    ['above the app, escaped', './%2e%2e/other/a.js'],
    ['above the app, for a server that decodes slashes', './..%2fother%2fa.js'],
    ['with a query', './assets/a.js?callback=alert'],
    ['with a fragment', './assets/a.js#b'],
    ['no script', './index.html'],
    ['the page itself', ''],
    ['its own text', 'data:text/javascript,alert(1)//.js'],
    ['a blob', 'blob:https://plans.example/cairn/a.js'],
    ['code', 'javascript:alert(1)//.js'],
    ['no address', 'https://['],
  ])('%s', (_, url) => {
    expect(isOwnScript(url, PAGE)).toBe(false)
  })
})

test('the policy is the default one, and lets through scripts of the app’s own and nothing else', () => {
  const createPolicy = vi.fn<(name: string, rules: { createScriptURL: (url: string) => string | null }) => void>()
  trustOwnScripts({ trustedTypes: { createPolicy }, document: { baseURI: PAGE } })
  expect(createPolicy).toHaveBeenCalledTimes(1)
  const [name, rules] = createPolicy.mock.calls[0] ?? []
  expect(name).toBe('default')
  expect(Object.keys(rules ?? {})).toEqual(['createScriptURL'])
  expect(rules?.createScriptURL('./sw.js')).toBe('./sw.js')
  expect(rules?.createScriptURL('https://evil.example/sw.js')).toBeNull()
})

test('a browser without trusted types is left alone', () => {
  expect(() => trustOwnScripts({ document: { baseURI: PAGE } })).not.toThrow()
})
