import { useEffect, useRef, useState } from 'react'
import type { PlanFile } from '../../domain/document/review-file'
import type { ReadProgress } from '../../domain/import/read-options'
import {
  type ImportOptions,
  type ImportSource,
  type PlanFileReading,
  readPlanFile,
  type RoadmapFile,
} from '../../store/data-import'
import { importSays } from '../../store/data-import-words'
import { loadReviews } from './late-reviews'

/** A roadmap that can be looked at, and is being read again when the person says more of it. */
export interface RoadmapInHand {
  readonly kind: 'roadmap'
  readonly file: RoadmapFile
  readonly isReadAgain: boolean
  /** Why it could not be read again as was said; null if it could. */
  readonly problem: string | null
}

export type PlanFileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: ReadProgress | null }
  | { readonly kind: 'refused'; readonly says: string }
  | {
      readonly kind: 'plans'
      readonly file: PlanFile
      readonly notes: readonly string[]
      readonly source: ImportSource
    }
  | RoadmapInHand

/** What is on its way in: read, refused or ready to be looked at. Nothing of it is taken in yet. */
export interface PlanFileInHand {
  readonly state: PlanFileState
  /** Reads what was chosen, dropped or opened with the app; what was being read is let go. Null: it cannot be read. */
  readonly open: (files: readonly File[] | null) => void
  /** Reads what was pasted. */
  readonly openText: (text: string) => void
  /** Reads the roadmap in hand again, with what the person says of it. */
  readonly readAgain: (options: ImportOptions) => void
  /** Lets it go, also while it is being read. */
  readonly close: () => void
}

const NONE: PlanFileState = { kind: 'none' }

/** What is read in less is shown at once, without words on reading that would come and go. In milliseconds. */
const SAYS_READING_AFTER = 150

export function usePlanFile(): PlanFileInHand {
  const [state, setState] = useState<PlanFileState>(NONE)
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  const stop = (): void => reading.current?.abort()
  const refuse = (says: string): void => {
    stop()
    setState({ kind: 'refused', says })
  }
  const begin = (): AbortSignal => {
    stop()
    const started = new AbortController()
    reading.current = started
    return started.signal
  }

  const read = (source: ImportSource): void => {
    const signal = begin()
    const name = importSays.nameOf(source)
    let progress: ReadProgress | null = null
    let isSaid = false
    const say = (): void => {
      isSaid = true
      setState({ kind: 'reading', name, progress })
    }
    const onProgress = (now: ReadProgress): void => {
      progress = now
      if (isSaid) say()
    }
    // What was said of another file is not said of this one.
    setState(NONE)
    const timer = setTimeout(say, SAYS_READING_AFTER)
    signal.addEventListener('abort', () => clearTimeout(timer))
    void Promise.all([readPlanFile(source, { signal, onProgress }), loadReviews()]).then(([outcome]) => {
      clearTimeout(timer)
      if (!signal.aborted) setState(stateOf(outcome))
    })
  }

  const readAgain = (options: ImportOptions): void => {
    if (state.kind !== 'roadmap') return
    const signal = begin()
    // What was said stays said, also while it is read or cannot be.
    const file: RoadmapFile = { ...state.file, options }
    setState({ kind: 'roadmap', file, isReadAgain: true, problem: null })
    void readPlanFile(file.source, { signal, options }).then((outcome) => {
      if (signal.aborted) return
      setState(
        outcome.kind === 'refused'
          ? { kind: 'roadmap', file, isReadAgain: false, problem: outcome.says }
          : stateOf(outcome),
      )
    })
  }

  return {
    state,
    open: (files) => {
      const [file] = files ?? []
      if (files === null) refuse(importSays.notOpened)
      else if (file === undefined) refuse(importSays.noFile)
      else if (files.length > 1) refuse(importSays.several(files.length))
      else read({ kind: 'file', file })
    },
    openText: (text) => {
      if (text.trim() === '') refuse(importSays.nothingPasted)
      else read({ kind: 'text', text })
    },
    readAgain,
    close: () => {
      stop()
      setState(NONE)
    },
  }
}

function stateOf(outcome: PlanFileReading): PlanFileState {
  switch (outcome.kind) {
    case 'cancelled':
      return NONE
    case 'roadmap':
      return { ...outcome, isReadAgain: false, problem: null }
    case 'refused':
    case 'plans':
      return outcome
  }
}
