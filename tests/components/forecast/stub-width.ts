import { afterEach, vi } from 'vitest'

/** Gives every chart of a test a width, which a page without layout does not have. */
export function stubWidth(width: number): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #report: ResizeObserverCallback
      constructor(report: ResizeObserverCallback) {
        this.#report = report
      }
      observe(): void {
        const entry = { contentRect: { width } } as ResizeObserverEntry
        this.#report([entry], this)
      }
      unobserve(): void {}
      disconnect(): void {}
    },
  )
}

afterEach(() => {
  vi.unstubAllGlobals()
})
