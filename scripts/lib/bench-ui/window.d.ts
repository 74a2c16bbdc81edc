/** What page-tools.js puts into every measured page. Times in milliseconds. */
interface Measuring {
  /** Resolves when something is there, by the name that page-tools.js has for it. */
  readonly until: (name: string, argument?: unknown) => Promise<void>
  /** Resolves when it is on the screen, with the time since then. */
  readonly painted: (name: string, argument: unknown, since: number) => Promise<number>
  readonly nextEvent: (type: string) => Promise<number>
  readonly frames: (duration: number) => Promise<readonly number[]>
  readonly placesIn: (selector: string) => string
  /** How long each interaction so far took until the next paint, of those of more than 16 ms. */
  readonly interactions: readonly number[]
}

interface Window {
  readonly measuring: Measuring
  /** Set by the one who measures: the time that the action took. */
  paintedAt?: Promise<number>
  /** What is to be handed over. */
  text?: string
  /** Of the peers' pages. */
  readonly bench?: { readonly load: (text: string) => void }
}
