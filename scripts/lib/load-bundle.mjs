import { build } from 'vite'
import { inProject } from './project.mjs'

/**
 * A TypeScript module of the project with all that it imports, bundled as for the app and loaded. It takes less than
 * half a second and leaves no file behind, so what runs is always what the sources say, however many run at once.
 *
 * @param {string} path from the project's folder
 * @returns {Promise<unknown>} the module's exports
 * @throws when it does not compile
 */
export async function loadBundle(path) {
  const result = await build({
    configFile: false,
    root: inProject(),
    publicDir: false,
    logLevel: 'silent',
    build: { ssr: inProject(path), write: false },
    // A module without an address of its own finds no packages.
    ssr: { noExternal: true },
  })
  const [bundle] = [result].flat()
  if (bundle === undefined || !('output' in bundle)) throw new Error(`${path} was not bundled.`)
  const [{ code }, ...others] = bundle.output
  if (others.length > 0) throw new Error(`${path} became ${bundle.output.length} files; it has to be one.`)
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
