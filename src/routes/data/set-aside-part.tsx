import { useState } from 'react'
import { SetAsideTable } from '../../components/data/set-aside-table'
import {
  deleteSetAside,
  downloadSetAside,
  keepSetAside,
  readSetAsides,
  type SetAside,
} from '../../store/data-set-asides'
import styles from './data-page.module.css'
import { DataPart } from './data-part'

/** A UTF-16 unit, as the browser counts what it keeps. */
const BYTES_PER_UNIT = 2

/** What could not be read, kept exactly as it was found. */
export function SetAsidePart() {
  // As found when the page was opened: what is deleted here can be put back until it is left.
  const [setAsides] = useState(readSetAsides)
  const [deleted, setDeleted] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<string | null>(null)
  if (setAsides.length === 0) return null
  const withKey = (key: string, run: (setAside: SetAside) => void): void => {
    const setAside = setAsides.find((each) => each.key === key)
    if (setAside !== undefined) run(setAside)
  }
  const mark = (key: string, isDeleted: boolean, isDone: boolean, says: string): void => {
    setProblem(isDone ? null : says)
    if (!isDone) return
    setDeleted((before) => new Set(isDeleted ? [...before, key] : [...before].filter((each) => each !== key)))
  }
  return (
    <DataPart heading="Saves set aside">
      <p className={styles.note}>
        What Cairn could not read in full, exactly as it was found. If nothing of yours is missing, you can delete it;
        if something is, download it and keep it.
      </p>
      <SetAsideTable
        entries={setAsides.map(({ key, kind, number, text }) => ({
          key,
          name: kind === 'unreadable' ? `Save ${number}` : `Save ${number} of another tab`,
          why: kind === 'unreadable' ? 'Could not be read in full.' : 'Was saved in another tab at the same time.',
          bytes: text.length * BYTES_PER_UNIT,
          isDeleted: deleted.has(key),
        }))}
        onDownload={(key) => withKey(key, downloadSetAside)}
        onDelete={(key) =>
          withKey(key, (setAside) =>
            mark(key, true, deleteSetAside(setAside), 'It could not be deleted: the browser refused.'),
          )
        }
        onPutBack={(key) =>
          withKey(key, (setAside) =>
            mark(
              key,
              false,
              keepSetAside(setAside),
              'It could not be put back: there is no room. Download it instead.',
            ),
          )
        }
      />
      <p role="status">{problem}</p>
    </DataPart>
  )
}
