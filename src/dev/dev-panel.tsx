import { useState, useSyncExternalStore } from 'react'
import buttons from '../components/button.module.css'
import { dayFromText, dayToText } from '../domain/day'
import { formatNumber } from '../lib/format-number'
import { useClockStore } from '../store/clock-store'
import { useDocumentStore } from '../store/document-store'
import { changeDocument } from '../store/history-store'
import { closeNotice } from '../store/notice-store'
import { useSaveStatusStore } from '../store/save-status-store'
import styles from './dev-panel.module.css'
import { type Fixture, FIXTURES } from './fixtures'
import { forceDay } from './forced-day'
import { breakSave, emptyFiller, fillStorage, savedRevision } from './storage-faults'
import { hangForecastWorkers, killForecastWorkers } from './worker-faults'

/** States to look at and faults to live through, for those who work on Cairn. No build has it. */
export function DevPanel() {
  const [says, setSays] = useState('')
  return (
    <aside className={styles.panel} aria-label="Developer panel">
      <details>
        <summary className={styles.summary}>
          dev <State />
        </summary>
        <div className={styles.content}>
          <Fixtures onSay={setSays} />
          <Today />
          <Storage onSay={setSays} />
          <Forecast onSay={setSays} />
          <p role="status">{says}</p>
        </div>
      </details>
    </aside>
  )
}

interface PartProps {
  readonly onSay: (says: string) => void
}

/** The state of the save, and how often the document on the device has been saved. */
function State() {
  const { kind } = useSaveStatusStore(({ status }) => status)
  // It changes with the state of the save.
  const revision = useSyncExternalStore(useSaveStatusStore.subscribe, savedRevision)
  const plans = useDocumentStore((document) => document.plans.size)
  return (
    <span className={styles.state}>
      {kind}, revision {revision ?? 'none'}, {plans} plans
    </span>
  )
}

function Fixtures({ onSay }: PartProps) {
  const load = async ({ name, load: make }: Fixture): Promise<void> => {
    try {
      const { plans, currentPlan, draft, roadmaps } = await make(useClockStore.getState().today)
      changeDocument(() => ({ plans: new Map(plans), currentPlan, draft, roadmaps: new Map(roadmaps) }))
      // It is about another plan.
      closeNotice()
      onSay(`${name}: loaded. Undo takes it back.`)
    } catch (error) {
      onSay(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return (
    <fieldset className={styles.part}>
      <legend>Fixtures</legend>
      {FIXTURES.map((fixture) => (
        <button className={buttons.quiet} key={fixture.name} type="button" onClick={() => void load(fixture)}>
          {fixture.name}
        </button>
      ))}
    </fieldset>
  )
}

function Today() {
  const today = useClockStore((clock) => clock.today)
  return (
    <fieldset className={styles.part}>
      <legend>Today</legend>
      <input
        className={styles.day}
        type="date"
        aria-label="Today"
        value={dayToText(today)}
        onChange={({ currentTarget }) => {
          const day = dayFromText(currentTarget.value)
          if (day !== null) forceDay(day)
        }}
      />
      <button className={buttons.quiet} type="button" onClick={() => forceDay(null)}>
        The real one
      </button>
    </fieldset>
  )
}

function Storage({ onSay }: PartProps) {
  const [isBroken, setIsBroken] = useState(false)
  return (
    <fieldset className={styles.part}>
      <legend>Save</legend>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={isBroken}
          onChange={() => {
            breakSave(!isBroken)
            setIsBroken(!isBroken)
          }}
        />
        Every write throws
      </label>
      <button
        className={buttons.quiet}
        type="button"
        onClick={() => onSay(`Storage filled with ${formatNumber(fillStorage())} characters.`)}
      >
        Fill the storage
      </button>
      <button
        className={buttons.quiet}
        type="button"
        onClick={() => {
          emptyFiller()
          onSay('Storage has room again.')
        }}
      >
        Make room again
      </button>
    </fieldset>
  )
}

function Forecast({ onSay }: PartProps) {
  const [hangs, setHangs] = useState(false)
  return (
    <fieldset className={styles.part}>
      <legend>Forecast worker</legend>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={hangs}
          onChange={() => {
            hangForecastWorkers(!hangs)
            setHangs(!hangs)
          }}
        />
        Hangs
      </label>
      <button
        className={buttons.quiet}
        type="button"
        onClick={() => onSay(`Workers killed: ${killForecastWorkers()}.`)}
      >
        Kill it
      </button>
    </fieldset>
  )
}
