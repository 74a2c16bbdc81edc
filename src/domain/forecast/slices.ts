/** A long calculation that stops now and then, and ends with its result. */
export type Slices<Result> = Generator<undefined, Result>

/** All of it in one go. */
export function runToEnd<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const slice = slices.next()
    if (slice.done === true) return slice.value
  }
}
