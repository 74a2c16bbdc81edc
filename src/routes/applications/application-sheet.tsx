import { type ReactNode, useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { APPLICATION_CHECKLIST } from '../../catalogue/career/applications'
import { ApplicationChecklist } from '../../components/applications/application-checklist'
import { ApplicationDetails } from '../../components/applications/application-details'
import { EndingDialog } from '../../components/applications/ending-dialog'
import buttons from '../../components/button.module.css'
import { PartBoundary } from '../../components/part-boundary'
import { Sheet } from '../../components/sheet'
import { NotesEditor } from '../../components/step/notes-editor'
import { APPLICATION_LIMITS, type JobApplication } from '../../domain/career/application'
import { applicationName } from '../../domain/career/application-words'
import type { SourceId } from '../../domain/roadmap/roadmap'
import {
  deleteApplication,
  duplicateApplication,
  moveApplication,
  setReachedDay,
  toggleApplicationTask,
  writeApplication,
} from '../../store/application-actions'
import { useClockStore } from '../../store/clock-store'
import { useDocumentStore } from '../../store/document-store'
import { sealChange } from '../../store/history-store'
import { closeNotice } from '../../store/notice-store'
import { SourceMarks } from '../career/source-marks'
import { paths } from '../paths'
import { Notices } from '../shell/notices'
import styles from './application-sheet.module.css'
import { NewApplication } from './new-application'
import { usePlanTitles } from './plan-titles'
import { useCloseSheet } from './use-sheet-close'

const HEADING = 'application-heading'

/** One application over the board, or one to be added: its own address, closed by "back", Escape or the button. */
export function ApplicationSheet() {
  const { id = '' } = useParams()
  const application = useDocumentStore(({ career }) => career.applications.get(id))
  const close = useCloseSheet()
  const isNew = isNewPath(id)
  const [isClosing, setIsClosing] = useState(false)
  const title = isNew
    ? 'New application'
    : application === undefined
      ? 'No such application'
      : applicationName(application)
  useHeadingInView(id)
  return (
    <>
      <Sheet labelledBy={HEADING} onClose={close}>
        <title>{`${title} · Cairn`}</title>
        <div className={styles.bar}>
          <span className={styles.where}>Applications</span>
          <button className={`${buttons.button} ${styles.close}`} type="button" onClick={close}>
            Close
          </button>
        </div>
        {/* Another application is another sheet: nothing half typed goes over to it. */}
        <div className={styles.sheet} key={id}>
          <h2 className={styles.title} id={HEADING} tabIndex={-1} dir="auto">
            {title}
          </h2>
          <PartBoundary name={title}>
            {isNew && <NewApplication onClose={close} />}
            {!isNew && application === undefined && (
              <p className={styles.soft}>It may have been deleted. Undo brings it back, if it was the last change.</p>
            )}
            {application !== undefined && (
              <Application application={application} onToClose={() => setIsClosing(true)} />
            )}
          </PartBoundary>
        </div>
        <Notices />
      </Sheet>
      {/* Beside the sheet and not within it, so that Escape in it is not Escape in the sheet. */}
      {isClosing && application !== undefined && (
        <EndingDialog
          name={applicationName(application)}
          onChoose={(ending) => {
            setIsClosing(false)
            moveApplication(id, 'closed', ending)
          }}
          onCancel={() => setIsClosing(false)}
        />
      )}
    </>
  )
}

interface ApplicationProps {
  readonly application: JobApplication
  /** It is to be closed: first it is asked how it ended. */
  readonly onToClose: () => void
}

function Application({ application, onToClose }: ApplicationProps) {
  const { id } = application
  const today = useClockStore((clock) => clock.today)
  const navigate = useNavigate()
  const close = useCloseSheet()
  const plans = usePlanTitles()
  return (
    // What is typed after a field was left is another change.
    <div className={styles.parts} onBlur={sealChange}>
      <ApplicationDetails
        application={application}
        today={today}
        plans={plans}
        onWrite={(text) => writeApplication(id, text)}
        onMove={(stage) => (stage === 'closed' ? onToClose() : moveApplication(id, stage))}
        onEnd={(ending) => moveApplication(id, 'closed', ending)}
        onReached={(stage, day) => setReachedDay(id, stage, day)}
      />
      <ApplicationChecklist
        application={application}
        groups={APPLICATION_CHECKLIST}
        marksOf={marksOf}
        onToggle={(task) => toggleApplicationTask(id, task)}
      />
      <NotesEditor
        heading="Contacts"
        notes={application.contacts}
        maxLength={APPLICATION_LIMITS.text}
        onWrite={(contacts) => writeApplication(id, { contacts })}
        onWritten={sealChange}
      />
      <NotesEditor
        heading="Notes"
        notes={application.notes}
        maxLength={APPLICATION_LIMITS.text}
        onWrite={(notes) => writeApplication(id, { notes })}
        onWritten={sealChange}
      />
      <div className={styles.verbs}>
        <button
          className={buttons.button}
          type="button"
          onClick={() => {
            const copy = duplicateApplication(id)
            if (copy !== null) void navigate(paths.application(copy), { replace: true })
          }}
        >
          Duplicate
        </button>
        <button
          className={buttons.button}
          type="button"
          onClick={() => {
            deleteApplication(id)
            close()
          }}
        >
          Delete
        </button>
      </div>
    </div>
  )
}

/** A sheet begins at its top, with the focus on its name, or in the first field to be filled in. */
function useHeadingInView(id: string): void {
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>(`#${HEADING}`)
    const dialog = heading?.closest('dialog')
    dialog?.scrollTo(0, 0)
    const first = isNewPath(id) ? dialog?.querySelector<HTMLElement>('form input') : null
    const target = first ?? heading
    target?.focus({ preventScroll: true })
  }, [id])
  // What was said before belongs to the board below; what is said of the sheet's own doing, such as a copy, is kept.
  useEffect(closeNotice, [])
}

/** No application has what stands in that address for an id. */
function isNewPath(id: string): boolean {
  return paths.application(id) === paths.newApplication
}

function marksOf(sources: readonly SourceId[]): ReactNode {
  return <SourceMarks sources={sources} />
}
