import type { Background, BackgroundId } from '../domain/roadmap/roadmap'
import styles from './background-cards.module.css'

interface BackgroundCardsProps {
  readonly question: string
  readonly backgrounds: readonly Background[]
  readonly chosen: BackgroundId | null
  readonly onChoose: (id: BackgroundId) => void
}

/** One question, a card for each starting background, with the source's own range. */
export function BackgroundCards({ question, backgrounds, chosen, onChoose }: BackgroundCardsProps) {
  return (
    <fieldset>
      <legend className="visually-hidden">{question}</legend>
      <div className={styles.cards}>
        {backgrounds.map(({ id, title, summary, headline }) => (
          <label className={styles.card} key={id}>
            <input
              className={styles.radio}
              type="radio"
              name="background"
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span className={styles.title}>{title}</span>
            <span className={styles.range}>{headline.text}</span>
            <span className={styles.summary}>{summary}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
