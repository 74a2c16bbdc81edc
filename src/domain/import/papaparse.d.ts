/**
 * As much of the parser as is used. The types to be had for it bring Node and the page with them, which the domain is
 * to know nothing of.
 */
declare module 'papaparse' {
  interface Results {
    readonly data: readonly string[]
    readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[]
    /** How many characters have been gone through. */
    readonly meta: { readonly cursor: number }
  }
  interface Config {
    readonly delimiter: string
    readonly skipEmptyLines: 'greedy'
    readonly step: (row: Results, parser: { readonly abort: () => void }) => void
  }
  const Papa: { readonly parse: (text: string, config: Config) => void }
  export = Papa
}
