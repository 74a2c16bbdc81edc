import type { ReadProgress } from '../../domain/import/read-options'
import buttons from '../button.module.css'
import { ProgressBar } from '../progress-bar'
import styles from './file-reading.module.css'

interface FileReadingProps {
  /** Null before anything is known. */
  readonly progress: ReadProgress | null
  readonly onCancel: () => void
}

const STAGES: Readonly<Record<ReadProgress['stage'], string>> = {
  opening: 'Opening it',
  reading: 'Reading what is in it',
  checking: 'Making sure of it',
}

/** How far the reading is, and the way out of it. */
export function FileReading({ progress, onCancel }: FileReadingProps) {
  const { stage, share } = progress ?? { stage: 'opening' as const, share: 0 }
  return (
    <div className={styles.reading}>
      <div className={styles.stage}>
        <ProgressBar share={share} label={STAGES[stage]} />
        <p className={styles.words} aria-hidden="true">
          {STAGES[stage]}
        </p>
      </div>
      <button className={buttons.quiet} type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  )
}
