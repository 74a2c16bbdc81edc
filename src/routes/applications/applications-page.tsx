import { useState } from 'react'
import { Outlet } from 'react-router'
import { APPLICATION_CHECKLIST, APPLICATIONS_LEAD } from '../../catalogue/career/applications'
import { ApplicationBoard } from '../../components/applications/application-board'
import { EndingDialog } from '../../components/applications/ending-dialog'
import { FiguresLine } from '../../components/applications/figures-line'
import { NextList } from '../../components/applications/next-list'
import buttons from '../../components/button.module.css'
import type { ApplicationId } from '../../domain/career/application'
import { boardColumns, nextActions } from '../../domain/career/application-board'
import { applicationFigures } from '../../domain/career/application-figures'
import { applicationName } from '../../domain/career/application-words'
import { finishNextAction, moveApplication } from '../../store/application-actions'
import { useClockStore } from '../../store/clock-store'
import { useDocumentStore } from '../../store/document-store'
import { PageSources } from '../career/page-sources'
import { Sourced } from '../career/sourced'
import { PagePart } from '../page-part'
import { paths, toHref } from '../paths'
import styles from './applications-page.module.css'
import { ExportApplications } from './export-applications'
import { useSheetClose } from './use-sheet-close'

/** The jobs that a person applies for: what is next, and where each stands. */
export function ApplicationsPage() {
  const applications = useDocumentStore(({ career }) => career.applications)
  const closeSheet = useSheetClose()
  return (
    <article className={styles.page}>
      <title>Applications · Career · Cairn</title>
      <header className={styles.head}>
        <h1 className={styles.title}>Applications</h1>
        {applications.size === 0 ? <NoApplications /> : <FiguresLine figures={applicationFigures(applications)} />}
        {/* One link, whether there are applications or not: the focus comes back to it when the first one was added. */}
        <div className={styles.tools}>
          <a className={buttons.primary} href={toHref(paths.newApplication)}>
            Add an application
          </a>
          {applications.size > 0 && <ExportApplications />}
        </div>
      </header>
      {applications.size > 0 && <Board />}
      <footer className={styles.foot}>
        <PageSources data={[APPLICATIONS_LEAD, APPLICATION_CHECKLIST]} />
      </footer>
      <Outlet context={closeSheet} />
    </article>
  )
}

/** What to do first. */
function NoApplications() {
  return (
    <>
      <p className={styles.lead}>
        <Sourced statement={APPLICATIONS_LEAD} />
      </p>
      <p className={styles.soft}>
        With the first application you send, the waiting in your plan begins; when one is accepted, it is over.
      </p>
    </>
  )
}

function Board() {
  const applications = useDocumentStore(({ career }) => career.applications)
  const today = useClockStore((clock) => clock.today)
  const [closing, setClosing] = useState<ApplicationId | null>(null)
  const asked = closing === null ? undefined : applications.get(closing)
  const next = nextActions(applications, today)
  return (
    <>
      {next.length > 0 && (
        <PagePart heading="Next">
          <NextList groups={next} today={today} hrefOf={hrefOf} onDone={finishNextAction} />
        </PagePart>
      )}
      <PagePart heading="Board">
        <ApplicationBoard
          columns={boardColumns(applications)}
          today={today}
          hrefOf={hrefOf}
          onMove={(id, stage) => (stage === 'closed' ? setClosing(id) : moveApplication(id, stage))}
        />
      </PagePart>
      {asked !== undefined && (
        <EndingDialog
          name={applicationName(asked)}
          onChoose={(ending) => {
            setClosing(null)
            moveApplication(asked.id, 'closed', ending)
          }}
          onCancel={() => setClosing(null)}
        />
      )}
    </>
  )
}

function hrefOf(id: ApplicationId): string {
  return toHref(paths.application(id))
}
