import { plainLine } from '../export/plain-line'
import { toWebAddress } from '../plan/edit-notebook'
import { markdownLink, markdownText } from '../export/markdown-text'

/** A course that a person weighs. */
export interface CourseDraft {
  readonly name: string
  /** As it is typed; what is no web address becomes no link. */
  readonly url: string
  readonly remark: string
  /** Ids of the questions whose answer is yes. */
  readonly holds: ReadonlySet<string>
}

/** Characters. */
export const COURSE_LIMITS = { name: 200, url: 2000, remark: 1000 } as const

/** A question as a statement that holds or does not. */
interface Question {
  readonly id: string
  readonly title: string
}

/** A course with its questions as a Markdown task list, for the notes of a step. */
export function courseChecklist({ name, url, remark, holds }: CourseDraft, questions: readonly Question[]): string {
  const title = plainLine(name) === '' ? 'A course' : name
  const remarkLine = plainLine(remark)
  const address = toWebAddress(url)
  return [
    `### Course: ${address === null ? markdownText(title) : markdownLink(title, address)}`,
    '',
    ...questions.map(({ id, title: says }) => `- [${holds.has(id) ? 'x' : ' '}] ${markdownText(says)}`),
    ...(remarkLine === '' ? [] : ['', markdownText(remarkLine)]),
  ].join('\n')
}

/** Notes with a piece of Markdown below them; the very same notes if it is in them already. */
export function appendToNotes(notes: string, piece: string): string {
  if (notes.includes(piece)) return notes
  return notes.trimEnd() === '' ? piece : `${notes.trimEnd()}\n\n${piece}`
}
