import { besideNote, besideRoles, besideSources, duties, dutiesNote, roleLead } from '../../catalogue/career/role'
import { paths } from '../paths'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import { CareerPageFrame } from './career-page-frame'
import styles from './role-page.module.css'
import { SourceMarks } from './source-marks'
import { Sourced } from './sourced'

/** What the work is, from the data to the upkeep, and how it differs from the data scientist’s. */
export function RolePage() {
  return (
    <CareerPageFrame
      path={paths.career}
      title="The role"
      lead={roleLead}
      data={[duties, dutiesNote, besideSources, besideNote]}
    >
      <PagePart heading="The work, from the data to the upkeep">
        <ol className={styles.duties}>
          {duties.map((duty) => (
            <li className={styles.duty} key={duty.name}>
              <h3 className={styles.name}>{duty.name}</h3>
              <p>{duty.says}</p>
              <p>
                <SourceMarks sources={duty.sources} />
              </p>
            </li>
          ))}
        </ol>
        <p className={parts.note}>
          <Sourced statement={dutiesNote} />
        </p>
      </PagePart>
      <PagePart heading="Beside the data scientist">
        <Beside />
        <p className={parts.note}>
          <Sourced statement={besideSources} />
        </p>
        <p className={parts.note}>
          <Sourced statement={besideNote} />
        </p>
      </PagePart>
    </CareerPageFrame>
  )
}

const ROWS = [
  ['Wants', 'wants'],
  ['Does', 'does'],
  ['Leaves', 'leaves'],
] as const

function Beside() {
  return (
    <table className={styles.beside}>
      <caption className="visually-hidden">A machine learning engineer beside a data scientist</caption>
      <thead>
        <tr>
          <td />
          {besideRoles.map(({ role }) => (
            <th key={role} scope="col">
              {role}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([name, key]) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {besideRoles.map((beside) => (
              <td key={beside.role}>{beside[key]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
