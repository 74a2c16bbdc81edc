import buttons from '../../components/button.module.css'
import { careerWords } from '../../components/data/comparison-words'
import { type StoredRow, StoredTable } from '../../components/data/stored-table'
import { countOf } from '../../lib/format-duration'
import { formatBytes } from '../../lib/format-bytes'
import { askToPersist } from '../../store/data-persistence'
import { useDocumentStore } from '../../store/document-store'
import { useHistoryStore } from '../../store/history-store'
import { useRestorePoints } from '../../store/restore-points'
import { type StorageFacts, type StoredKey, useStorageFacts } from '../../store/storage-facts'
import styles from './data-page.module.css'
import { DataPart } from './data-part'
import { mirrorWords, persistenceWords, plansWords } from './data-words'

/** What is kept, how much room it takes, and how safe it is. */
export function StoredPart() {
  const facts = useStorageFacts()
  const rows = useRows(facts.keys)
  return (
    <DataPart heading="What is stored">
      <StoredTable rows={rows} />
      <ul className={styles.facts}>
        {facts.estimate !== null && (
          <li>
            <p>
              The browser itself counts about <span className={styles.size}>{formatBytes(facts.estimate.usage)}</span>{' '}
              for Cairn and its program, of the <span className={styles.size}>{formatBytes(facts.estimate.quota)}</span>{' '}
              that it allows. It does not count all of the above.
            </p>
          </li>
        )}
        <li data-good={facts.mirror.kind === 'working' ? true : undefined}>
          <p>{mirrorWords(facts.mirror)}</p>
        </li>
        <li data-good={facts.persistence === 'persisted' ? true : undefined}>
          <div className={styles.fact} role="status">
            <p>{persistenceWords(facts.persistence)}</p>
            {(facts.persistence === 'not asked yet' || facts.persistence === 'asked, refused') && (
              <button className={buttons.button} type="button" onClick={() => void askToPersist()}>
                {facts.persistence === 'asked, refused' ? 'Ask the browser again' : 'Ask the browser to keep it'}
              </button>
            )}
          </div>
        </li>
      </ul>
    </DataPart>
  )
}

function useRows(keys: StorageFacts['keys']): readonly StoredRow[] {
  const plans = useDocumentStore((document) => document.plans)
  const roadmaps = useDocumentStore((document) => document.roadmaps)
  const changes = useHistoryStore(({ past }) => past.length)
  const points = useRestorePoints()
  const putAway = [...plans.values()].filter(({ isArchived }) => isArchived).length
  const setAsides = keys?.filter(({ what }) => what === 'setAside').length ?? 0
  const { skills, projects, applications } = useDocumentStore((document) => document.career)
  const career = careerWords({ skills: skills.size, projects: projects.size, applications: applications.size })
  const own = roadmaps.size === 0 ? '' : `, ${countOf(roadmaps.size, 'roadmap')} of your own`
  return [
    {
      name: 'Your plans',
      holds: `${plansWords(plans.size - putAway, putAway)}${own}${career === '' ? '' : `, ${career}`}`,
      bytes: sizeOf(keys, 'document'),
    },
    { name: 'The save before', holds: 'in case the last one is damaged', bytes: sizeOf(keys, 'previous') },
    { name: 'History', holds: `${countOf(changes, 'change')} to undo`, bytes: sizeOf(keys, 'history') },
    ...(points.kind === 'ready'
      ? [
          {
            name: 'Restore points',
            holds: countOf(points.points.length, 'restore point'),
            bytes: points.points.reduce((sum, { bytes }) => sum + bytes, 0),
          },
        ]
      : []),
    { name: 'Saves set aside', holds: countOf(setAsides, 'save'), bytes: sizeOf(keys, 'setAside') },
  ]
}

function sizeOf(keys: StorageFacts['keys'], what: StoredKey['what']): number | null {
  return keys === null ? null : keys.reduce((sum, key) => (key.what === what ? sum + key.bytes : sum), 0)
}
