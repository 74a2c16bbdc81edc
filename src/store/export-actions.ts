import { planFileName } from '../domain/document/document-file-name'
import type { DatedPlan } from '../domain/export/dated-plan'
import { downloadBlob } from '../lib/download-text'
import { showNotice } from './notice-store'

/** A file made of the open plan. */
export interface ExportFile {
  /** Of its name, without the point. */
  readonly ending: string
  readonly content: Blob
}

/** Hands the person a file made of a plan, named after it, and says its name. */
export function takeFile({ plan, today }: Pick<DatedPlan, 'plan' | 'today'>, { ending, content }: ExportFile): void {
  const name = planFileName(plan.title, today, ending)
  downloadBlob(name, content)
  say(`Saved as “${name}”, where your browser keeps downloads.`)
}

/** Says that the sentence with the finish date is on the clipboard. */
export function noteFinishCopied(): void {
  say('The sentence is copied. Paste it wherever you like.')
}

/** Says that a link with the plan is on the clipboard. */
export function noteLinkCopied(): void {
  say('The link is copied. Paste it into a message.')
}

/** Says that a picture is on the clipboard. */
export function notePictureCopied(): void {
  say('The picture is copied. Paste it into a message.')
}

function say(text: string): void {
  showNotice({ what: { kind: 'says', text }, finish: null, offers: null })
}
