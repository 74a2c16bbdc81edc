import { useId, useRef } from 'react'
import { type ProjectPicture, PROJECT_LIMITS } from '../../domain/career/project'
import { formatBytes } from '../../lib/format-bytes'
import { useDraftText } from '../../lib/use-draft-text'
import buttons from '../button.module.css'
import { FieldFrame, wordsIdOf } from '../field-frame'
import field from '../field.module.css'
import { PictureFrame, type ShownPicture } from './picture-frame'
import styles from './picture-item.module.css'

interface PictureItemProps {
  readonly picture: ProjectPicture
  readonly shown: ShownPicture
  /** From 1. */
  readonly place: number
  readonly of: number
  readonly onDescribe: (alt: string) => void
  readonly onDescribed: () => void
  /** So many places further, negative towards the first. */
  readonly onMove: (by: number) => void
  readonly onRemove: () => void
  /** Chooses the picture anew, where it is missing on this device. */
  readonly onReplace: (file: File) => void
}

/** A picture with its words, its size, and its place among the others. */
export function PictureItem(props: PictureItemProps) {
  const { picture, shown, place, of, onDescribe, onDescribed, onMove, onRemove, onReplace } = props
  const id = useId()
  const words = useRef<HTMLTextAreaElement>(null)
  const draft = useDraftText(words, picture.alt, onDescribe)
  const name = `picture ${place}`
  return (
    <li className={styles.item}>
      <PictureFrame picture={picture} shown={shown} />
      <div className={styles.side}>
        <FieldFrame
          id={id}
          label={`What can be seen on ${name}`}
          hint={draft.text.trim() === '' ? 'For those who cannot see it, and as its caption.' : undefined}
        >
          <textarea
            className={`${field.input} ${styles.words}`}
            ref={words}
            id={id}
            dir="auto"
            rows={2}
            maxLength={PROJECT_LIMITS.line}
            aria-describedby={wordsIdOf(id)}
            value={draft.text}
            onChange={({ target }) => draft.change(target.value)}
            onBlur={() => {
              draft.finish()
              onDescribed()
            }}
          />
        </FieldFrame>
        <p className={styles.facts}>
          {picture.width} × {picture.height} · {formatBytes(picture.bytes)}
        </p>
        <div className={styles.verbs}>
          <button
            className={buttons.quiet}
            type="button"
            aria-label={`Move ${name} earlier`}
            disabled={place === 1}
            onClick={() => onMove(-1)}
          >
            Earlier
          </button>
          <button
            className={buttons.quiet}
            type="button"
            aria-label={`Move ${name} later`}
            disabled={place === of}
            onClick={() => onMove(1)}
          >
            Later
          </button>
          <button className={buttons.quiet} type="button" aria-label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </button>
          {shown.kind === 'missing' && <ReplaceButton name={name} onReplace={onReplace} />}
        </div>
      </div>
    </li>
  )
}

function ReplaceButton({ name, onReplace }: { readonly name: string; readonly onReplace: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file !== undefined) onReplace(file)
          target.value = ''
        }}
      />
      <button
        className={buttons.quiet}
        type="button"
        aria-label={`Choose ${name} again`}
        onClick={() => input.current?.click()}
      >
        Choose it again
      </button>
    </>
  )
}
