import type { Statement } from '../../domain/career/statement'
import { EDITORIAL } from '../../domain/roadmap/roadmap'

/** For somebody whose portfolio is empty. */
export const PORTFOLIO_LEAD: Statement = {
  says: 'Practice is what employers nearly always look for (2023); first, simple projects take about 3 months (2025).',
  sources: ['B5', 'A4'],
}

/** What the list of what an entry should have stands on. */
export const READINESS_NOTE: Statement = {
  says: 'What an entry should have is the source’s; half a year without a change as the line for “up to date” is ours. It counts what is there; how good it is, readers judge.',
  sources: ['A15', EDITORIAL],
}

/** What the checklist of a project is. */
export const CHECKLIST_NOTE: Statement = {
  says: 'Five steps, from the question to the model in use. When a result disappoints, you go back to an earlier one.',
  sources: ['A8'],
}
