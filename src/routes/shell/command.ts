/** One thing the palette can do. */
export interface Command {
  readonly id: string
  readonly group: 'This step' | 'Steps' | 'Go to' | 'Do' | 'Show'
  readonly name: string
  /** What else it is found by. */
  readonly keywords: string
  /** Beside the name: the state of a step, or the key. */
  readonly hint: string
  readonly run: () => void
}

/** Leads to a page of the app; the state goes with the way there. */
export type Navigate = (path: string, state?: unknown) => void

export function command(
  id: string,
  group: Command['group'],
  name: string,
  keywords: string,
  hint: string,
  run: () => void,
): Command {
  return { id, group, name, keywords, hint, run }
}
