import { describe, expect, test } from 'vitest'
import { type BuildFile, buildOf } from '../../src/pwa/build-files'

const SCOPE = 'https://plans.example/cairn/'
const FILES: readonly BuildFile[] = [
  { url: 'index.html', revision: 'a1' },
  { url: 'favicon.svg', revision: 'b2' },
  { url: 'assets/index-a1b2c3d4.js', revision: null },
]
const build = buildOf(FILES, SCOPE)

describe('answers from the device', () => {
  test.each([
    ['the folder', '', ''],
    ['the page by its name', 'index.html', ''],
    ['the page with a question', '?from=mail', ''],
    ['the page with an address of the app', '#/plan', ''],
    ['a file', 'favicon.svg', 'favicon.svg'],
    ['a file with a question', 'favicon.svg?v=2', 'favicon.svg'],
    ['a hashed file', 'assets/index-a1b2c3d4.js', 'assets/index-a1b2c3d4.js'],
    ['a hashed file of another build', 'assets/index-e5f6a7b8.js', 'assets/index-e5f6a7b8.js'],
  ])('%s', (_, asked, file) => {
    expect(build.fileAt(SCOPE + asked)).toBe(SCOPE + file)
  })
})

describe('leaves to the network', () => {
  test.each([
    ['what is no file of the app', `${SCOPE}other.txt`],
    ['the service worker', `${SCOPE}sw.js`],
    ['a folder in the app', `${SCOPE}any/page`],
    ['what is above the app', 'https://plans.example/'],
    ['a file of the same name above it', 'https://plans.example/favicon.svg'],
    ['an app whose folder begins alike', 'https://plans.example/cairn-two/assets/index-a1b2c3d4.js'],
    ['another origin', 'https://evil.example/cairn/favicon.svg'],
  ])('%s', (_, url) => {
    expect(build.fileAt(url)).toBeNull()
  })
})

test('the page is fetched at its folder, where no host redirects it, and only hashed names may be old', () => {
  expect(build.files).toEqual([
    { url: SCOPE, isHashed: false },
    { url: `${SCOPE}favicon.svg`, isHashed: false },
    { url: `${SCOPE}assets/index-a1b2c3d4.js`, isHashed: true },
  ])
})

describe('the cache', () => {
  test('is that of the same files in the same folder, and of no others', () => {
    const names = [
      build,
      buildOf([{ url: 'index.html', revision: 'a2' }, ...FILES.slice(1)], SCOPE),
      buildOf(FILES.slice(1), SCOPE),
      buildOf([...FILES.slice(0, 2), { url: 'assets/index-a1b2c3d5.js', revision: null }], SCOPE),
      buildOf(FILES, 'https://plans.example/cairn-two/'),
    ].map(({ cacheName }) => cacheName)
    expect(new Set(names).size).toBe(names.length)
    expect(buildOf(FILES, SCOPE).cacheName).toBe(build.cacheName)
  })

  test('is told from those of an app in a folder above, below, or of a name that begins alike', () => {
    for (const folder of ['', 'cairn-two/', 'cairn/two/']) {
      const other = buildOf(FILES, `https://plans.example/${folder}`)
      expect(other.cacheName.startsWith(build.cachePrefix)).toBe(false)
      expect(build.cacheName.startsWith(other.cachePrefix)).toBe(false)
    }
  })
})
