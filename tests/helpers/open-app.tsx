import { render, screen } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import type { CairnDocument, Preferences } from '../../src/domain/document/document'
import type { Plan } from '../../src/domain/plan/plan'
import { App } from '../../src/routes/app'
import { latePages } from '../../src/routes/late-pages'
import { loadPlanParts } from '../../src/routes/plan/plan-parts'
import { makeDocument } from './make-plan'
import { resetStores } from './reset-stores'

/** The app at an address such as `#/plan`, on a device that holds a document, or a plan alone; its first page has come. */
export async function openApp(address: string, held?: CairnDocument | Plan): Promise<UserEvent> {
  resetStores(held === undefined || 'plans' in held ? held : makeDocument(held))
  window.location.hash = address
  // When a page arrives is up to the machine: here all of them are there from the start.
  await Promise.all([loadPlanParts(), ...Object.values(latePages).map(({ load }) => load())])
  render(<App />)
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  return userEvent.setup()
}

/** A document as it is for a person with other preferences. */
export function withPreferences(document: CairnDocument, preferences: Partial<Preferences>): CairnDocument {
  return { ...document, preferences: { ...document.preferences, ...preferences } }
}
