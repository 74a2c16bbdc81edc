import * as v from 'valibot'
import { create } from 'zustand'

/** Whose portfolio it is, as it is to stand on the page for employers. Both are one line, and may be empty. */
export interface PortfolioHead {
  readonly name: string
  readonly contact: string
}

/** Noted on this device, and no part of the document: an exported plan says nobody's name. */
const HEAD_KEY = 'cairn:portfolio-head'

const LINE = v.fallback(v.pipe(v.string(), v.maxLength(200)), '')
const HEAD = v.object({ name: LINE, contact: LINE })
const EMPTY: PortfolioHead = { name: '', contact: '' }

export const usePortfolioHead = create<PortfolioHead>()(readHead)

/** Keeps it as it is typed. Where it cannot be kept, it holds until the page is left. */
export function writeHead(head: Partial<PortfolioHead>): void {
  usePortfolioHead.setState(head)
  try {
    const { name, contact } = usePortfolioHead.getState()
    window.localStorage.setItem(HEAD_KEY, JSON.stringify({ name, contact }))
  } catch {
    // No room, or no storage.
  }
}

function readHead(): PortfolioHead {
  try {
    const read = v.safeParse(HEAD, JSON.parse(window.localStorage.getItem(HEAD_KEY) ?? 'null'))
    return read.success ? read.output : EMPTY
  } catch {
    return EMPTY
  }
}
