/** The part of a window that decides what may become a script; browsers without it decide by the policy alone. */
interface ScriptGate {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (url: string) => string | null },
    ) => unknown
  }
  readonly document: { readonly baseURI: string }
}

/** What the build calls its files; no escapes, behind which a server may see other folders. */
const SCRIPT_NAME = /^[\w./-]+\.js$/

/**
 * Lets the app's own files, and nothing else, be started as workers under the content security policy's Trusted
 * Types. It has no rule for HTML or for code, so neither can be made from text anywhere in the page.
 *
 * Call it once, before anything starts a worker. Where nothing demands Trusted Types it changes nothing.
 */
export function trustOwnScripts({ trustedTypes, document }: ScriptGate): void {
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (isOwnScript(url, document.baseURI) ? url : null),
  })
}

/**
 * Whether an address is that of a script in the page's own folder or below, without a query.
 *
 * @param url may be relative to the page
 * @param page the absolute address of the page
 */
export function isOwnScript(url: string, page: string): boolean {
  if (!URL.canParse(url, page)) return false
  const { href } = new URL(url, page)
  const folder = new URL('.', page).href
  return href.startsWith(folder) && SCRIPT_NAME.test(href.slice(folder.length))
}
