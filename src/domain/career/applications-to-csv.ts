import { dayToText } from '../day'
import { writeCell } from '../export/csv-cells'
import type { PlanId } from '../plan/plan'
import type { ApplicationStage, JobApplication } from './application'
import type { Applications } from './application-edit'
import { ENDING_NAMES, STAGE_NAMES } from './application-words'

/** What a spreadsheet needs to read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

type PlanTitles = ReadonlyMap<PlanId, string>

type Column = readonly [title: string, cellOf: (application: JobApplication, plans: PlanTitles) => string]

const COLUMNS: readonly Column[] = [
  ['Employer', ({ employer }) => writeCell(employer)],
  ['Role', ({ role }) => writeCell(role)],
  ['Stage', ({ stage }) => STAGE_NAMES[stage]],
  ['How it ended', ({ ending }) => (ending === null ? '' : ENDING_NAMES[ending])],
  ['Added', ({ createdOn }) => dayToText(createdOn)],
  ['Applied', dayOf('applied')],
  ['Interview', dayOf('interview')],
  ['Offer', dayOf('offer')],
  ['Closed', dayOf('closed')],
  ['Next action', ({ nextAction }) => writeCell(nextAction)],
  ['Next on', ({ nextOn }) => (nextOn === null ? '' : dayToText(nextOn))],
  ['Stepping stone', ({ isSteppingStone }) => (isSteppingStone ? 'yes' : 'no')],
  ['Plan', ({ plan }, plans) => writeCell(plan === null ? '' : (plans.get(plan) ?? ''))],
  ['Advert', ({ url }) => writeCell(url)],
  ['Contacts', ({ contacts }) => writeCell(contacts)],
  ['Notes', ({ notes }) => writeCell(notes)],
]

/**
 * The applications as a table, one to a line, as they were added: RFC 4180 with a byte order mark, days as
 * `YYYY-MM-DD`. A cell is empty where there is nothing to say.
 *
 * @param plans the titles of the plans that there are.
 */
export function applicationsToCsv(applications: Applications, plans: PlanTitles): string {
  const lines = [
    COLUMNS.map(([title]) => title),
    ...[...applications.values()].map((each) => COLUMNS.map(([, cellOf]) => cellOf(each, plans))),
  ]
  return BYTE_ORDER_MARK + lines.map((cells) => cells.join(',') + LINE_END).join('')
}

function dayOf(stage: ApplicationStage): Column[1] {
  return ({ reached }) => {
    const day = reached.get(stage)
    return day === undefined ? '' : dayToText(day)
  }
}
