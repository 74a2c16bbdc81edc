import buttons from '../../components/button.module.css'
import { takeApplications } from '../../store/application-export'

/** The applications as a table, to be taken away. */
export function ExportApplications() {
  return (
    <button className={buttons.quiet} type="button" onClick={() => void takeApplications()}>
      Save as a table (CSV)
    </button>
  )
}
