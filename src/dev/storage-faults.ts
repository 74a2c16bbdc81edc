const FILLER = 'cairn-dev:filler'
const FIRST_CHUNK = 1_000_000

/**
 * Fills the browser's storage to the last character that it takes.
 *
 * @returns how many characters that was.
 */
export function fillStorage(): number {
  let length = localStorage.getItem(FILLER)?.length ?? 0
  for (let chunk = FIRST_CHUNK; chunk >= 1;) {
    try {
      localStorage.setItem(FILLER, 'x'.repeat(length + chunk))
      length += chunk
    } catch {
      chunk = Math.floor(chunk / 2)
    }
  }
  return length
}

export function emptyFiller(): void {
  localStorage.removeItem(FILLER)
}

let mend: (() => void) | null = null

/** Makes every write to the storage throw, or work again. */
export function breakSave(isBroken: boolean): void {
  mend?.()
  mend = null
  if (!isBroken) return
  const working = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {}
  mend = () => void Object.defineProperty(Storage.prototype, 'setItem', working)
  Storage.prototype.setItem = () => {
    throw new DOMException('Broken from the developer panel.', 'InvalidStateError')
  }
}

/** How often the document on the device has been saved; null if there is none, or it does not say. */
export function savedRevision(): number | null {
  const found = /"rev":(\d+)/.exec(localStorage.getItem('cairn:document')?.slice(0, 200) ?? '')?.[1]
  return found === undefined ? null : Number(found)
}
