import { HORIZON_DAYS } from './work-clock'

/** Steps that are let go on a later day, the earliest day first, those of a day in their order: a heap. */
export interface ReleaseQueue {
  /** @param day before HORIZON_DAYS. */
  readonly add: (day: number, step: number) => void
  /** Takes the first step off; there has to be one. */
  readonly take: () => number
  /** The day of the first step; HORIZON_DAYS if there is none. */
  readonly nextDay: () => number
  readonly clear: () => void
}

/** @param size how many steps there are, at most 290,000: a day and a step share 32 bits. */
export function createReleaseQueue(size: number): ReleaseQueue {
  /** Each is `day * size + step`. */
  const keys = new Int32Array(size + 1)
  let count = 0
  let next = HORIZON_DAYS

  const add = (day: number, step: number): void => {
    const key = day * size + step
    let at = count
    count += 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (keys[parent]! <= key) break
      keys[at] = keys[parent]!
      at = parent
    }
    keys[at] = key
    if (day < next) next = day
  }

  const take = (): number => {
    const top = keys[0]!
    count -= 1
    const last = keys[count]!
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= count) break
      if (child + 1 < count && keys[child + 1]! < keys[child]!) child += 1
      if (keys[child]! >= last) break
      keys[at] = keys[child]!
      at = child
    }
    keys[at] = last
    next = count === 0 ? HORIZON_DAYS : Math.floor(keys[0]! / size)
    return top % size
  }

  return {
    add,
    take,
    nextDay: () => next,
    clear: () => {
      count = 0
      next = HORIZON_DAYS
    },
  }
}
