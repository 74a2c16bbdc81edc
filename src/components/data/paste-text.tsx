import { useId, useState } from 'react'
import buttons from '../button.module.css'
import fields from '../field.module.css'
import { DataDialog } from './data-dialog'
import styles from './paste-text.module.css'

interface PasteTextProps {
  readonly onRead: (text: string) => void
  readonly onClose: () => void
}

/** A text to be read like a file. */
export function PasteText({ onRead, onClose }: PasteTextProps) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <DataDialog
      title="Paste text"
      onClose={onClose}
      actions={
        <>
          <button className={buttons.primary} type="button" disabled={text.trim() === ''} onClick={() => onRead(text)}>
            See what is in it
          </button>
          <button className={buttons.button} type="button" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      <div className={fields.field}>
        <label className={fields.label} htmlFor={id}>
          A table, a checklist, or what is in a plan or roadmap file
        </label>
        <textarea
          className={`${fields.input} ${styles.text}`}
          id={id}
          rows={10}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          value={text}
          placeholder={'# Learn to sail\n- [ ] Tie knots (4 h)\n- [ ] Rules of the road (6-8 h)'}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
    </DataDialog>
  )
}
