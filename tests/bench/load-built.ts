import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/**
 * A module as the app ships it: bundled into one file. Vitest's own transformation makes every call from file to file
 * a look-up, which would double the time of the inner loops that are measured here.
 */
export async function loadBuilt<T>(name: string, path: string): Promise<T> {
  return (await import(/* @vite-ignore */ pathToFileURL(await buildModule(name, path)).href)) as T
}

/** Where the bundle of a module is, for a program of its own. */
export async function buildModule(name: string, path: string): Promise<string> {
  const outDir = inProject(`node_modules/.cache/bench/${name}`)
  const file = `${name}.mjs`
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: inProject(path),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: file } },
    },
  })
  return `${outDir}/${file}`
}
