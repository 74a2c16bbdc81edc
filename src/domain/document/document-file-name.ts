import { type Day, dayToText } from '../day'

/** What an exported document is called: `cairn-plans-2027-03-01.json`. */
export function documentFileName(today: Day): string {
  return `cairn-plans-${dayToText(today)}.json`
}
