import { useRef } from 'react'
import { machineLearningSkills as catalogue } from '../../catalogue/career/skills'
import buttons from '../../components/button.module.css'
import { ProgressBar } from '../../components/progress-bar'
import { SkillQuestions } from '../../components/skills/skill-questions'
import { LEVEL_WORDS } from '../../components/skills/skill-words'
import type { SkillLevel } from '../../domain/career/career'
import { allTopics, type SkillArea, type SkillTopic } from '../../domain/career/skill-catalogue'
import { countSaid } from '../../domain/career/skill-profile'
import { useDocumentStore } from '../../store/document-store'
import { sayLevel } from '../../store/skill-actions'
import { paths, toHref } from '../paths'
import { areaPath } from './skill-addresses'
import styles from './skill-assessment.module.css'
import { useNumberKeys } from './use-number-keys'

/** The questions of one area. Each answer is saved at once, so that one can leave and come back at any time. */
export function SkillAssessment({ area }: { readonly area: SkillArea }) {
  const skills = useDocumentStore(({ career }) => career.skills)
  const hasNumberKeys = useDocumentStore(({ preferences }) => preferences.singleKeys)
  const list = useRef<HTMLDivElement>(null)
  const next = useRef<HTMLAnchorElement>(null)

  const { areas } = catalogue
  const at = areas.indexOf(area)
  const before = areas[at - 1]
  const after = areas[at + 1]
  const total = allTopics(catalogue).length
  const said = countSaid(catalogue, skills)
  useNumberKeys({
    list,
    isOn: hasNumberKeys,
    firstOpen: area.topics.findIndex(({ id }) => !skills.has(id)),
    onSay: (index, level) => say(area.topics[index], level),
    onEnd: () => next.current?.focus(),
  })

  return (
    <article className={styles.page}>
      <title>{`${area.title} · Skills · Cairn`}</title>
      <header className={styles.head}>
        <p className={styles.where}>
          <a className={styles.back} href={toHref(paths.careerSkills)}>
            Skills
          </a>{' '}
          · area {at + 1} of {areas.length}
        </p>
        <h1 className={styles.title} tabIndex={-1}>
          {area.title}
        </h1>
        <p className={styles.summary}>{area.summary} Skip what you cannot say.</p>
        <div className={styles.progress}>
          <ProgressBar share={said / total} label="Topics answered" />
          <p className={styles.count}>
            {said} of {total} answered
          </p>
        </div>
        {hasNumberKeys && (
          <p className={styles.keys}>Keys 1 to 4 choose a level and go on; Tab skips; arrows change it.</p>
        )}
      </header>
      <SkillQuestions area={area} skills={skills} showsKeys={hasNumberKeys} list={list} onSay={say} />
      <nav className={styles.ways} aria-label="Areas">
        {before !== undefined && (
          <a className={buttons.button} href={toHref(areaPath(before.id))}>
            Back: {before.title}
          </a>
        )}
        <a
          className={buttons.primary}
          ref={next}
          href={toHref(after === undefined ? paths.careerSkills : areaPath(after.id))}
        >
          {after === undefined ? 'See your profile' : `Next: ${after.title}`}
        </a>
        {after !== undefined && (
          <a className={styles.leave} href={toHref(paths.careerSkills)}>
            Leave for now: your answers are saved
          </a>
        )}
      </nav>
    </article>
  )
}

function say(topic: SkillTopic | undefined, level: SkillLevel | null): void {
  if (topic !== undefined) sayLevel(catalogue, topic, level, level === null ? '' : LEVEL_WORDS[level])
}
