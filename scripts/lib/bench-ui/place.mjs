import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand, runTool } from '../run-command.mjs'
import { loadBundle } from '../load-bundle.mjs'
import { inProject } from '../project.mjs'
import { close, createStaticServer, listen, LOOPBACK } from '../static-server.mjs'

/** The package of what the app is measured beside. */
const packageFolder = inProject('tests', 'bench', 'ui')
/** Builds and data; ignored by git. */
const cache = join(packageFolder, '.cache')
const MS_PER_DAY = 86_400_000

/** Installs the package when it is not there. */
export async function ensurePeers() {
  if (existsSync(join(packageFolder, 'node_modules', '.package-lock.json'))) return
  console.error('Installing the peers …')
  const args = ['ci', '--prefix', packageFolder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  if ((await runCommand('npm', args)) !== 0) throw new Error('npm ci failed for the peers')
}

/**
 * Builds the app into a folder of its own.
 *
 * @returns {Promise<string>} the folder
 */
export async function buildApp() {
  return buildInto('app', [])
}

/** @returns {Promise<string>} the folder */
export async function buildPeers() {
  return buildInto('peers', ['--config', join(packageFolder, 'vite.config.mjs')])
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
async function buildInto(name, args) {
  const folder = join(cache, name)
  const code = await runTool('vite', ['build', ...args, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'])
  if (code !== 0) throw new Error(`vite build of ${name} failed with code ${code}`)
  return folder
}

/**
 * Serves folders, each on a port of its own, while something is done.
 *
 * @template Result
 * @param {readonly string[]} folders
 * @param {(addresses: readonly string[]) => Promise<Result>} act
 * @returns {Promise<Result>}
 */
export async function withServers(folders, act) {
  const servers = folders.map((folder) => createStaticServer(folder))
  try {
    const ports = await Promise.all(servers.map((server) => listen(server, 0)))
    return await act(ports.map((port) => `http://${LOOPBACK}:${port}/`))
  } finally {
    servers.forEach(close)
  }
}

/**
 * @typedef {{ readonly exported: string, readonly saved: string, readonly tasks: string }} BenchData
 * @typedef {{ readonly makeBenchData: (size: number, today: number) => BenchData }} DataModule
 */

/** The same steps for all, from today on. @param {readonly number[]} sizes */
export async function makeData(sizes) {
  const { makeBenchData } = /** @type {DataModule} */ (await loadBundle('tests/bench/ui/data.ts'))
  const today = Math.floor(Date.now() / MS_PER_DAY)
  const folder = join(cache, 'data')
  mkdirSync(folder, { recursive: true })
  return sizes.map((size) => {
    const data = makeBenchData(size, today)
    const file = join(folder, `plan-${size}.json`)
    writeFileSync(file, data.exported)
    return { size, exported: file, saved: data.saved, tasks: data.tasks }
  })
}
