import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { close, createStaticServer, listen } from '../../../scripts/lib/static-server.mjs'

/** The files of a build, by their paths. */
export type Build = ReadonlyMap<string, Buffer>

export const SERVICE_WORKER = 'sw.js'
const PAGE = 'index.html'
const HASHED = /\b[\w.-]+-[\w-]{8}\.(?:js|css|woff2)\b/g
const TEXTS = /\.(?:js|css|html)$/

const builds = new Map<string, Promise<Build>>()

/** The build that is served at an address: its service worker, and every file that this knows of. */
export function buildServedAt(address: string): Promise<Build> {
  const known = builds.get(address) ?? readBuild(address)
  builds.set(address, known)
  return known
}

async function readBuild(address: string): Promise<Build> {
  const worker = await fileAt(address, SERVICE_WORKER)
  const paths = Array.from(worker.toString().matchAll(/"url":"([^"]+)"/g), ([, path = '']) => path)
  const files = await Promise.all(paths.map(async (path) => [path, await fileAt(address, path)] as const))
  return new Map([[SERVICE_WORKER, worker], ...files])
}

async function fileAt(address: string, path: string): Promise<Buffer> {
  const answer = await fetch(new URL(path, address))
  if (!answer.ok) throw new Error(`${path} is not there: ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

/**
 * The app as built anew after a change of all the files that match: these have other names, and all that name them, too.
 *
 * @param name is what `buildOf` says of a page of this build
 */
export function rebuilt(build: Build, name: string, changed = /./): Build {
  const rename = (text: string): string =>
    text.replace(HASHED, (file) => (changed.test(file) ? file.replace(/-([\w-]{7})[\w-]\./, `-${name}$1.`) : file))
  return new Map(
    Array.from(build, ([path, content]) => {
      if (!TEXTS.test(path)) return [rename(path), content]
      const text = rename(content.toString())
      const marked = path === PAGE ? text.replace('<html ', `<html data-build="${name}" `) : text
      return [rename(path), Buffer.from(marked)]
    }),
  )
}

/** The names of all files that a build's files name, whether or not they are there. */
export function filesNamedIn(build: Build): ReadonlySet<string> {
  const texts = [...build].filter(([path]) => TEXTS.test(path)).map(([, content]) => content.toString())
  return new Set(texts.flatMap((text) => text.match(HASHED) ?? []))
}

export interface Deploys {
  /** Where the app is, with a slash at its end. */
  readonly address: string
  /** The paths asked for since `forget`, from the app's folder. */
  readonly asked: readonly string[]
  readonly forget: () => void
  /** From now on the app is this build, and nothing of the one before is there any more. */
  readonly deploy: (build: Build) => void
  /** From now on there is no network. */
  readonly disconnect: () => void
  /** From now on a file is answered for like this. */
  readonly answer: (path: string, listener: RequestListener) => void
  readonly stop: () => void
}

/**
 * A host to which builds are deployed, one after the other.
 *
 * @param path of the app's folder, with slashes around it
 */
export async function startDeploys(first: Build, path: string): Promise<Deploys> {
  const folders: string[] = []
  const answers = new Map<string, RequestListener>()
  const asked: string[] = []
  let isConnected = true
  let files = serverOf(first, folders)
  const server = createServer((request, response) => {
    const url = request.url ?? ''
    if (!isConnected || !url.startsWith(path)) return void request.socket.destroy()
    const file = url.slice(path.length).replace(/[?#].*$/s, '')
    asked.push(file)
    const listener = answers.get(file)
    if (listener !== undefined) return listener(request, response)
    request.url = `/${url.slice(path.length)}`
    return void files.emit('request', request, response)
  })
  const port = await listen(server, 0)
  return {
    address: `http://127.0.0.1:${port}${path}`,
    asked,
    forget: () => void asked.splice(0),
    deploy: (build) => {
      answers.clear()
      files = serverOf(build, folders)
    },
    disconnect: () => {
      isConnected = false
      server.closeAllConnections()
    },
    answer: (file, listener) => void answers.set(file, listener),
    stop: () => {
      close(server)
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A server that is not listening, for the files of a build in a folder of their own. */
function serverOf(build: Build, folders: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'))
  folders.push(folder)
  for (const [path, content] of build) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return createStaticServer(folder)
}
