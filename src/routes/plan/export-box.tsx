import buttons from '../../components/button.module.css'
import { DialogBox } from '../../components/dialog-box'
import { ExportEntry } from '../../components/export/export-entry'
import { FinishCopy } from '../../components/export/finish-copy'
import { finishSentence } from '../../components/export/finish-sentence'
import type { Forecast } from '../../domain/forecast/forecast'
import { afterPaint } from '../../lib/after-paint'
import { type ExportFile, noteFinishCopied, takeFile } from '../../store/export-actions'
import { usePlanForecast } from '../../store/forecast-store'
import { closeDialog } from '../../store/open-dialog-store'
import { type PlanView, useCurrentPlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { paths, toHref } from '../paths'
import styles from './export-box.module.css'
import { ExportCalendar } from './export-calendar'
import { ExportCard } from './export-card'
import { checklistFile, diagramFile, pageFile, roadmapFile, tableFile } from './export-files'
import { ExportLink } from './export-link'
import { ExportPicture } from './export-picture'

/** The open plan in every form that other programs take. */
export function ExportBox() {
  const view = useCurrentPlanView()
  return (
    <DialogBox label="Export the plan" onClose={closeDialog}>
      <div className={styles.box}>
        <header className={styles.head}>
          <h2 className={styles.title}>Export the plan</h2>
          <button className={buttons.button} type="button" onClick={closeDialog}>
            Close
          </button>
        </header>
        {view === null ? <p>There is no plan open.</p> : <Forms view={view} />}
      </div>
    </DialogBox>
  )
}

function Forms({ view }: { readonly view: PlanView }) {
  const { plan, schedule, today } = view
  const hidesDates = useHidesDates()
  const state = usePlanForecast(plan, today)
  const forecast = state.status === 'fresh' ? state.forecast : null
  // Of a large plan a file takes long: the dialog has gone from the screen by then.
  const take = (make: () => ExportFile): void => {
    closeDialog()
    afterPaint(() => takeFile(view, make()))
  }
  return (
    <>
      <p className={styles.note}>
        To send, and for other programs: made on this device, and sent nowhere by that.
        {hidesDates && ' You keep dates from sight; these files have them all the same.'} A copy that Cairn opens again
        is under{' '}
        <a href={toHref(paths.data)} onClick={closeDialog}>
          Your data
        </a>
        .
      </p>
      <div>
        <ExportLink view={view} onTaken={closeDialog} />
        <ExportCard view={view} forecast={forecast} onTake={take} onCopied={closeDialog} />
        <FinishCopy
          sentence={finishSentence(plan, schedule.finish, likelyRange(forecast))}
          hidesDates={hidesDates}
          onCopied={() => {
            closeDialog()
            noteFinishCopied()
          }}
        />
        <ExportCalendar view={view} onTake={take} />
        <ExportEntry
          name="Table (CSV)"
          hint={`For Excel, Numbers or Sheets: every step with its dates, slack and hours${sureHint(forecast)}.`}
          action="Save table"
          onTake={() => take(() => tableFile(view, forecast))}
        />
        <ExportEntry
          name="Checklist (Markdown)"
          hint="For notes and issue trackers: phases, steps and topics to tick, with links."
          action="Save checklist"
          onTake={() => take(() => checklistFile(view))}
        />
        <ExportPicture view={view} onTake={take} />
        <ExportEntry
          name="Page (HTML)"
          hint="To print or to send: one file that opens in any browser."
          action="Save page"
          onTake={() => take(() => pageFile(view, forecast))}
        />
        <ExportEntry
          name="Gantt diagram (Mermaid)"
          hint="For documents that draw Mermaid diagrams from text, such as those on GitHub."
          action="Save diagram"
          onTake={() => take(() => diagramFile(view))}
        />
        <ExportEntry
          name="Roadmap (JSON)"
          hint="The steps alone, without anything of you: to pass on, or to change by hand. Cairn opens it again."
          action="Save roadmap"
          onTake={() => take(() => roadmapFile(view))}
        />
      </div>
    </>
  )
}

/** What a table is made without, it does not promise. */
function sureHint(forecast: Forecast | null): string {
  return forecast === null ? '. P50 and P80 come with the forecast, which is not ready' : ', and P50 and P80'
}

function likelyRange(forecast: Forecast | null) {
  if (forecast === null || forecast.p10 === null || forecast.p90 === null) return null
  return { from: forecast.p10, to: forecast.p90 }
}
