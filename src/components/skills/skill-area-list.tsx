import type { Career } from '../../domain/career/career'
import type { SkillArea, SkillAreaId } from '../../domain/career/skill-catalogue'
import styles from './skill-area-list.module.css'

interface SkillAreaListProps {
  readonly areas: readonly SkillArea[]
  readonly skills: Career['skills']
  readonly hrefOf: (area: SkillAreaId) => string
  /** The area that is shown, where the list stands beside it. */
  readonly current?: SkillAreaId
}

/** The areas to go through, with how many of their topics have been spoken of. */
export function SkillAreaList({ areas, skills, hrefOf, current }: SkillAreaListProps) {
  return (
    <ol className={styles.areas}>
      {areas.map(({ id, title, topics }) => {
        const said = topics.filter((topic) => skills.has(topic.id)).length
        return (
          <li key={id}>
            <a className={styles.area} href={hrefOf(id)} aria-current={id === current ? 'step' : undefined}>
              <span>{title}</span>
              <span className={styles.count}>
                {said} of {topics.length}
                {said === topics.length && <span aria-hidden="true"> ✓</span>}
              </span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}
