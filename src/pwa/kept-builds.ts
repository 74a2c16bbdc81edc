import type { Build, KeptFile } from './build-files'

/** How many builds before this one are kept for pages of theirs that are still open. */
const MOST_OLD_BUILDS = 3

/** The files of a build that its page names; the others are named by these. */
const NAMED_IN_PAGE = /\bassets\/[\w.-]+/g

/**
 * Puts every file of a build on the device.
 *
 * @throws when one cannot be had, is not what it should be, or there is no room; what was there before is left alone.
 */
export async function keepBuild(build: Build): Promise<void> {
  // After a deploy was taken back, the build may be there as an old one, and be in use.
  const wasThere = await caches.has(build.cacheName)
  try {
    const cache = await caches.open(build.cacheName)
    await Promise.all(build.files.map(async (file) => cache.put(file.url, await fileOf(build, file))))
  } catch (error) {
    if (!wasThere) await caches.delete(build.cacheName)
    throw error
  }
}

/** A file as it is on the device: of this build if it has it, else of one before. The page is only ever this build's. */
export async function keptFile(build: Build, url: string): Promise<Response | undefined> {
  const own = await matchIn(build.cacheName, url)
  if (own !== undefined || url === build.page) return own
  for (const cacheName of await otherBuilds(build)) {
    const old = await matchIn(cacheName, url)
    if (old !== undefined) return old
  }
  return undefined
}

/** The same for everybody, however it is asked for. */
function matchIn(cacheName: string, url: string): Promise<Response | undefined> {
  return caches.match(url, { cacheName, ignoreVary: true })
}

/**
 * Takes builds before this one off the device, when this one takes over.
 *
 * @param hasPages there are open pages: a build before this one is what they load the rest of themselves from
 */
export async function dropOldBuilds(build: Build, hasPages: boolean): Promise<void> {
  const others = await otherBuilds(build)
  await Promise.all(others.slice(hasPages ? MOST_OLD_BUILDS : 0).map((name) => caches.delete(name)))
}

/** The caches of other builds of this app, the newest first. */
async function otherBuilds({ cacheName, cachePrefix }: Build): Promise<readonly string[]> {
  const names = await caches.keys()
  return names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName).toReversed()
}

/** A file for the device: from there if it cannot have changed, else from the server. */
async function fileOf(build: Build, { url, isHashed }: KeptFile): Promise<Response> {
  const known = isHashed ? await keptFile(build, url) : undefined
  return known ?? checked(build, url, await fetch(url, { cache: isHashed ? 'default' : 'no-cache' }))
}

/**
 * A deploy may be half done while it is fetched: a host that answers a missing file with its page, and a page of another
 * build, are found out here.
 *
 * @throws when the answer is not the file.
 */
async function checked(build: Build, url: string, response: Response): Promise<Response> {
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') === true
  const isToBeHtml = url === build.page || url.endsWith('.html')
  if (!response.ok || isHtml !== isToBeHtml) throw new Error(`${url} cannot be had: ${response.status}`)
  return url === build.page ? checkedPage(build, response) : response
}

/** Made anew, since for a page no answer is accepted that came by a redirect. */
async function checkedPage(build: Build, response: Response): Promise<Response> {
  const text = await response.text()
  const known = new Set(build.files.map((file) => file.url))
  const named = text.match(NAMED_IN_PAGE) ?? []
  if (!named.every((name) => known.has(build.page + name))) throw new Error('The page is that of another build.')
  const headers = new Headers(response.headers)
  // Of the body as it was sent.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  return new Response(text, { headers })
}
