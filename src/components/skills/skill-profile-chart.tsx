import type { ReactNode } from 'react'
import type { SkillId } from '../../domain/career/career'
import { askedLevel, type SkillArea, type SkillCatalogue, type SkillTopic } from '../../domain/career/skill-catalogue'
import { type SkillStanding, tallySkills } from '../../domain/career/skill-profile'
import type { OptionId } from '../../domain/roadmap/roadmap'
import { SkillSquare, SkillSquares } from './skill-marks'
import styles from './skill-profile-chart.module.css'
import { SkillTable } from './skill-table'
import { SkillTrack, SkillTrackHead, SkillTrackKey } from './skill-track'
import { LEVEL_WORDS, NOWHERE, standingWords, tallyWords } from './skill-words'

interface SkillProfileChartProps {
  readonly catalogue: SkillCatalogue
  readonly profile: ReadonlyMap<SkillId, SkillStanding>
  readonly targetRole: OptionId
  /** What an area stands on, shown with its topics. */
  readonly sourcesOf?: (area: SkillArea) => ReactNode
}

/** Area by area what the role asks, and how much of it is reached now and at the plan's end; each opens to its topics. */
export function SkillProfileChart({ catalogue, profile, targetRole, sourcesOf }: SkillProfileChartProps) {
  return (
    <figure className={styles.chart} aria-label="Your skills beside what the role asks">
      <p className={styles.keys}>
        One square for each topic that the role asks for:{' '}
        <span className={styles.key}>
          <SkillSquare kind="now" /> reached now,
        </span>{' '}
        <span className={styles.key}>
          <SkillSquare kind="atEnd" /> at the plan’s end,
        </span>{' '}
        <span className={styles.key}>
          <SkillSquare kind="open" /> not by this plan.
        </span>
      </p>
      <ul className={styles.areas}>
        {catalogue.areas.map((area) => {
          const tally = tallySkills(area.topics, profile, targetRole)
          return (
            <li key={area.id}>
              <details className={styles.area}>
                <summary className={styles.row}>
                  <span className={styles.name}>{area.title}</span>
                  <SkillSquares tally={tally} />
                  <span className={styles.words}>{tallyWords(tally)}</span>
                </summary>
                <div className={styles.inside}>
                  <SkillTrackKey />
                  <div className={`${styles.topic} ${styles.head}`}>
                    <span />
                    <SkillTrackHead />
                  </div>
                  <ul>
                    {area.topics.map((topic) => (
                      <Topic key={topic.id} topic={topic} standing={profile.get(topic.id)} targetRole={targetRole} />
                    ))}
                  </ul>
                  {sourcesOf !== undefined && <p className={styles.sources}>{sourcesOf(area)}</p>}
                </div>
              </details>
            </li>
          )
        })}
      </ul>
      <SkillTable catalogue={catalogue} profile={profile} targetRole={targetRole} />
    </figure>
  )
}

interface TopicProps {
  readonly topic: SkillTopic
  readonly standing: SkillStanding | undefined
  readonly targetRole: OptionId
}

function Topic({ topic, standing = NOWHERE, targetRole }: TopicProps) {
  const asked = askedLevel(topic, targetRole)
  return (
    <li className={styles.topic}>
      <span className={styles.topicName}>
        {topic.title}
        <span className={styles.standing}>
          {standingWords(standing)}; {asked === 'none' ? 'not asked' : `asked: ${LEVEL_WORDS[asked]}`}
        </span>
      </span>
      <SkillTrack now={standing.now} atEnd={standing.atEnd} asked={asked} />
    </li>
  )
}
