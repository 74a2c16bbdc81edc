import { useId } from 'react'
import buttons from '../../components/button.module.css'
import { PlanFileReview } from './plan-file-review'
import styles from './plan-file-door.module.css'
import type { PlanFileInHand } from './use-plan-file'

interface PlanFileDoorProps {
  readonly label: string
  readonly inHand: PlanFileInHand
  /** The file, or what was chosen of it, has been taken in. */
  readonly onTaken?: () => void
}

/** Chooses a file, says why it is refused, or shows what is in it before it is taken in. */
export function PlanFileDoor({ label, inHand: { state, open, close }, onTaken }: PlanFileDoorProps) {
  const id = useId()
  return (
    <div className={styles.door}>
      <label className={buttons.button} htmlFor={id}>
        {label}
      </label>
      <input
        className="visually-hidden"
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again.
          currentTarget.value = ''
          if (files.length > 0) open(files)
        }}
      />
      <div className={styles.says} role="status">
        {state.kind === 'reading' && <p>Reading “{state.name}”…</p>}
        {state.kind === 'refused' && <p>{state.says}</p>}
      </div>
      {state.kind === 'reading' && (
        <button className={buttons.quiet} type="button" onClick={close}>
          Cancel
        </button>
      )}
      {state.kind === 'read' && (
        <PlanFileReview
          file={state.file}
          onClose={close}
          onTaken={() => {
            close()
            onTaken?.()
          }}
        />
      )}
    </div>
  )
}
