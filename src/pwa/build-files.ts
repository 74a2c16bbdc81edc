/** A file of the build, by its path from the app's folder; the revision is null where the name has a hash in it. */
export interface BuildFile {
  readonly url: string
  readonly revision: string | null
}

/** The files that one build of the app consists of. */
export interface Build {
  /** Its cache; begins with `cachePrefix`, and no other build has the same. */
  readonly cacheName: string
  /** The caches of all builds of this app, and of no other app of the same origin, begin with it. */
  readonly cachePrefix: string
  /** Absolute addresses. */
  readonly files: readonly KeptFile[]
  /** The app's folder, which is the address of its page. */
  readonly page: string
  /** What a request is for, if it is for the page or for a file of this or another build; else null. */
  readonly fileAt: (url: string) => string | null
}

export interface KeptFile {
  readonly url: string
  /** The name changes with the content, so what is known by it is never out of date. */
  readonly isHashed: boolean
}

const PAGE = 'index.html'
const HASHED_FOLDER = 'assets/'

/**
 * @param list as the build wrote it
 * @param scope the absolute address of the app's folder, with a slash at its end
 */
export function buildOf(list: readonly BuildFile[], scope: string): Build {
  // Some hosts redirect the page's own name to its folder, and the folder is where people go.
  const files = list.map(({ url, revision }) => ({
    url: url === PAGE ? scope : new URL(url, scope).href,
    isHashed: revision === null,
  }))
  const urls = new Set(files.map(({ url }) => url))
  const cachePrefix = `cairn ${scope} `
  return {
    cacheName: cachePrefix + hashOf(JSON.stringify(list)),
    cachePrefix,
    files,
    page: scope,
    fileAt: (address) => {
      const url = address.replace(/[?#].*$/s, '')
      if (url === scope + PAGE) return scope
      return urls.has(url) || url.startsWith(scope + HASHED_FOLDER) ? url : null
    },
  }
}

/** Tells one list of files from another: FNV-1a, twice 32 bits. It need not withstand an attacker. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv1a(text, seed).toString(16).padStart(8, '0')).join('')
}

function fnv1a(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}
