import { useEffect, useEffectEvent } from 'react'
import { onLaunchedFiles } from '../../lib/launched-files'
import type { PlanFileInHand } from './use-plan-file'

/** Reads what is pasted on the page, outside of fields, and what the device opens with the installed app. */
export function useFilesFromOutside({ open, openText }: PlanFileInHand): void {
  const onFiles = useEffectEvent(open)
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { target, clipboardData } = event
    if (clipboardData === null || isForField(target) || document.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    const files = [...clipboardData.files]
    if (files.length > 0) open(files)
    else openText(clipboardData.getData('text/plain'))
  })
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => onPaste(event)
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
  useEffect(() => onLaunchedFiles((files) => onFiles(files)), [])
}

/** Into these, a text is pasted by the browser. */
const TEXT_FIELDS = 'input:not([type=file], [type=radio], [type=checkbox]), textarea, [contenteditable]'

function isForField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXT_FIELDS) !== null
}
