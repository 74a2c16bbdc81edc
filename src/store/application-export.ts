import { dayToText } from '../domain/day'
import { downloadText } from '../lib/download-text'
import { getToday } from './clock-store'
import { useDocumentStore } from './document-store'
import { showNotice } from './notice-store'

/** Hands the person their applications as a table, and says the file's name. */
export async function takeApplications(): Promise<void> {
  // Rarely wanted, so it comes when it is.
  const { applicationsToCsv } = await import('../domain/career/applications-to-csv')
  const { career, plans } = useDocumentStore.getState()
  const titles = new Map([...plans.values()].map(({ id, title }) => [id, title]))
  const name = `cairn-applications-${dayToText(getToday())}.csv`
  downloadText(name, applicationsToCsv(career.applications, titles), 'text/csv;charset=utf-8')
  const text = `Saved as “${name}”, where your browser keeps downloads.`
  showNotice({ what: { kind: 'says', text }, finish: null, offers: null })
}
