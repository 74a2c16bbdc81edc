import { type Day, dayFromText, dayToText } from '../../domain/day'

/** A day that was noted on this device; null if there is none, or none that can be read. Never throws. */
export function readDayNote(key: string): Day | null {
  try {
    const text = window.localStorage.getItem(key)
    return text === null ? null : dayFromText(text)
  } catch {
    return null
  }
}

/** Notes a day on this device. Where that cannot be, it is forgotten: nothing that a person has made depends on it. */
export function writeDayNote(key: string, day: Day): void {
  try {
    window.localStorage.setItem(key, dayToText(day))
  } catch {
    // No room, or no storage.
  }
}
