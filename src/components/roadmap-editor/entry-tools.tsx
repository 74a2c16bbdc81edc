import styles from './entry-tools.module.css'

interface EntryToolsProps {
  /** What the entry is called, for the names of the buttons: `“Vectors”`. */
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  /** Left out where an entry cannot be taken out. */
  readonly onRemove?: () => void
}

/** Up, down and out, for one entry of a list. */
export function EntryTools({ name, isFirst, isLast, onMove, onRemove }: EntryToolsProps) {
  return (
    <div className={styles.tools}>
      <Tool label={`Move ${name} up`} path="M4 10l4-4 4 4" isOff={isFirst} onUse={() => onMove(-1)} />
      <Tool label={`Move ${name} down`} path="M4 6l4 4 4-4" isOff={isLast} onUse={() => onMove(1)} />
      {onRemove !== undefined && <Tool label={`Remove ${name}`} path="M4.5 4.5l7 7m0-7l-7 7" onUse={onRemove} />}
    </div>
  )
}

interface ToolProps {
  readonly label: string
  readonly path: string
  readonly isOff?: boolean
  readonly onUse: () => void
}

/** Stays in place when it is off, so that the focus does, too. */
function Tool({ label, path, isOff = false, onUse }: ToolProps) {
  return (
    <button
      className={styles.tool}
      type="button"
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onUse()
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
