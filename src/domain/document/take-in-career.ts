import type { Career } from '../career/career'
import type { ImportChoice } from './review-file'
import { isSameValue } from './same-value'

/**
 * One's own career with that of a file. What is here stays as it is, unless it is to be replaced. Of a project or an
 * application that is here as another, `keepBoth` puts the file's beside it; of a topic there is but one word, and that
 * is then one's own.
 *
 * @param newId gives an id that nothing has.
 */
export function takeInCareer(now: Career, file: Career, choice: ImportChoice, newId: () => string): Career {
  if (choice === 'leave') return now
  const projects = withEntries(now.projects, file.projects, choice, newId)
  const applications = withEntries(now.applications, file.applications, choice, newId)
  const skills = choice === 'replace' ? [...now.skills, ...file.skills] : [...file.skills, ...now.skills]
  return { skills: new Map(skills), projects, applications }
}

function withEntries<T extends { readonly id: string }>(
  now: ReadonlyMap<string, T>,
  file: ReadonlyMap<string, T>,
  choice: Exclude<ImportChoice, 'leave'>,
  newId: () => string,
): ReadonlyMap<string, T> {
  const entries = new Map(now)
  for (const [id, entry] of file) {
    const mine = now.get(id)
    if (mine === undefined || choice === 'replace') entries.set(id, entry)
    else if (!isSameValue(mine, entry)) {
      const beside = { ...entry, id: newId() }
      entries.set(beside.id, beside)
    }
  }
  return entries
}
