import { type RefObject, useEffect, useState } from 'react'
import { letGoOfReader, prepareReader } from '../../store/data-import'

/** What reads a file, started while the person is still choosing it. */
export interface ReaderAhead {
  /** Whether a file is likely to come, or has come. */
  readonly isExpected: boolean
  /** To be called as soon as a file is likely to come, also repeatedly. */
  readonly prepare: () => void
  /** None comes after all. What reads one already is left alone. */
  readonly letGo: () => void
}

/** @param input where files are chosen: its chooser may be left without one. */
export function useReaderAhead(input: RefObject<HTMLInputElement | null>): ReaderAhead {
  const [isExpected, setIsExpected] = useState(false)
  useEffect(() => {
    const element = input.current
    element?.addEventListener('cancel', letGoOfReader)
    return () => {
      element?.removeEventListener('cancel', letGoOfReader)
      letGoOfReader()
    }
  }, [input])
  const prepare = (): void => {
    prepareReader()
    setIsExpected(true)
  }
  return { isExpected, prepare, letGo: letGoOfReader }
}
