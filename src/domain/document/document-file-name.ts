import { type Day, dayToText } from '../day'

/** What an exported document is called: `cairn-plans-2027-03-01.json`. */
export function documentFileName(today: Day): string {
  return `cairn-plans-${dayToText(today)}.json`
}

/** At most 60 characters, none of them cut in two. */
const LONGEST_BEGINNING = /^.{0,60}/u

/**
 * What one exported plan is called: `cairn-plan-machine-learning-engineer-2027-03-01.json`. Of its title, letters and
 * digits of any script stay, which every file system takes.
 *
 * @param ending of the file's name, without the point.
 */
export function planFileName(title: string, today: Day, ending = 'json'): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const name = (LONGEST_BEGINNING.exec(words.join('-'))?.[0] ?? '').replace(/-$/, '')
  return `cairn-plan-${name === '' ? '' : `${name}-`}${dayToText(today)}.${ending}`
}
