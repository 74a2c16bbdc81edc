import {
  EMPTY_NOTEBOOK,
  type EntryId,
  type Evidence,
  NOTEBOOK_LIMITS,
  type NotebookLink,
  type StepNotebook,
} from '../plan/step-notebook'
import type { StepId } from '../roadmap/roadmap'
import { ENTRY_LEFT_OUT, type Fields, readField, readId, readIds, readList } from '../roadmap/validate-fields'
import { TITLE_RULE } from '../roadmap/validate-parts'
import { DAY_RULE, LINK_RULE, textRule } from '../roadmap/validate-values'
import { MAX_ENTRIES } from './read-progress'

/** What a person keeps with the steps. A step the roadmap lacks keeps its notebook. */
export function readNotebooks(fields: Fields): ReadonlyMap<StepId, StepNotebook> {
  return new Map(
    readList(fields, 'notebooks', { limit: MAX_ENTRIES, readEntry: readNotebook, keyOf: ([step]) => step }),
  )
}

const NOTES_RULE = textRule(NOTEBOOK_LIMITS.notes)

function readNotebook(fields: Fields): readonly [StepId, StepNotebook] | null {
  const step = readId(fields, 'step')
  if (step === null) return null
  return [
    step,
    {
      notes: readField(fields, 'notes', NOTES_RULE, EMPTY_NOTEBOOK.notes),
      links: new Map(
        readList(fields, 'links', { limit: NOTEBOOK_LIMITS.entries, readEntry: readLink, keyOf: ([id]) => id }),
      ),
      evidence: new Map(
        readList(fields, 'evidence', { limit: NOTEBOOK_LIMITS.entries, readEntry: readEvidence, keyOf: ([id]) => id }),
      ),
      projects: new Set(readIds(fields, 'projects', NOTEBOOK_LIMITS.entries)),
    },
  ]
}

/** An address with its name; null without an address. */
export function readLink(fields: Fields): readonly [EntryId, NotebookLink] | null {
  const id = readId(fields)
  const url = readField(fields, 'url', LINK_RULE, null, ENTRY_LEFT_OUT)
  return id === null || url === null ? null : [id, { title: readField(fields, 'title', TITLE_RULE, ''), url }]
}

function readEvidence(fields: Fields): readonly [EntryId, Evidence] | null {
  const id = readId(fields)
  const on = readField(fields, 'on', DAY_RULE, null, ENTRY_LEFT_OUT)
  if (id === null || on === null) return null
  return [id, { title: readField(fields, 'title', TITLE_RULE, ''), url: readLinkOrNone(fields, 'url'), on }]
}

/** An address, or the empty text that stands for none. */
export function readLinkOrNone(fields: Fields, key: string): string {
  return Object.hasOwn(fields.raw, key) && fields.raw[key] === '' ? '' : readField(fields, key, LINK_RULE, '')
}
