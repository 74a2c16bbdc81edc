import { chunksOf } from './first-load.mjs'

/** What starts the app, once what the first page needs is there. */
const APP = '/src/start-app.tsx'

const MAIN = '/src/main.tsx'

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
        const files = filesOfApp(bundle).map((name) => `./${name}`)
        const script = { tag: 'script', attrs: { async: true, src: './early.js', 'data-files': files.join(' ') } }
        return { html, tags: [{ ...script, injectTo: 'head' }] }
      },
    },
  }
}

/**
 * What the app needs beside what the page asks for itself.
 *
 * @param {import('./first-load.mjs').Bundle} bundle
 * @returns {readonly string[]}
 */
function filesOfApp(bundle) {
  const [app, main] = [closureOf(APP, bundle), closureOf(MAIN, bundle)]
  return [...app].filter((name) => !main.has(name))
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
