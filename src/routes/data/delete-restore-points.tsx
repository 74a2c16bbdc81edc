import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import buttons from '../../components/button.module.css'
import { countOf } from '../../lib/format-duration'
import { deleteRestorePoints } from '../../store/restore-points'
import styles from './data-page.module.css'

type Stage = 'offered' | 'asking' | 'deleting' | 'done' | 'failed'

/**
 * Deleting all restore points, for those who want nothing left of what they have deleted. It is asked for in place,
 * since there is no way back; the focus goes to the question, and on to what became of it.
 */
export function DeleteRestorePoints({ count }: { readonly count: number }) {
  const [stage, setStage] = useState<Stage>('offered')
  const question = useRef<HTMLParagraphElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const outcome = useRef<HTMLParagraphElement>(null)
  const id = useId()

  const showAndFocus = (next: Stage, element: { readonly current: HTMLElement | null }): void => {
    // What is to have the focus has to be there first.
    flushSync(() => setStage(next))
    element.current?.focus()
  }

  const deleteAll = async (): Promise<void> => {
    setStage('deleting')
    const isDone = await deleteRestorePoints()
    showAndFocus(isDone ? 'done' : 'failed', outcome)
  }

  const isAsking = stage === 'asking' || stage === 'deleting'
  return (
    <>
      {count > 0 && !isAsking && (
        <div>
          <button
            ref={opener}
            className={buttons.button}
            type="button"
            onClick={() => showAndFocus('asking', question)}
          >
            Delete all restore points…
          </button>
        </div>
      )}
      {isAsking && (
        <div className={styles.part} role="group" aria-labelledby={id}>
          <p ref={question} className={styles.lead} id={id} tabIndex={-1}>
            Delete {count === 1 ? 'the restore point' : `all ${countOf(count, 'restore point')}`}? This cannot be
            undone. Your plans stay as they are now, and so does what undo can take back; earlier states can only be
            opened from files that you have exported.
          </p>
          <div className={styles.row}>
            <button
              className={buttons.button}
              type="button"
              aria-disabled={stage === 'deleting'}
              onClick={() => {
                if (stage === 'asking') void deleteAll()
              }}
            >
              Delete for good
            </button>
            <button className={buttons.button} type="button" onClick={() => showAndFocus('offered', opener)}>
              Keep them
            </button>
          </div>
        </div>
      )}
      {(stage === 'done' || stage === 'failed') && (
        <p ref={outcome} className={styles.note} role="status" tabIndex={-1}>
          {stage === 'done'
            ? 'All restore points are deleted. The next is kept before your first change of another day, or before anything that replaces or removes a lot.'
            : 'The browser did not delete the restore points: they are all still there. Try again, or clear this site’s data in the settings of your browser.'}
        </p>
      )}
    </>
  )
}
