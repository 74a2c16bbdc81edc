import type { RefObject } from 'react'
import type { Career, SkillLevel } from '../../domain/career/career'
import type { SkillArea, SkillTopic } from '../../domain/career/skill-catalogue'
import { SkillQuestion } from './skill-question'
import styles from './skill-questions.module.css'

interface SkillQuestionsProps {
  readonly area: SkillArea
  readonly skills: Career['skills']
  /** Shows the number that chooses each level. */
  readonly showsKeys: boolean
  readonly list?: RefObject<HTMLDivElement | null>
  readonly onSay: (topic: SkillTopic, level: SkillLevel | null) => void
}

/** The topics of one area, each with its levels. */
export function SkillQuestions({ area, skills, showsKeys, list, onSay }: SkillQuestionsProps) {
  return (
    <div className={styles.questions} ref={list}>
      {area.topics.map((topic) => (
        <SkillQuestion
          key={topic.id}
          topic={topic}
          said={skills.get(topic.id) ?? null}
          showsKeys={showsKeys}
          onSay={(level) => onSay(topic, level)}
        />
      ))}
    </div>
  )
}
