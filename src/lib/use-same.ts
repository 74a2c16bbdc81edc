import { useState } from 'react'

/**
 * The value of an earlier render for as long as the new one is the same by what it says, so that what is made from it
 * need not be made anew.
 *
 * @param isSame is cheap beside what it saves.
 */
export function useSame<Value>(value: Value, isSame: (kept: Value, value: Value) => boolean): Value {
  const [kept, keep] = useState(value)
  if (kept === value || isSame(kept, value)) return kept
  keep(value)
  return value
}
