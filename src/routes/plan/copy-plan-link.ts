import { USUAL_PARTS } from '../../domain/share/shared-parts'
import { copyText } from '../../lib/copy-text'
import { noteLinkCopied } from '../../store/export-actions'
import { openDialog } from '../../store/open-dialog-store'
import type { PlanView } from '../../store/plan-selectors'
import { makeLink } from '../../store/share-link'
import { sharedUrl } from '../share/shared-url'

/** Copies a link with what usually goes with a plan. Where that cannot be, the dialog shows why, and what can. */
export async function copyPlanLink(view: PlanView): Promise<void> {
  const made = await makeLink(view, { what: 'plan', parts: USUAL_PARTS }, sharedUrl)
  if (made.kind === 'link' && (await copyText(made.url, null))) noteLinkCopied()
  else openDialog('export')
}
