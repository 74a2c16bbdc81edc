import { type Difficulty, difficultyGroups, hardLead, type HelpPlace } from '../../catalogue/career/hard'
import { paths, toHref } from '../paths'
import { PagePart } from '../page-part'
import { CareerPageFrame } from './career-page-frame'
import styles from './hard-page.module.css'
import { Sourced } from './sourced'

const PLACES: Readonly<Record<HelpPlace, string>> = {
  asks: paths.careerAsks,
  ways: paths.careerWays,
  skills: paths.careerSkills,
  portfolio: paths.portfolio,
  applications: paths.careerApplications,
}

/** What makes it hard, each beside what helps. */
export function HardPage() {
  return (
    <CareerPageFrame path={paths.careerHard} title="What is hard, what helps" lead={hardLead} data={difficultyGroups}>
      {difficultyGroups.map(({ name, difficulties }) => (
        <PagePart key={name} heading={name}>
          <ul>
            {difficulties.map((difficulty) => (
              <Row key={difficulty.name} difficulty={difficulty} />
            ))}
          </ul>
        </PagePart>
      ))}
    </CareerPageFrame>
  )
}

function Row({ difficulty }: { readonly difficulty: Difficulty }) {
  const { name, helps, leadsTo } = difficulty
  return (
    <li className={styles.row}>
      <div className={styles.hard}>
        <h3 className={styles.name}>{name}</h3>
        <p>
          <Sourced statement={difficulty} />
        </p>
      </div>
      <div className={styles.helps}>
        <p className={styles.label}>What helps</p>
        {helps.map((help) => (
          <p key={help.says}>
            <Sourced statement={help} />
          </p>
        ))}
        {leadsTo !== undefined && (
          <p>
            <a className={styles.link} href={toHref(PLACES[leadsTo.place])}>
              {leadsTo.words}
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
