import styles from './rating-list.module.css'

interface Rating {
  readonly skill: string
  readonly rating: 'high' | 'medium'
}

/** How much each skill matters: the word, and as many of three marks. */
export function RatingList({ label, ratings }: { readonly label: string; readonly ratings: readonly Rating[] }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {ratings.map(({ skill, rating }) => (
        <li className={styles.row} key={skill}>
          <span>{skill}</span>
          <svg className={styles.marks} width="56" height="12" aria-hidden="true">
            {MARKS.map((mark) => (
              <rect
                className={mark < FILLED[rating] ? styles.full : styles.empty}
                key={mark}
                x={mark * 20 + 0.5}
                y="0.5"
                width="15"
                height="11"
                rx="3"
              />
            ))}
          </svg>
          <span className={styles.word}>{rating}</span>
        </li>
      ))}
    </ul>
  )
}

const MARKS = [0, 1, 2]
const FILLED = { high: 3, medium: 2 } as const
