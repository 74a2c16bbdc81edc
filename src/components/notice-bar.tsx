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
  /** Undo first. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** The message that confirms a change, with its undo. */
export function NoticeBar({ text, id, staysFor, children, onClose }: NoticeBarProps) {
  const place = useFocusKept<HTMLDivElement>()
  /** The message that has the pointer or the focus. */
  const [held, setHeld] = useState<number | null>(null)
  const isHeld = held === id
  const isShown = text !== null
  useEffect(() => {
    if (!isShown || isHeld) return undefined
    const timer = setTimeout(onClose, staysFor)
    return () => clearTimeout(timer)
  }, [id, isShown, isHeld, staysFor, onClose])
  return (
    <div className={styles.place} ref={place} tabIndex={-1}>
      {/* Always there, so that screen readers notice when its text changes. */}
      <p className="visually-hidden" role="status">
        {text}
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
