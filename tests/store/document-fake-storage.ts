/** A storage of the browser that can fail in the ways they really do. */
export class FakeStorage implements Storage {
  readonly items = new Map<string, string>()
  /** Every write that was asked for, in order, whether or not it came through. */
  readonly writes: string[] = []
  /** How many characters fit, keys included; beyond that, QuotaExceededError and nothing changes. */
  quota = Number.POSITIVE_INFINITY
  /** Access itself throws SecurityError, as with site data blocked. */
  isBlocked = false
  /** What becomes of a written text: the same, a part of it, or nothing (null). */
  onWrite: (key: string, text: string) => string | null = (_, text) => text

  /** What the app is given to reach it by. */
  readonly open = (): Storage => {
    if (this.isBlocked) throw new DOMException('Access is denied for this document.', 'SecurityError')
    return this
  }

  get length(): number {
    return this.items.size
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null
  }

  getItem(key: string): string | null {
    return this.items.get(key) ?? null
  }

  setItem(key: string, text: string): void {
    this.writes.push(key)
    const others = [...this.items].filter(([other]) => other !== key)
    const used = others.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
    if (used + key.length + text.length > this.quota) {
      throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError')
    }
    const kept = this.onWrite(key, text)
    if (kept !== null) this.items.set(key, kept)
  }

  removeItem(key: string): void {
    this.items.delete(key)
  }

  clear(): void {
    this.items.clear()
  }

  /** Everything it holds, to compare. */
  snapshot(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.items)
  }
}
