export interface KeptCopy {
  readonly key: string
  /** The oldest copy, which had to make room; null if there was room. */
  readonly dropped: string | null
}

/**
 * Keeps a copy of a text in the storage, under the next free number after a prefix. The same text is kept once. When
 * there are more than `limit`, the oldest goes, but only after the new one is safely there.
 *
 * @throws whatever the storage throws, or Error when it does not hold what was written: then nothing was changed.
 */
export function keepNumberedCopy(storage: Storage, prefix: string, text: string, limit: number): KeptCopy {
  const numbers = copyNumbers(storage, prefix)
  const same = numbers.find((number) => storage.getItem(prefix + number) === text)
  if (same !== undefined) return { key: prefix + same, dropped: null }
  const key = prefix + ((numbers.at(-1) ?? 0) + 1)
  storage.setItem(key, text)
  if (storage.getItem(key) !== text) {
    storage.removeItem(key)
    throw new Error('The browser did not keep the copy.')
  }
  const [oldest] = numbers
  if (oldest === undefined || numbers.length < limit) return { key, dropped: null }
  storage.removeItem(prefix + oldest)
  return { key, dropped: prefix + oldest }
}

/** The numbers in use, smallest first. */
function copyNumbers(storage: Storage, prefix: string): readonly number[] {
  const numbers: number[] = []
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index)
    if (key?.startsWith(prefix) !== true) continue
    const number = Number(key.slice(prefix.length))
    if (Number.isSafeInteger(number) && number > 0) numbers.push(number)
  }
  return numbers.toSorted((a, b) => a - b)
}
