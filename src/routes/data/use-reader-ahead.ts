import { type RefObject, useCallback, useEffect, useState } from 'react'
import { letGoOfReader, prepareReader } from '../../store/data-import'

/** What reads a file, started while the person is still choosing it. */
export interface ReaderAhead {
  /** Whether a file is likely to come. */
  readonly isExpected: boolean
  /** To be called as soon as a file is likely to come, also repeatedly. */
  readonly prepare: () => void
  /** None comes after all, or it has come. What reads one already is left alone. */
  readonly letGo: () => void
}

/** @param input where files are chosen: its chooser may be left without one. */
export function useReaderAhead(input: RefObject<HTMLInputElement | null>): ReaderAhead {
  const [isExpected, setIsExpected] = useState(false)
  const prepare = useCallback(() => {
    prepareReader()
    setIsExpected(true)
  }, [])
  const letGo = useCallback(() => {
    letGoOfReader()
    setIsExpected(false)
  }, [])
  useEffect(() => {
    const element = input.current
    element?.addEventListener('cancel', letGo)
    return () => {
      element?.removeEventListener('cancel', letGo)
      letGoOfReader()
    }
  }, [input, letGo])
  return { isExpected, prepare, letGo }
}
