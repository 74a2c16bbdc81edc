import { APPLICATION_ENDINGS, type ApplicationEnding } from '../../domain/career/application'
import { ENDING_NAMES } from '../../domain/career/application-words'
import buttons from '../button.module.css'
import { DialogBox } from '../dialog-box'
import styles from './ending-dialog.module.css'

interface EndingDialogProps {
  /** What the application is called. */
  readonly name: string
  /** Null: not to say. */
  readonly onChoose: (ending: ApplicationEnding | null) => void
  readonly onCancel: () => void
}

/** Asks how an application has ended that is to be closed. */
export function EndingDialog({ name, onChoose, onCancel }: EndingDialogProps) {
  return (
    <DialogBox label="How did it end?" onClose={onCancel}>
      <div className={styles.box}>
        <h2 className={styles.title}>How did it end?</h2>
        <p className={styles.about} dir="auto">
          {name}
        </p>
        <ul className={styles.endings}>
          {APPLICATION_ENDINGS.map((ending) => (
            <li key={ending}>
              <button className={buttons.button} type="button" onClick={() => onChoose(ending)}>
                {ENDING_NAMES[ending]}
              </button>
            </li>
          ))}
        </ul>
        <div className={styles.others}>
          <button className={buttons.quiet} type="button" onClick={() => onChoose(null)}>
            Close it without saying
          </button>
          <button className={buttons.quiet} type="button" onClick={onCancel}>
            Leave it open
          </button>
        </div>
      </div>
    </DialogBox>
  )
}
