import { type ReactNode, useEffect, useState } from 'react'
import { useFocusKept } from '../lib/use-focus-kept'
import buttons from './button.module.css'
import styles from './notice-bar.module.css'

interface NoticeBarProps {
  /** What happened, and what follows: read out when it changes. Null when there is nothing to say. */
  readonly text: string | null
  /** Tells one message from the next, also when they say the same. */
  readonly id: number
  /** How long it is shown, in milliseconds; as long as it has the pointer or the focus, it stays. */
  readonly staysFor: number
  /**
   * More of the same may follow at once, as while a slider is dragged: it is read out when it has stayed the same for a
   * moment, once rather than for every value on the way.
   */
  readonly mayGoOn?: boolean
  /** Undo first. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** By then a hand that drags has come to rest, in milliseconds. */
const SETTLES_AFTER = 800

/** The message that confirms a change, with its undo. */
export function NoticeBar({ text, id, staysFor, mayGoOn = false, children, onClose }: NoticeBarProps) {
  const settled = useSettled(text, mayGoOn)
  const place = useFocusKept<HTMLDivElement>()
  /** The message that has the pointer or the focus. */
  const [held, setHeld] = useState<number | null>(null)
  const isHeld = held === id
  const isShown = text !== null
  useEffect(() => {
    if (!isShown || isHeld) return undefined
    const timer = setTimeout(onClose, staysFor)
    return () => clearTimeout(timer)
    // What it says may change as it goes on, and then it is as new.
  }, [id, text, isShown, isHeld, staysFor, onClose])
  return (
    <div className={styles.place} ref={place} tabIndex={-1}>
      {/* Always there, so that screen readers notice when its text changes. */}
      <p className="visually-hidden" role="status">
        {settled}
      </p>
      {text !== null && (
        <section
          className={styles.notice}
          aria-label="Last change"
          ref={(notice) => watchHold(notice, (isHeldNow) => setHeld(isHeldNow ? id : null))}
        >
          <p className={styles.text}>{text}</p>
          <div className={styles.actions}>
            {children}
            <button className={buttons.quiet} type="button" onClick={onClose}>
              Close
            </button>
          </div>
        </section>
      )}
    </div>
  )
}

/** The text, or while it may go on what it was when it last stayed the same for a moment. */
function useSettled(text: string | null, mayGoOn: boolean): string | null {
  const [settled, setSettled] = useState(mayGoOn ? null : text)
  // What is said at once is what was said last: nothing older is read out again when the next may go on.
  if (!mayGoOn && settled !== text) setSettled(text)
  useEffect(() => {
    if (!mayGoOn) return undefined
    const timer = setTimeout(() => setSettled(text), SETTLES_AFTER)
    return () => clearTimeout(timer)
  }, [text, mayGoOn])
  return mayGoOn ? settled : text
}

/** Listens for the pointer and the focus coming to an element and leaving it. Gives what undoes it. */
function watchHold(element: HTMLElement | null, onChange: (isHeld: boolean) => void): () => void {
  const listening = new AbortController()
  const listen = (event: string, isHeld: boolean): void =>
    element?.addEventListener(event, () => onChange(isHeld), { signal: listening.signal })
  listen('pointerenter', true)
  listen('pointerleave', false)
  listen('focusin', true)
  listen('focusout', false)
  return () => listening.abort()
}
