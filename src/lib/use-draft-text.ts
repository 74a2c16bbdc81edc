import { type RefObject, useEffect, useRef, useState } from 'react'
import { onLeave } from './on-leave'

/** A text field's text while it is written. */
export interface DraftText {
  readonly text: string
  readonly change: (text: string) => void
  /** Saves what waits, and shows what was saved from now on. */
  readonly finish: () => void
}

const DELAY_MS = 400

/**
 * Keeps what is typed for a moment before it is saved. Nothing is lost: it is saved at once when the field says that it
 * has changed (before it loses the focus), when it leaves the page and when the page is left.
 */
export function useDraftText(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  saved: string,
  save: (text: string) => void,
): DraftText {
  const [draft, setDraft] = useState<string | null>(null)
  const waiting = useRef<{ readonly text: string; readonly timer: number } | null>(null)
  const latestSave = useRef(save)
  const flush = (): void => {
    if (waiting.current === null) return
    const { text, timer } = waiting.current
    window.clearTimeout(timer)
    waiting.current = null
    latestSave.current(text)
  }

  useEffect(() => {
    latestSave.current = save
  })
  useEffect(() => {
    const element = field.current
    element?.addEventListener('change', flush)
    const stop = onLeave(window, flush)
    return () => {
      element?.removeEventListener('change', flush)
      stop()
      flush()
    }
  }, [field])

  return {
    text: draft ?? saved,
    change: (text) => {
      setDraft(text)
      if (waiting.current !== null) window.clearTimeout(waiting.current.timer)
      waiting.current = { text, timer: window.setTimeout(flush, DELAY_MS) }
    },
    finish: () => {
      flush()
      setDraft(null)
    },
  }
}
