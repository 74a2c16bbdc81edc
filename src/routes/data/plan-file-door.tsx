import { useEffect, useId, useRef, useState } from 'react'
import buttons from '../../components/button.module.css'
import { FileDrop } from '../../components/data/file-drop'
import { FileReading } from '../../components/data/file-reading'
import { PasteText } from '../../components/data/paste-text'
import { afterPaint } from '../../lib/after-paint'
import { whenIdle } from '../../lib/when-idle'
import type { ImportSource } from '../../store/data-import'
import type { LatePage } from '../late-page'
import { LoadBoundary } from '../shell/load-boundary'
import { lateReviews, loadReviews } from './late-reviews'
import styles from './plan-file-door.module.css'
import type { TakenAs } from './roadmap-file-review'
import type { PlanFileInHand } from './use-plan-file'
import { useReaderAhead } from './use-reader-ahead'

interface PlanFileDoorProps {
  readonly label: string
  readonly inHand: PlanFileInHand
  /** The file, or what was chosen of it, has been taken in. */
  readonly onTaken?: (as: TakenAs) => void
}

/** Comes when it is needed: most files have none. */
async function takePictures(source: ImportSource): Promise<void> {
  const { takePicturesFrom } = await import('../../store/pictures/take-from-source')
  await takePicturesFrom(source)
}

/** By their names; what a file is, is decided by what is in it. */
const ACCEPTED = '.json,.csv,.tsv,.md,.markdown,.txt,.xml,.gan,application/json,text/csv,text/markdown,text/plain'

/** Chooses, drops or pastes a file, says why it is refused, or shows what is in it before it is taken in. */
export function PlanFileDoor({ label, inHand, onTaken }: PlanFileDoorProps) {
  const { state, readAgain, close } = inHand
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { isExpected, prepare, letGo } = useReaderAhead(input)
  const [isPasting, setIsPasting] = useState(false)
  // Ahead of the first file, which is then shown at once.
  useEffect(() => void whenIdle(window).then(loadReviews), [])
  const open = (files: readonly File[]): void => {
    inHand.open(files)
    // What has not been taken by now, as of several files at once, is for nothing.
    letGo()
  }
  const finish = (as: TakenAs): void => {
    close()
    onTaken?.(as)
  }
  const paste = (): void => {
    prepare()
    setIsPasting(true)
  }
  const stopPasting = (): void => {
    letGo()
    setIsPasting(false)
  }
  return (
    <div className={styles.door}>
      <FileDrop label="Drop the file to see what is in it" onDrop={open} onHeld={prepare} onAway={letGo} />
      <label className={buttons.button} htmlFor={id}>
        {label}
      </label>
      <input
        className="visually-hidden"
        id={id}
        ref={input}
        type="file"
        accept={ACCEPTED}
        onClick={prepare}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file can be chosen again.
          currentTarget.value = ''
          if (files.length > 0) open(files)
        }}
      />
      <button className={buttons.quiet} type="button" onClick={paste}>
        Paste text
      </button>
      <div className={styles.says} role="status">
        {state.kind === 'reading' && <p>Reading “{state.name}”…</p>}
        {state.kind === 'refused' && <p>{state.says}</p>}
      </div>
      {state.kind === 'reading' && <FileReading progress={state.progress} onCancel={close} />}
      {isPasting && (
        <PasteText
          onRead={(text) => {
            inHand.openText(text)
            stopPasting()
          }}
          onClose={stopPasting}
        />
      )}
      <LoadBoundary>
        {isExpected && state.kind === 'none' && <Late page={lateReviews.rehearsal} props={{}} />}
        {state.kind === 'plans' && (
          <Late
            page={lateReviews.plans}
            props={{
              file: state.file,
              notes: state.notes,
              onClose: close,
              onTaken: () => {
                // Reading the file once more is not to hold up the plan.
                afterPaint(() => void takePictures(state.source))
                finish('plan')
              },
            }}
          />
        )}
        {state.kind === 'roadmap' && (
          <Late
            page={lateReviews.roadmap}
            props={{ inHand: state, onReadAgain: readAgain, onClose: close, onTaken: finish }}
          />
        )}
      </LoadBoundary>
    </div>
  )
}

interface LateProps<Props> {
  readonly page: LatePage<Props>
  readonly props: Props
}

/** Goes on showing what it began with, also when that turns out to be loaded. */
function Late<Props extends object>({ page, props }: LateProps<Props>) {
  const [Review] = useState(page.shown)
  return <Review {...props} />
}
