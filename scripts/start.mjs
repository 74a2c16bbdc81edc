/**
 * Serves the built app on this machine, on a fresh clone too: `npm start`.
 *
 * Installs and builds first when something is missing or out of date. `PORT` names another port than 4173.
 */
import { ensureBuild } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { distFolder } from './lib/project.mjs'
import { LOOPBACK, close, createStaticServer, listen } from './lib/static-server.mjs'

const DEFAULT_PORT = 4173

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start() {
  const wanted = wantedPort()
  await ensureDependencies()
  await ensureBuild()
  const server = createStaticServer(distFolder)
  const port = await listen(server, wanted)
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken, so this is port ${port}.`)
  console.log(`Cairn is at http://${LOOPBACK}:${port}/ (Ctrl+C ends it)`)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close(server))
}

function wantedPort() {
  const text = process.env.PORT ?? ''
  if (text === '') return DEFAULT_PORT
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`PORT is not a port number: ${text}`)
}
