import {
  algorithms,
  algorithmsNote,
  asksLead,
  courses,
  frameworks,
  importance,
  importanceNote,
  languages,
  mathematicsDisagreement,
  toolsNotes,
} from '../../catalogue/career/asks'
import { degreeDisagreement, education } from '../../catalogue/career/education'
import { DisagreementView } from '../../components/career/disagreement-view'
import { RatingList } from '../../components/career/rating-list'
import type { NamedStatement, Statement } from '../../domain/career/statement'
import { paths } from '../paths'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import styles from './asks-page.module.css'
import { CareerPageFrame } from './career-page-frame'
import { citedIds } from './cited-ids'
import { SourceMarks } from './source-marks'
import { Sourced } from './sourced'
import { ToolsTable } from './tools-table'

const TOOLS = [languages, frameworks]

const DATA = [
  importanceNote,
  mathematicsDisagreement,
  TOOLS,
  toolsNotes,
  algorithmsNote,
  degreeDisagreement,
  education,
  courses,
]

/** What the job asks for: languages, libraries, mathematics, algorithms, a degree. */
export function AsksPage() {
  return (
    <CareerPageFrame path={paths.careerAsks} title="What it asks for" lead={asksLead} data={DATA}>
      <PagePart heading="Languages and libraries, by who names them">
        <div className={styles.tables}>
          <ToolsTable name="Language" tools={languages} />
          <ToolsTable name="Framework or library" tools={frameworks} />
        </div>
        <p className={parts.note}>
          <SourceMarks sources={citedIds(TOOLS)} />
        </p>
        {toolsNotes.map((note) => (
          <p className={styles.text} key={note.says}>
            <Sourced statement={note} />
          </p>
        ))}
      </PagePart>
      <PagePart heading="What matters most">
        <RatingList label={importanceNote.says} ratings={importance} />
        <p className={parts.note}>
          <Sourced statement={importanceNote} />
        </p>
      </PagePart>
      <DisagreementView disagreement={mathematicsDisagreement} show={show} />
      <PagePart heading="Algorithms to know">
        <dl className={styles.algorithms}>
          {algorithms.map(({ name, does }) => (
            <div key={name}>
              <dt className={styles.algorithm}>{name}</dt>
              <dd className={styles.does}>{does}</dd>
            </div>
          ))}
        </dl>
        <p className={parts.note}>
          <Sourced statement={algorithmsNote} />
        </p>
      </PagePart>
      <DisagreementView disagreement={degreeDisagreement} show={show} />
      <PagePart heading="What to study, and where it is taught">
        <Named statements={[...education, ...courses]} />
      </PagePart>
    </CareerPageFrame>
  )
}

function show(statement: Statement) {
  return <Sourced statement={statement} />
}

function Named({ statements }: { readonly statements: readonly NamedStatement[] }) {
  return (
    <dl className={styles.named}>
      {statements.map((statement) => (
        <div className={styles.entry} key={statement.name}>
          <dt className={styles.term}>{statement.name}</dt>
          <dd>
            <Sourced statement={statement} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
