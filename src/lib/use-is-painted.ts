import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './after-paint'

/** Whether what it is asked in has been on the screen for a frame: for what may follow, into room that is kept for it. */
export function useIsPainted(): boolean {
  const [isPainted, setIsPainted] = useState(false)
  useEffect(() => afterPaint(() => startTransition(() => setIsPainted(true))), [])
  return isPainted
}
