import buttons from '../button.module.css'
import styles from './line-verbs.module.css'

interface LineVerbsProps {
  /** What the line is about, which the buttons' names say too. */
  readonly name: string
  readonly edit: 'Change' | 'Edit'
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** What can be done with a line of a list, at its end. */
export function LineVerbs({ name, edit, onEdit, onRemove }: LineVerbsProps) {
  return (
    <div className={styles.verbs}>
      <button className={buttons.quiet} type="button" aria-label={`${edit} ${name}`} onClick={onEdit}>
        {edit}
      </button>
      <button className={buttons.quiet} type="button" aria-label={`Remove ${name}`} onClick={onRemove}>
        Remove
      </button>
    </div>
  )
}
