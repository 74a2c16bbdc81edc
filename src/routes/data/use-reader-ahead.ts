import { type RefObject, useEffect } from 'react'
import { letGoOfReader, prepareReader } from '../../store/data-import'

/** What reads a file, started while the person is still choosing it. */
export interface ReaderAhead {
  /** To be called as soon as a file is likely to come, also repeatedly. */
  readonly prepare: () => void
  /** None comes after all. What reads one already is left alone. */
  readonly letGo: () => void
}

/** @param input where files are chosen: its chooser may be left without one. */
export function useReaderAhead(input: RefObject<HTMLInputElement | null>): ReaderAhead {
  useEffect(() => {
    const element = input.current
    element?.addEventListener('cancel', letGoOfReader)
    return () => {
      element?.removeEventListener('cancel', letGoOfReader)
      letGoOfReader()
    }
  }, [input])
  return { prepare: prepareReader, letGo: letGoOfReader }
}
