import type { PlanContents } from '../../domain/share/shared-contents'
import type { SharedParts } from '../../domain/share/shared-parts'
import entry from '../export/export-entry.module.css'
import { PART_NAMES, partWords } from './link-words'

interface LinkPartsProps {
  readonly parts: SharedParts
  readonly contents: PlanContents
  readonly onChange: (parts: SharedParts) => void
}

/** What goes with a plan: only of what there is. Hours are told by what is done, so they go only with that. */
export function LinkParts({ parts, contents, onChange }: LinkPartsProps) {
  const asked = PART_NAMES.filter(([part, , count]) => count(contents) > 0 && (part !== 'logs' || parts.progress))
  if (asked.length === 0) return null
  return (
    <fieldset className={entry.choice}>
      <legend className="visually-hidden">What goes with it</legend>
      {asked.map(([part, name]) => (
        <label className={entry.option} key={part}>
          <input
            type="checkbox"
            checked={parts[part]}
            onChange={({ currentTarget }) => onChange({ ...parts, [part]: currentTarget.checked })}
          />
          {partWords(name, part, contents)}
        </label>
      ))}
    </fieldset>
  )
}
