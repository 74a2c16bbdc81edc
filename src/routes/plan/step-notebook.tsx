import { lazy } from 'react'
import { EntryList } from '../../components/step/entry-list'
import { NotesEditor } from '../../components/step/notes-editor'
import type { Day } from '../../domain/day'
import { notebookOf } from '../../domain/plan/edit-notebook'
import type { Plan } from '../../domain/plan/plan'
import type { StepId } from '../../domain/roadmap/roadmap'
import { LoadBoundary } from '../shell/load-boundary'
import { removeEvidence, removeLink, saveEvidence, saveLink, sealNotes, writeNotes } from '../../store/step-actions'

/** Of the portfolio, which most sheets are opened without. */
const StepProjects = lazy(async () => ({ default: (await import('./step-projects')).StepProjects }))

interface StepNotebookProps {
  readonly plan: Plan
  readonly step: StepId
  readonly today: Day
}

/** What a person keeps with a step: notes, links, evidence. */
export function StepNotebook({ plan, step, today }: StepNotebookProps) {
  const { notes, links, evidence } = notebookOf(plan, step)
  return (
    <>
      <NotesEditor notes={notes} onWrite={(text) => writeNotes(step, text)} onWritten={sealNotes} />
      <EntryList
        kind="link"
        entries={Array.from(links, ([id, { title, url }]) => [id, { title, url, on: null }])}
        today={today}
        onSave={(id, { title, url }) => saveLink(step, id, { title, url })}
        onRemove={(id) => removeLink(step, id)}
      />
      <EntryList
        kind="evidence"
        entries={[...evidence]}
        today={today}
        onSave={(id, { title, url, on }) => saveEvidence(step, id, { title, url, on: on ?? today })}
        onRemove={(id) => removeEvidence(step, id)}
      />
      <LoadBoundary>
        <StepProjects plan={plan} step={step} />
      </LoadBoundary>
    </>
  )
}
