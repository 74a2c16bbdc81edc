import { useId } from 'react'
import { type SkillLevel, SKILL_LEVELS } from '../../domain/career/career'
import type { SkillTopic } from '../../domain/career/skill-catalogue'
import buttons from '../button.module.css'
import styles from './skill-question.module.css'
import { LEVEL_NAMES } from './skill-words'

interface SkillQuestionProps {
  readonly topic: SkillTopic
  /** Null while nothing is said. */
  readonly said: SkillLevel | null
  /** Shows the number that chooses each level. */
  readonly showsKeys: boolean
  readonly onSay: (level: SkillLevel | null) => void
}

/** How well a person knows one topic: the levels side by side, each with what it means here. */
export function SkillQuestion({ topic, said, showsKeys, onSay }: SkillQuestionProps) {
  const name = useId()
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>{topic.title}</legend>
      <div className={styles.levels}>
        {SKILL_LEVELS.map((level, at) => (
          <label className={styles.level} key={level}>
            <input
              className={styles.radio}
              type="radio"
              name={name}
              checked={level === said}
              onChange={() => onSay(level)}
            />
            <span className={styles.name}>
              {LEVEL_NAMES[level]}
              {showsKeys && (
                <span className={styles.key} aria-hidden="true">
                  {at + 1}
                </span>
              )}
            </span>
            <span className={styles.example}>{topic.examples.get(level)}</span>
          </label>
        ))}
      </div>
      {said !== null && (
        <button
          className={`${buttons.quiet} ${styles.unsay}`}
          type="button"
          aria-label={`Clear the answer about ${topic.title}`}
          onClick={() => onSay(null)}
        >
          clear
        </button>
      )}
    </fieldset>
  )
}
