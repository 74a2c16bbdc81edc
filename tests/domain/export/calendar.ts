import ICAL from 'ical.js'

/** An event as ical.js reads it; days as `YYYY-MM-DD`, the end exclusive. */
export interface ReadEvent {
  readonly uid: string
  readonly start: string
  readonly end: string
  readonly summary: string
  readonly description: string
  readonly sequence: number
  readonly stamp: string
  /** The names of all its properties. */
  readonly properties: readonly string[]
}

/** Reads a calendar with a parser that is not ours. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    if (!event.startDate.isDate || !event.endDate.isDate) throw new Error('An event is not of whole days.')
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      description: event.description,
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      properties: component.getAllProperties().map(({ name }) => name),
    }
  })
}
