import { useState } from 'react'
import type { RoadmapPreview, SameRoadmaps } from '../../domain/import/preview-roadmap'
import type { RoadmapFromFile } from '../../domain/import/read-file-result'
import type { ReadOptions } from '../../domain/import/read-options'
import type { Day, Minutes } from '../../domain/day'
import { countOf } from '../../lib/format-duration'
import buttons from '../button.module.css'
import { DataDialog } from './data-dialog'
import { FileContents } from './file-contents'
import { FileDates, type FileDatesState } from './file-dates'
import { FileReport } from './file-report'
import styles from './import-review.module.css'
import { ReadQuestions } from './read-questions'
import { sameWords, takeRoadmapWords } from './roadmap-file-words'
import { TableMatching } from './table-matching'

/** What a roadmap of a file is to become. */
export interface RoadmapMaking {
  readonly isPlan: boolean
  readonly isRoadmap: boolean
}

interface RoadmapFileReviewProps {
  /** Of the file. */
  readonly name: string
  readonly read: RoadmapFromFile
  readonly preview: RoadmapPreview
  /** What there is of the same steps already. */
  readonly same: SameRoadmaps
  /** What the person has said of it. */
  readonly options: ReadOptions
  /** It is being read again, with what the person has just said. */
  readonly isReadAgain: boolean
  /** Why it could not be read so; null if it could. */
  readonly problem: string | null
  /** Null where no plan can be made of it. */
  readonly dates: FileDatesState | null
  readonly hidesDates: boolean
  /** Says how all of it can be taken back. */
  readonly wayBack: string
  readonly onOptions: (options: ReadOptions) => void
  readonly onStart: (day: Day) => void
  readonly onMinutes: (minutes: Minutes) => void
  readonly onTakeIn: (making: RoadmapMaking) => void
  readonly onClose: () => void
}

/** What a roadmap made elsewhere comes to, and what was made of it on the way. Nothing changes before that is confirmed. */
export function RoadmapFileReview(props: RoadmapFileReviewProps) {
  const { read, options, dates, problem, isReadAgain, onOptions, onTakeIn, onClose } = props
  // What there is already is doubled only when that is asked for.
  const [wanted, setMaking] = useState<RoadmapMaking>({ isPlan: props.same.plans.length === 0, isRoadmap: false })
  const making: RoadmapMaking = { ...wanted, isPlan: wanted.isPlan && dates !== null }
  const add = takeRoadmapWords(making.isPlan, making.isRoadmap)
  const same = sameWords(props.same)

  return (
    <DataDialog
      title={`What is in “${props.name}”`}
      onClose={onClose}
      actions={
        <>
          {add !== null && (
            <button
              className={buttons.primary}
              type="button"
              disabled={isReadAgain || problem !== null}
              onClick={() => onTakeIn(making)}
            >
              {add}
            </button>
          )}
          <button className={buttons.button} type="button" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      {same !== null && <p>{same}</p>}
      <FileContents read={read} preview={props.preview} />
      {read.table !== null && <TableMatching table={read.table} options={options} onOptions={onOptions} />}
      <ReadQuestions items={read.report.items} options={options} onOptions={onOptions} />
      <div className={styles.again} role="status">
        {isReadAgain && <p>Reading it again…</p>}
        {problem !== null && <p>{problem}</p>}
      </div>
      {dates !== null && (
        <FileDates dates={dates} hidesDates={props.hidesDates} onStart={props.onStart} onMinutes={props.onMinutes} />
      )}
      <MakingChoice making={making} canPlan={dates !== null} ticks={props.preview.doneCount} onMaking={setMaking} />
      <FileReport items={read.report.items} />
      {add !== null && <p className={styles.beside}>{props.wayBack}</p>}
    </DataDialog>
  )
}

interface MakingChoiceProps {
  readonly making: RoadmapMaking
  readonly canPlan: boolean
  /** How many steps are done in the file. */
  readonly ticks: number
  readonly onMaking: (making: RoadmapMaking) => void
}

function MakingChoice({ making, canPlan, ticks, onMaking }: MakingChoiceProps) {
  return (
    <fieldset className={styles.modes}>
      <legend className="visually-hidden">What to make of it</legend>
      {canPlan && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={making.isPlan}
            onChange={({ currentTarget }) => onMaking({ ...making, isPlan: currentTarget.checked })}
          />
          Make it a plan{ticks > 0 && `, with its ${countOf(ticks, 'tick')}`}
        </label>
      )}
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={making.isRoadmap}
          onChange={({ currentTarget }) => onMaking({ ...making, isRoadmap: currentTarget.checked })}
        />
        Keep it as a roadmap of mine
      </label>
    </fieldset>
  )
}
