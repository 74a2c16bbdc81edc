import type { Page } from '@playwright/test'

export interface Place {
  readonly x: number
  readonly y: number
}

/** Fingers on the screen, as the browser itself gets them from the device: with its own scrolling and long press. */
export interface Fingers {
  readonly down: (...places: readonly Place[]) => Promise<void>
  readonly move: (...places: readonly Place[]) => Promise<void>
  readonly up: () => Promise<void>
  /** Until the page has noticed a finger that stays where it is. */
  readonly hold: () => Promise<void>
}

/** Longer than a long press takes, in milliseconds. */
const LONG_PRESS = 700

export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page)
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: places.map(({ x, y }, id) => ({ x, y, id })) })
  }
  return {
    down: (...places) => send('touchStart', places),
    move: (...places) => send('touchMove', places),
    up: () => send('touchEnd', []),
    // A timer of the page itself: on a slow machine it is as late as the one it waits for.
    hold: () => page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), LONG_PRESS),
  }
}

/** The places on a straight line from one to another, without the first. */
export function between(from: Place, to: Place, count: number): readonly Place[] {
  return Array.from({ length: count }, (_, at) => {
    const share = (at + 1) / count
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
  })
}
