import type { ReactNode } from 'react'
import { useFocusKept } from '../lib/use-focus-kept'
import buttons from './button.module.css'
import styles from './notice-bar.module.css'

interface NoticeBarProps {
  /** What happened, and what follows: read out when it changes. Null when there is nothing to say. */
  readonly text: string | null
  /** Undo first. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** The message that confirms a change, with its undo. It does not go away by itself. */
export function NoticeBar({ text, children, onClose }: NoticeBarProps) {
  const place = useFocusKept<HTMLDivElement>()
  return (
    <div className={styles.place} ref={place} tabIndex={-1}>
      {/* Always there, so that screen readers notice when its text changes. */}
      <p className="visually-hidden" role="status">
        {text}
      </p>
      {text !== null && (
        <section className={styles.notice} aria-label="Last change">
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
