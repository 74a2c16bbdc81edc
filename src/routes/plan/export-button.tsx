import buttons from '../../components/button.module.css'
import { openDialog } from '../../store/open-dialog-store'

/** Opens the forms in which the plan can be taken away. */
export function ExportButton() {
  return (
    <button className={buttons.quiet} type="button" aria-haspopup="dialog" onClick={() => openDialog('export')}>
      Export
    </button>
  )
}
