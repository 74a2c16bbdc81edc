import { useId, useRef, useState } from 'react'
import { toWebAddress } from '../../domain/plan/edit-notebook'
import { useDraftText } from '../../lib/use-draft-text'
import { FieldFrame, wordsIdOf } from '../field-frame'
import field from '../field.module.css'

interface LineFieldProps {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly hint?: string
  readonly onWrite: (value: string) => void
  readonly onWritten: () => void
}

/** A line of text that is saved as it is typed. */
export function LineField({ label, value, maxLength, hint, onWrite, onWritten }: LineFieldProps) {
  const id = useId()
  const place = useRef<HTMLInputElement>(null)
  const draft = useDraftText(place, value, onWrite)
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <input
        className={field.input}
        ref={place}
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        value={draft.text}
        maxLength={maxLength}
        aria-describedby={hint === undefined ? undefined : wordsIdOf(id)}
        onChange={({ target }) => draft.change(target.value)}
        onBlur={() => {
          draft.finish()
          onWritten()
        }}
      />
    </FieldFrame>
  )
}

const NO_ADDRESS = 'Give a web address that begins with https:// or http://, such as https://example.org/page.'

/** A web address that is saved as it is typed, as soon as it is one; what is none stays in the field, and is said. */
export function AddressField({ label, value, maxLength, hint, onWrite, onWritten }: LineFieldProps) {
  const id = useId()
  const place = useRef<HTMLInputElement>(null)
  const [unread, setUnread] = useState<string | null>(null)
  const draft = useDraftText(place, value, (text) => {
    const address = text.trim() === '' ? '' : toWebAddress(text)
    if (address !== null) onWrite(address)
  })
  const problem = unread === null ? null : NO_ADDRESS
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <input
        className={field.input}
        ref={place}
        id={id}
        type="url"
        dir="ltr"
        autoComplete="off"
        value={unread ?? draft.text}
        maxLength={maxLength}
        aria-invalid={problem !== null}
        aria-describedby={problem === null && hint === undefined ? undefined : wordsIdOf(id)}
        onChange={({ target }) => {
          setUnread(unread === null || isRead(target.value) ? null : target.value)
          draft.change(target.value)
        }}
        onBlur={({ target }) => {
          setUnread(isRead(target.value) ? null : target.value)
          draft.finish()
          onWritten()
        }}
      />
    </FieldFrame>
  )
}

/** Whether it is an address, or nothing. */
function isRead(text: string): boolean {
  return text.trim() === '' || toWebAddress(text) !== null
}
