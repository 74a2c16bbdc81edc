import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import buttons from '../../components/button.module.css'
import type { CairnDocument } from '../../domain/document/document'
import { readDocument } from '../../domain/document/read-document'
import { countOf, listInWords } from '../../lib/format-duration'
import { useDocumentStore } from '../../store/document-store'
import { openPlans } from '../../store/plan-actions'
import { paths } from '../paths'
import styles from './open-plan-file.module.css'

/** A plan is a few hundred kilobytes; far above that it is some other file. */
const LARGEST_FILE_BYTES = 20_000_000

type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'read'; readonly document: CairnDocument; readonly repairs: number }

/** The side door: a plan that was saved as a file, shown before it is taken in. */
export function OpenPlanFile() {
  const id = useId()
  const navigate = useNavigate()
  const hasPlans = useDocumentStore((document) => document.plans.size > 0)
  const [reading, setReading] = useState<Reading>({ kind: 'none' })

  const read = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) setReading(await readPlanFile(file))
  }

  return (
    <div className={styles.door}>
      <label className={buttons.button} htmlFor={id}>
        I have a plan file
      </label>
      <input
        className="visually-hidden"
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          void read(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <div role="status">
        {reading.kind === 'refused' && <p>{reading.says}</p>}
        {reading.kind === 'read' && <p>{describe(reading.document, reading.repairs, hasPlans)}</p>}
      </div>
      {reading.kind === 'read' && (
        <button
          className={buttons.primary}
          type="button"
          onClick={() => {
            openPlans(reading.document)
            void navigate(paths.plan)
          }}
        >
          Open it
        </button>
      )}
    </div>
  )
}

async function readPlanFile(file: File): Promise<Reading> {
  if (file.size > LARGEST_FILE_BYTES) {
    return {
      kind: 'refused',
      says: `“${file.name}” is too large to be a Cairn plan. Choose the file that Cairn saved.`,
    }
  }
  let text: string
  try {
    text = await file.text()
  } catch {
    return {
      kind: 'refused',
      says: `“${file.name}” could not be read. Check that it is still there, and choose it again.`,
    }
  }
  const outcome = readDocument(text)
  switch (outcome.kind) {
    case 'corrupt':
      return { kind: 'refused', says: `“${file.name}” is not a Cairn plan: ${outcome.says}` }
    case 'newer':
      return { kind: 'refused', says: `“${file.name}” was saved by a newer Cairn. Open it there, or update this one.` }
    case 'ok':
    case 'repaired': {
      if (outcome.document.plans.size === 0) return { kind: 'refused', says: `“${file.name}” holds no plan.` }
      return {
        kind: 'read',
        document: outcome.document,
        repairs: outcome.kind === 'ok' ? 0 : outcome.problems.length + outcome.more,
      }
    }
  }
}

function describe({ plans }: CairnDocument, repairs: number, hasPlans: boolean): string {
  const titles = listInWords([...plans.values()].map(({ title }) => `“${title}”`))
  const others = hasPlans ? ' Your other plans stay as they are.' : ''
  const repaired = repairs === 0 ? '' : ` ${countOf(repairs, 'detail')} could not be read and would be left out.`
  return `The file holds ${countOf(plans.size, 'plan')}: ${titles}.${repaired}${others}`
}
