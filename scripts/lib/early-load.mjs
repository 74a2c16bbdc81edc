import { chunksOf } from './first-load.mjs'

/** What starts the app, once what the first page needs is there. */
const APP = '/src/start-app.tsx'

const MAIN = '/src/main.tsx'

/** One of the parts of the plan's page, which come in one file. */
const PARTS = '/src/routes/plan/plan-steps.tsx'

/**
 * Names the files of the app in the page, for `public/early.js`, which asks for them at once where there is something on
 * the device. Otherwise they would be asked for only when the first files have been loaded and run.
 *
 * @returns {import('vite').Plugin}
 */
export function loadEarly() {
  return {
    name: 'cairn:load-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const main = closureOf(MAIN, bundle)
        const app = closureOf(APP, bundle)
        const parts = closureOf(PARTS, bundle)
        const attrs = { 'data-files': namesIn(app, main), 'data-parts': namesIn(parts, main, app) }
        const script = { tag: 'script', attrs: { async: true, src: './early.js', ...attrs } }
        return { html, tags: [{ ...script, injectTo: 'head' }] }
      },
    },
  }
}

/**
 * The files that are not in others as well.
 *
 * @param {ReadonlySet<string>} files
 * @param {readonly ReadonlySet<string>[]} others
 */
function namesIn(files, ...others) {
  return [...files]
    .filter((name) => !others.some((each) => each.has(name)))
    .map((name) => `./${name}`)
    .join(' ')
}

/**
 * The names of a module's chunk, of all that it imports at once, and of their style sheets.
 *
 * @param {string} path
 * @param {import('./first-load.mjs').Bundle} bundle
 */
function closureOf(path, bundle) {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && Object.keys(file.modules).some((id) => id.endsWith(path)),
  )
  if (chunk?.type !== 'chunk') throw new Error(`The build has no chunk with ${path}.`)
  const chunks = chunksOf(chunk, bundle)
  return new Set(chunks.flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])]))
}
