import type { SkillId } from '../../domain/career/career'
import { askedLevel, type SkillCatalogue, type SkillTopic } from '../../domain/career/skill-catalogue'
import type { SkillStanding } from '../../domain/career/skill-profile'
import type { OptionId } from '../../domain/roadmap/roadmap'
import styles from './skill-table.module.css'
import { LEVEL_NAMES, NOWHERE } from './skill-words'

interface SkillTableProps {
  readonly catalogue: SkillCatalogue
  readonly profile: ReadonlyMap<SkillId, SkillStanding>
  readonly targetRole: OptionId
}

const CAPTION = 'Your skills beside what the role asks, topic by topic'

/** The chart as a table, folded away until asked for. */
export function SkillTable({ catalogue, profile, targetRole }: SkillTableProps) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>The same figures as a table</summary>
      {/* On a narrow screen it is scrolled sideways, by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys */}
      <div className={styles.scroller} role="region" aria-label={CAPTION} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{CAPTION}</caption>
          <thead>
            <tr>
              <th scope="col">Topic</th>
              <th scope="col">Your answer</th>
              <th scope="col">Now</th>
              <th scope="col">At the plan’s end</th>
              <th scope="col">Asked</th>
            </tr>
          </thead>
          {catalogue.areas.map((area) => (
            <tbody key={area.id}>
              <tr className={styles.area}>
                <th scope="rowgroup" colSpan={5}>
                  {area.title}
                </th>
              </tr>
              {area.topics.map((topic) => (
                <TopicRow key={topic.id} topic={topic} standing={profile.get(topic.id)} targetRole={targetRole} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </details>
  )
}

interface TopicRowProps {
  readonly topic: SkillTopic
  readonly standing: SkillStanding | undefined
  readonly targetRole: OptionId
}

function TopicRow({ topic, standing: { said, now, atEnd } = NOWHERE, targetRole }: TopicRowProps) {
  const asked = askedLevel(topic, targetRole)
  return (
    <tr>
      <th scope="row">{topic.title}</th>
      <td>{said === null ? 'not answered' : LEVEL_NAMES[said]}</td>
      <td>{LEVEL_NAMES[now]}</td>
      <td>{LEVEL_NAMES[atEnd]}</td>
      <td>{asked === 'none' ? 'nothing' : LEVEL_NAMES[asked]}</td>
    </tr>
  )
}
