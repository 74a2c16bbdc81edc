/** A binary min-heap of whole numbers, by a key of each: the steps that could be worked on, first in order on top. */
export interface IndexQueue {
  readonly size: () => number
  /** The one with the smallest key, or -1. */
  readonly peek: () => number
  readonly pop: () => number
  readonly push: (index: number) => void
}

/** @param key the order; must not change for an index while it is queued. */
export function createIndexQueue(capacity: number, key: Int32Array): IndexQueue {
  const heap = new Int32Array(capacity + 1)
  let size = 0

  const push = (index: number): void => {
    let at = size
    size += 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent]!
      if (key[above]! <= key[index]!) break
      heap[at] = above
      at = parent
    }
    heap[at] = index
  }

  const pop = (): number => {
    if (size === 0) return -1
    const top = heap[0]!
    size -= 1
    const last = heap[size]!
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && key[heap[child + 1]!]! < key[heap[child]!]!) child += 1
      if (key[heap[child]!]! >= key[last]!) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = last
    return top
  }

  return { size: () => size, peek: () => (size === 0 ? -1 : heap[0]!), pop, push }
}
