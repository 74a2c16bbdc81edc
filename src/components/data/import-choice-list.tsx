import { useId } from 'react'
import { capitalise } from '../../lib/capitalise'
import type { Coming, ImportChoice } from '../../domain/document/review-file'
import { CHOICE_WORDS, comingWords, IMPORT_OPTIONS, type ImportThing } from './import-words'
import styles from './import-review.module.css'

/** A plan or a roadmap of the file, and what is to become of it. */
export interface ImportEntry {
  readonly id: string
  readonly title: string
  readonly coming: Coming
  /** What it is, in a few figures. */
  readonly says: string
  /** The same of the one that is here, where it is another. */
  readonly mine: string | null
  readonly choice: ImportChoice
}

interface ImportChoiceListProps {
  readonly heading: string
  readonly thing: ImportThing
  readonly entries: readonly ImportEntry[]
  readonly onChoose: (id: string, choice: ImportChoice) => void
}

/** What is in the file, thing by thing, each with what is to become of it. */
export function ImportChoiceList({ heading, thing, entries, onChoose }: ImportChoiceListProps) {
  return (
    <section className={styles.part} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li className={styles.entry} key={entry.id}>
            <Entry entry={entry} thing={thing} onChoose={(choice) => onChoose(entry.id, choice)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface EntryProps {
  readonly entry: ImportEntry
  readonly thing: ImportChoiceListProps['thing']
  readonly onChoose: (choice: ImportChoice) => void
}

function Entry({ entry: { title, coming, says, mine, choice }, thing, onChoose }: EntryProps) {
  const name = useId()
  const options = IMPORT_OPTIONS[coming]
  return (
    <>
      <p className={styles.title}>
        <bdi>{title}</bdi>
      </p>
      <div className={styles.says}>
        {mine === null ? (
          <p>
            {capitalise(says)}. {comingWords(coming, thing)}
          </p>
        ) : (
          <>
            <p>{comingWords(coming, thing)}</p>
            <p>In the file: {says}.</p>
            <p>Yours: {mine}.</p>
          </>
        )}
      </div>
      {options.length > 0 && (
        <fieldset className={styles.options}>
          <legend className="visually-hidden">What to do with {title}</legend>
          {options.map((option) => (
            <label className={styles.option} key={option}>
              <input type="radio" name={name} checked={choice === option} onChange={() => onChoose(option)} />
              {CHOICE_WORDS[option]}
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
