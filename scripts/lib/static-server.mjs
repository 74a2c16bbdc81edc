import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { compressedFile, encodingFor } from './compressed.mjs'
import { headersFor, headersForErrors } from './security-headers.mjs'

/**
 * @typedef {import('node:http').Server} Server
 * @typedef {import('node:http').ServerResponse} Response
 */

/** The server is for this machine only. */
export const LOOPBACK = '127.0.0.1'

/** How many ports after the wanted one are tried when it is taken. */
const PORTS_TRIED = 50

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

const COMPRESSIBLE = /^text\/|json$|^image\/svg/

/**
 * A server for the files of one folder. A path that names no file gets the app's page, unless it ends in a file
 * extension: then something is missing and the answer is 404.
 *
 * @param {string} folder
 * @returns {Server}
 */
export function createStaticServer(folder) {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return sendError(response, 405, 'Method not allowed')
    }
    const path = pathOf(request.url ?? '/')
    if (path === null) return sendError(response, 400, 'Bad request')
    const file = findFile(folder, path)
    if (file === null) return sendError(response, 404, 'Not found')

    const type = CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
    response.setHeaders(new Map(Object.entries({ ...headersFor(path), 'Content-Type': type })))
    const encoding = COMPRESSIBLE.test(type) ? encodingFor(request.headers['accept-encoding']?.toString()) : null
    void sendFile(response, file, encoding, request.method === 'HEAD')
  })
}

/**
 * Starts a server on the wanted port, or on the next free one, and resolves with the port it got.
 *
 * @param {Server} server
 * @param {number} wanted zero for any free port
 * @returns {Promise<number>}
 */
export async function listen(server, wanted) {
  const last = wanted === 0 ? 0 : Math.min(wanted + PORTS_TRIED, 65_535)
  for (let port = wanted; port <= last; port++) {
    if (await tryPort(server, port)) {
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : port
    }
  }
  throw new Error(`No free port from ${wanted} to ${last}`)
}

/**
 * Stops a server, without waiting for browsers that keep a connection open.
 *
 * @param {Server} server
 */
export function close(server) {
  server.close()
  server.closeAllConnections()
}

/**
 * Resolves with false when the port is taken.
 *
 * @param {Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function tryPort(server, port) {
  return new Promise((succeed, fail) => {
    /** @param {NodeJS.ErrnoException} error */
    const refused = (error) => (error.code === 'EADDRINUSE' ? succeed(false) : fail(error))
    server.once('error', refused)
    server.listen(port, LOOPBACK, () => {
      server.off('error', refused)
      succeed(true)
    })
  })
}

/**
 * The decoded path of a request, starting with a slash; null when it makes no sense.
 *
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    return path.startsWith('/') && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}

/**
 * The file a path stands for; null when there is none.
 *
 * @param {string} folder
 * @param {string} path
 */
function findFile(folder, path) {
  const root = resolve(folder)
  const file = resolve(root, `.${path}`)
  const isInside = file === root || file.startsWith(root + sep)
  if (!isInside) return null
  if (isFile(file)) return file
  const page = join(root, 'index.html')
  return extname(path) === '' && isFile(page) ? page : null
}

/** A browser may leave before it has everything; there is nobody to tell. */
function ignore() {}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/**
 * @param {Response} response
 * @param {string} file
 * @param {import('./compressed.mjs').Encoding | null} encoding
 * @param {boolean} headOnly
 */
async function sendFile(response, file, encoding, headOnly) {
  response.setHeader('Vary', 'Accept-Encoding')
  if (encoding === null) response.setHeader('Content-Length', statSync(file).size)
  else response.setHeader('Content-Encoding', encoding)
  if (headOnly) return response.end()
  if (encoding === null) return pipeline(createReadStream(file), response, ignore)
  // A file that has gone meanwhile leaves the browser without an answer, as one that breaks off would.
  return compressedFile(file, encoding).then(
    (content) => response.end(content),
    () => response.destroy(),
  )
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} message
 */
function sendError(response, status, message) {
  response.writeHead(status, { ...headersForErrors(), 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`)
}
