import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

interface OtherOrigin {
  readonly origin: string
  /** The paths it was asked for. */
  readonly asked: readonly string[]
  readonly stop: () => void
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', png: 'image/png' }

/**
 * A server that answers everything, and lets everybody read it.
 *
 * @param page what it answers as a page
 */
export function startElsewhere(page = ''): Promise<OtherOrigin> {
  return start(({ url = '' }, response) => {
    const type = TYPES[url.split('.').at(-1) ?? ''] ?? 'text/html'
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }).end(page)
  })
}

/** Where the policy may stand. */
export type PolicyCarrier = 'header' | 'meta'

/**
 * The app with its policy only where it is wanted, and with somebody else's markup in its page.
 *
 * @param app where the app is served as it is
 */
export function startWithPolicyIn(app: string, carriers: readonly PolicyCarrier[], markup = ''): Promise<OtherOrigin> {
  return start((request, response) => {
    void fetch(new URL(request.url ?? '/', app)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? ''
      const policy = answer.headers.get('content-security-policy') ?? ''
      const body = Buffer.from(await answer.arrayBuffer())
      response.setHeader('Content-Type', type)
      if (carriers.includes('header')) response.setHeader('Content-Security-Policy', policy)
      response.end(type.startsWith('text/html') ? changedPage(body.toString(), carriers, markup) : body)
    })
  })
}

function changedPage(page: string, carriers: readonly PolicyCarrier[], markup: string): string {
  const withMarkup = page.replace('</body>', `${markup}</body>`)
  return carriers.includes('meta') ? withMarkup : withMarkup.replace(/<meta http-equiv="Content-Security[^>]+>/, '')
}

async function start(answer: RequestListener): Promise<OtherOrigin> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const stop = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { origin: `http://127.0.0.1:${port}`, asked, stop }
}
