import type { Zoom } from '../../components/timeline/zoom'
import textButtons from './text-buttons.module.css'
import styles from './timeline-tools.module.css'

interface TimelineToolsProps {
  readonly zoom: Zoom
  /** What a step that is being moved would come to, in words. */
  readonly moving: string | null
  /** Whether lines are drawn that show what was first planned. */
  readonly showsFirstPlan: boolean
  readonly onZoom: (zoom: Zoom) => void
  readonly onToday: () => void
}

const ZOOMS = [
  ['fit', 'Fit'],
  ['day', 'Day'],
  ['week', 'Week'],
  ['month', 'Month'],
  ['quarter', 'Quarter'],
  ['year', 'Year'],
] as const

/** How close the timeline is, and what a move of a step would do. */
export function TimelineTools({ zoom, moving, showsFirstPlan, onZoom, onToday }: TimelineToolsProps) {
  return (
    <div className={`${textButtons.bar} ${styles.tools}`}>
      <div className={styles.zooms} role="group" aria-label="Zoom">
        {ZOOMS.map(([value, name]) => (
          <button key={value} type="button" aria-pressed={zoom === value} onClick={() => onZoom(value)}>
            {name}
          </button>
        ))}
      </div>
      <button type="button" onClick={onToday}>
        Go to today
      </button>
      {showsFirstPlan && <p className={styles.legend}>Thin line: as first planned</p>}
      {/* Always in the page, so that what it says is announced. */}
      <output className={styles.moving}>
        {moving !== null && (
          <>
            <strong>{moving}</strong> <span className={styles.keys}>Enter or drop applies, Escape leaves it.</span>
          </>
        )}
      </output>
    </div>
  )
}
