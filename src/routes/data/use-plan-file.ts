import { useEffect, useRef, useState } from 'react'
import type { PlanFile } from '../../domain/document/review-file'
import { readPlanFile } from '../../store/data-import'
import { importSays } from '../../store/data-import-words'

export type PlanFileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'read'; readonly file: PlanFile }

/** A file on its way in: read, refused or ready to be looked at. Nothing of it is taken in yet. */
export interface PlanFileInHand {
  readonly state: PlanFileState
  /** Reads what was chosen or dropped; what was being read is let go. */
  readonly open: (files: readonly File[]) => void
  /** Lets the file go, also while it is being read. */
  readonly close: () => void
}

const NONE: PlanFileState = { kind: 'none' }

export function usePlanFile(): PlanFileInHand {
  const [state, setState] = useState<PlanFileState>(NONE)
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  const close = (): void => {
    reading.current?.abort()
    setState(NONE)
  }

  const open = (files: readonly File[]): void => {
    reading.current?.abort()
    const [file] = files
    if (file === undefined || files.length > 1) {
      const says = file === undefined ? importSays.noFile : importSays.several(files.length)
      setState({ kind: 'refused', says })
      return
    }
    const started = new AbortController()
    reading.current = started
    setState({ kind: 'reading', name: file.name })
    void readPlanFile(file, { signal: started.signal }).then((outcome) => {
      if (!started.signal.aborted) setState(outcome.kind === 'cancelled' ? NONE : outcome)
    })
  }

  return { state, open, close }
}
