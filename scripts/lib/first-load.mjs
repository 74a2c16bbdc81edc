import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { inProject } from './project.mjs'

/**
 * What has to be there before the start page can be used by somebody who comes for the first time: the entry, and all
 * that it imports at once.
 *
 * @typedef {{
 *   readonly scripts: number
 *   readonly styles: number
 *   readonly modules: Readonly<Record<string, number>>
 * }} FirstLoad `scripts` and `styles` in bytes, each file compressed with gzip; `modules`: the bytes of each of our
 *   files and of each package in it, compressed on its own before it is made small, so their sum is more
 */

/** The most that it may be, in bytes. */
export const FIRST_LOAD_BUDGET = { scripts: 105_000, styles: 15_000 }

/** Without this the start page could not be used. */
const DOOR = 'src/routes/start/front-door.tsx'

/** The composition root. */
const MAIN = '/src/main.tsx'

/** Written by each build. */
const REPORT = inProject('.cache', 'first-load.json')
/** As it was when it was last looked at; `npm run first-load -- --record` writes it anew. */
const RECORD = inProject('scripts', 'first-load.json')

/**
 * Notes, with each build, what the first load is made of.
 *
 * @returns {import('vite').Plugin}
 */
export function noteFirstLoad() {
  return {
    name: 'cairn:first-load',
    apply: 'build',
    // After the style sheets have got their names.
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = firstChunks(bundle)
      // The service worker is built apart.
      if (chunks === undefined) return
      const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
      /** @type {FirstLoad} */
      const report = {
        scripts: chunks.reduce((sum, { code }) => sum + sizeOf(code), 0),
        styles: [...styles].reduce((sum, name) => sum + sizeOfAsset(bundle[name]), 0),
        modules: modulesOf(chunks),
      }
      mkdirSync(inProject('.cache'), { recursive: true })
      writeFileSync(REPORT, JSON.stringify(report, null, 2))
    },
  }
}

/** @returns {FirstLoad | null} null before the first build */
export function readFirstLoad() {
  return existsSync(REPORT) ? readReport(REPORT) : null
}

/** @returns {FirstLoad} */
export function readRecord() {
  return readReport(RECORD)
}

/** @param {FirstLoad} firstLoad */
export function writeRecord(firstLoad) {
  writeFileSync(RECORD, `${JSON.stringify(firstLoad, null, 2)}\n`)
}

/**
 * What is wrong with a first load, a sentence each, with the modules that have come or grown since it was recorded.
 *
 * @param {FirstLoad} firstLoad
 * @param {FirstLoad} record
 * @returns {readonly string[]}
 */
export function complaintsAboutFirstLoad(firstLoad, record) {
  const { scripts, styles } = FIRST_LOAD_BUDGET
  const tooMuch = [
    ...(firstLoad.scripts > scripts
      ? [`JavaScript: ${inKilobytes(firstLoad.scripts)} of ${inKilobytes(scripts)}.`]
      : []),
    ...(firstLoad.styles > styles ? [`CSS: ${inKilobytes(firstLoad.styles)} of ${inKilobytes(styles)}.`] : []),
  ]
  const missing = DOOR in firstLoad.modules ? [] : [`${DOOR} is not in it, so the start page cannot be used by then.`]
  if (tooMuch.length === 0) return missing
  const grown = Object.entries(firstLoad.modules)
    .map(([name, bytes]) => ({ name, bytes, more: bytes - (record.modules[name] ?? 0) }))
    .filter(({ more }) => more > 100)
    .toSorted((a, b) => b.more - a.more)
    .map(({ name, bytes, more }) =>
      more === bytes ? `${name} has come: ${inKilobytes(bytes)}.` : `${name} has grown by ${inKilobytes(more)}.`,
    )
  return [...missing, ...tooMuch, ...grown.slice(0, 20)]
}

/** @param {number} bytes */
export function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/**
 * @typedef {import("vite").Rolldown.OutputBundle} Bundle
 * @typedef {import('vite').Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: Set<string> } }} Chunk
 */

/**
 * The chunk with the composition root, which the page asks for, and all that it imports at once, each once; undefined in
 * the build of another program. It is not always marked as the entry: one that only hands on is left out by then.
 *
 * @param {Bundle} bundle
 */
function firstChunks(bundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const first = chunks.find(({ modules }) => Object.keys(modules).some((id) => id.endsWith(MAIN)))
  return first && chunksOf(first, bundle)
}

/**
 * A chunk and all that it imports at once, each once.
 *
 * @param {Chunk} entry
 * @param {Bundle} bundle
 * @returns {readonly Chunk[]}
 */
export function chunksOf(entry, bundle) {
  const found = new Set([entry])
  for (const { imports } of found) {
    for (const name of imports) {
      const file = bundle[name]
      if (file?.type === 'chunk') found.add(file)
    }
  }
  return [...found]
}

/** @param {readonly Chunk[]} chunks */
function modulesOf(chunks) {
  /** @type {Map<string, number>} */
  const sizes = new Map()
  for (const [id, { code }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    if (code === null || code === '') continue
    const name = nameOf(id)
    sizes.set(name, (sizes.get(name) ?? 0) + sizeOf(code))
  }
  return Object.fromEntries([...sizes].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * A package by its name, a file of ours by its path.
 *
 * @param {string} id
 */
function nameOf(id) {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
  return inPackage ?? id.replace(inProject('/'), '').replace(/^\0/, '')
}

/** @param {string | Uint8Array} text */
function sizeOf(text) {
  return gzipSync(text).length
}

/** @param {Bundle[string] | undefined} file */
function sizeOfAsset(file) {
  return file?.type === 'asset' ? sizeOf(file.source) : 0
}

/**
 * @param {string} path
 * @returns {FirstLoad}
 */
function readReport(path) {
  return /** @type {FirstLoad} */ (JSON.parse(readFileSync(path, 'utf8')))
}
