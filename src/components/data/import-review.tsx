import { useState } from 'react'
import type { DocumentDifference } from '../../domain/document/compare-documents'
import {
  type ImportChoice,
  type ImportChoices,
  type ImportReview as Review,
  usualChoice,
} from '../../domain/document/review-file'
import { countOf } from '../../lib/format-duration'
import buttons from '../button.module.css'
import { ComparisonTable } from './comparison-table'
import { DataDialog } from './data-dialog'
import { ImportChoiceList } from './import-choice-list'
import styles from './import-review.module.css'
import { besideWords, careerSays, planWords, takeInWords } from './import-words'
import { RepairList } from './repair-list'

interface ImportReviewProps {
  readonly review: Review
  /** What putting the file in the place of everything would change; null where there is nothing to replace. */
  readonly replaced: DocumentDifference | null
  /** What else is to be said of the reading, a sentence each. */
  readonly notes: readonly string[]
  /** Says how all of it can be taken back. */
  readonly wayBack: string
  readonly hidesDates: boolean
  readonly onTakeIn: (choices: ImportChoices) => void
  readonly onReplace: () => void
  readonly onClose: () => void
}

type Mode = 'add' | 'replace'

const KEPT = 'Colours, views and keys stay as you have set them here.'

/** What a file holds and what taking it in would do. Nothing changes before that is confirmed. */
export function ImportReview(props: ImportReviewProps) {
  const { review, replaced, notes, wayBack, onTakeIn, onReplace, onClose } = props
  const [mode, setMode] = useState<Mode>('add')
  const [choices, setChoices] = useState<ImportChoices>({ plans: new Map(), roadmaps: new Map() })
  const choose = (kind: 'plans' | 'roadmaps') => (id: string, choice: ImportChoice) =>
    setChoices((before) => ({ ...before, [kind]: new Map(before[kind]).set(id, choice) }))
  const planChoices = review.plans.map(({ plan, coming }) => choices.plans.get(plan.id) ?? usualChoice(coming))
  const roadmapChoices = review.roadmaps.map(
    ({ own, coming }) => choices.roadmaps.get(own.roadmap.id) ?? usualChoice(coming),
  )
  const { career } = review
  const careerChoice = career === null ? 'leave' : (choices.career ?? usualChoice(career.coming))
  const add = takeInWords(planChoices, roadmapChoices, careerChoice, review.draft === 'new')
  const canReplace = replaced !== null && !replaced.isSame

  return (
    <DataDialog
      title={`What is in “${review.file.name}”`}
      onClose={onClose}
      actions={
        <>
          {mode === 'add' && add !== null && (
            <button className={buttons.primary} type="button" onClick={() => onTakeIn(choices)}>
              {add}
            </button>
          )}
          {mode === 'replace' && (
            <button className={buttons.primary} type="button" onClick={onReplace}>
              Replace everything
            </button>
          )}
          <button className={buttons.button} type="button" onClick={onClose}>
            {add === null && !canReplace ? 'Close' : 'Cancel'}
          </button>
        </>
      }
    >
      {review.isAllHere && <p>Everything in this file is here already, exactly as it is. There is nothing to add.</p>}
      {canReplace && <ModeChoice mode={mode} onMode={setMode} />}
      {mode === 'add' && !review.isAllHere && (
        <>
          {review.plans.length > 0 && (
            <ImportChoiceList
              heading={countOf(review.plans.length, 'plan')}
              thing="plan"
              entries={review.plans.map(({ plan, coming, figures, mine }, at) => ({
                id: plan.id,
                title: plan.title,
                coming,
                says: planWords(figures, props.hidesDates),
                mine: mine === null ? null : planWords(mine, props.hidesDates),
                choice: planChoices[at] ?? 'leave',
              }))}
              onChoose={choose('plans')}
            />
          )}
          {review.roadmaps.length > 0 && (
            <ImportChoiceList
              heading={`${countOf(review.roadmaps.length, 'roadmap')} of your own`}
              thing="roadmap"
              entries={review.roadmaps.map(({ own: { roadmap }, coming }, at) => ({
                id: roadmap.id,
                title: roadmap.title,
                coming,
                says: countOf(roadmap.steps.length, 'step'),
                mine: null,
                choice: roadmapChoices[at] ?? 'leave',
              }))}
              onChoose={choose('roadmaps')}
            />
          )}
          {career !== null && (
            <ImportChoiceList
              heading="Career"
              thing="career"
              entries={[
                {
                  id: 'career',
                  title: 'Skills, portfolio and applications',
                  coming: career.coming,
                  says: careerSays(career),
                  mine: null,
                  choice: careerChoice,
                },
              ]}
              onChoose={(_, choice) => setChoices((before) => ({ ...before, career: choice }))}
            />
          )}
        </>
      )}
      {mode === 'replace' && replaced !== null && (
        <ComparisonTable
          caption="What replacing everything would change"
          difference={replaced}
          thenLabel="In the file"
          hidesDates={props.hidesDates}
        />
      )}
      <RepairList problems={review.file.problems} more={review.file.more} />
      {notes.length > 0 && (
        <ul className={styles.beside}>
          {notes.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      {(add !== null || mode === 'replace') && (
        <ul className={styles.beside}>
          {[...(mode === 'add' ? besideWords(review) : []), KEPT, wayBack].map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
    </DataDialog>
  )
}

function ModeChoice({ mode, onMode }: { readonly mode: Mode; readonly onMode: (mode: Mode) => void }) {
  return (
    <fieldset className={styles.modes}>
      <legend className="visually-hidden">How to take it in</legend>
      <label className={styles.option}>
        <input type="radio" name="import-mode" checked={mode === 'add'} onChange={() => onMode('add')} />
        Add to what is here
      </label>
      <label className={styles.option}>
        <input type="radio" name="import-mode" checked={mode === 'replace'} onChange={() => onMode('replace')} />
        Replace everything here
      </label>
    </fieldset>
  )
}
