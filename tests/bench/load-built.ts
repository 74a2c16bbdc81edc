import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/**
 * A module as the app ships it: bundled into one file. Vitest's own transformation makes every call from file to file
 * a look-up, which would double the time of the inner loops that are measured here.
 */
export async function loadBuilt<T>(name: string, path: string): Promise<T> {
  const outDir = inProject(`node_modules/.cache/bench/${name}`)
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: inProject(path),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  return (await import(/* @vite-ignore */ pathToFileURL(`${outDir}/${name}.mjs`).href)) as T
}
