import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of another origin, which remembers what it was asked for. */
export interface Elsewhere {
  readonly origin: string
  readonly asked: readonly string[]
  readonly stop: () => void
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', png: 'image/png' }

/**
 * Starts one that answers everything, and lets everybody read it.
 *
 * @param page what it answers as a page
 */
export async function startElsewhere(page = ''): Promise<Elsewhere> {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const type = TYPES[url.split('.').at(-1) ?? ''] ?? 'text/html'
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(page)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const stop = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { origin: `http://127.0.0.1:${port}`, asked, stop }
}
