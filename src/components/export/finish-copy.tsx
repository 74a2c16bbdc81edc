import { useEffect, useRef, useState } from 'react'
import { copyText } from '../../lib/copy-text'
import { ExportEntry } from './export-entry'
import styles from './finish-copy.module.css'

interface FinishCopyProps {
  /** What is copied; null when there is no date to tell. */
  readonly sentence: string | null
  /** Dates are kept from sight: the sentence is copied without being shown, as long as that works. */
  readonly hidesDates: boolean
  /** Told that the sentence is on the clipboard. */
  readonly onCopied: () => void
}

/** The finish date as a sentence to paste into a message. */
export function FinishCopy({ sentence, hidesDates, onCopied }: FinishCopyProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [hasFailed, setHasFailed] = useState(false)
  // A field that has only come with the failure is selected then.
  useEffect(() => {
    if (hasFailed) field.current?.select()
  }, [hasFailed])
  const copy = async (): Promise<void> => {
    if (sentence === null) return
    if (await copyText(sentence, field.current)) onCopied()
    else setHasFailed(true)
  }
  return (
    <ExportEntry
      name="Finish date as text"
      hint="A sentence for a message: when you plan to be there."
      action="Copy text"
      problem={sentence === null ? 'There is no finish date to tell yet.' : null}
      onTake={() => void copy()}
    >
      {sentence !== null && (!hidesDates || hasFailed) && (
        <textarea className={styles.field} ref={field} readOnly rows={3} aria-label="Text to copy" value={sentence} />
      )}
      <p className={styles.problem} role="status">
        {hasFailed &&
          'This browser does not let a page copy. The text is selected: copy it with Ctrl+C, or on a Mac Cmd+C.'}
      </p>
    </ExportEntry>
  )
}
