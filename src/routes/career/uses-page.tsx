import {
  choosingNote,
  firstProjects,
  industries,
  moreIndustries,
  moreIndustriesNote,
  uses,
  usesLead,
} from '../../catalogue/career/uses'
import { paths, toHref } from '../paths'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import { CareerPageFrame } from './career-page-frame'
import { Sourced } from './sourced'
import styles from './uses-page.module.css'

const DATA = [industries, moreIndustriesNote, uses, firstProjects, choosingNote]

/** Where the work is done, and what for. */
export function UsesPage() {
  return (
    <CareerPageFrame path={paths.careerUses} title="Industries and uses" lead={usesLead} data={DATA}>
      <PagePart heading="Industries">
        <ul className={styles.industries}>
          {industries.map((industry) => (
            <li className={styles.industry} key={industry.name}>
              <h3 className={styles.name}>{industry.name}</h3>
              <p>
                <Sourced statement={industry} />
              </p>
            </li>
          ))}
        </ul>
        <ul className={styles.more} aria-label="More industries">
          {moreIndustries.map(({ name, example }) => (
            <li key={name}>
              <span className={styles.strong}>{name}</span> <span className={styles.example}>{example}</span>
            </li>
          ))}
        </ul>
        <p className={parts.note}>
          <Sourced statement={moreIndustriesNote} />
        </p>
        <p className={styles.text}>
          <Sourced statement={choosingNote} />
        </p>
      </PagePart>
      <PagePart heading="What it is used for">
        <ul className={styles.uses}>
          {uses.map((use) => (
            <li className={styles.use} key={use.name}>
              <h3 className={styles.name}>{use.name}</h3>
              <p>
                <Sourced statement={use} />
              </p>
              <p>
                <span className={styles.learn}>To learn for it</span> <Sourced statement={use.learn} />
              </p>
            </li>
          ))}
        </ul>
        <p className={styles.text}>
          <Sourced statement={firstProjects} />
        </p>
        <p>
          <a href={toHref(paths.careerRoles)}>Choose a role that works on one of them</a>
        </p>
      </PagePart>
    </CareerPageFrame>
  )
}
