/**
 * What the app's page and files are served with: read by the preview server and the build, and written out as
 * `public/_headers` for hosts that read such a file. Nowhere else is any of it written down.
 *
 * @typedef {Readonly<Record<string, string>>} Headers
 * @typedef {{ readonly path: string; readonly headers: Headers }} HeaderRule `path` may end in `*`, for anything
 */

/** Nothing but the app's own files, and no text that becomes code. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
]

/** A meta tag with it would only draw a warning. */
const IGNORED_IN_META = /^frame-ancestors /

/** The content security policy, as a header. */
const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ')

/** The same for a meta tag: weaker, since it cannot forbid to be framed, and holds for no worker. */
export const META_SECURITY_POLICY = DIRECTIVES.filter((directive) => !IGNORED_IN_META.test(directive)).join('; ')

export const REFERRER_POLICY = 'no-referrer'

/**
 * What the app never asks a browser for. Only names that every Chromium knows, on every system: it complains of others
 * in the console.
 */
const FORBIDDEN_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** @type {Headers} */
const EVERYWHERE = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': FORBIDDEN_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': REFERRER_POLICY,
  'X-Content-Type-Options': 'nosniff',
}

/** To be asked for anew each time, so that a new version is seen. */
const ALWAYS_ASKED = { 'Cache-Control': 'no-cache' }

/**
 * Hosts join the headers of all rules that match, so no header may be in two rules that match the same path.
 *
 * @type {readonly HeaderRule[]}
 */
const RULES = [
  { path: '/*', headers: EVERYWHERE },
  // The build puts a hash of the content into each of these names, so a name never gets another content.
  { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/', headers: ALWAYS_ASKED },
  { path: '/index.html', headers: ALWAYS_ASKED },
  { path: '/sw.js', headers: ALWAYS_ASKED },
  { path: '/manifest.webmanifest', headers: ALWAYS_ASKED },
]

/**
 * The headers of a file that is there.
 *
 * @param {string} path decoded, starting with a slash
 * @returns {Headers}
 */
export function headersFor(path) {
  const matching = RULES.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  )
  return Object.fromEntries([ALWAYS_ASKED, ...matching.map(({ headers }) => headers)].flatMap(Object.entries))
}

/**
 * The headers of an answer that is no file: nothing is said of keeping it.
 *
 * @returns {Headers}
 */
export function headersForErrors() {
  return EVERYWHERE
}

/** All rules as the text of a `_headers` file, which Netlify and Cloudflare Pages read. */
export function headersFile() {
  return RULES.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
  ).join('\n')
}
