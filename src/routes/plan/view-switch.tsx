import type { Zoom } from '../../components/timeline/timeline'
import styles from './view-switch.module.css'

interface ViewSwitchProps {
  readonly view: 'timeline' | 'list'
  readonly zoom: Zoom
  readonly onView: (view: 'timeline' | 'list') => void
  readonly onZoom: (zoom: Zoom) => void
  readonly onToday: () => void
}

const VIEWS = [
  ['timeline', 'Timeline'],
  ['list', 'List'],
] as const
const ZOOMS = [
  ['fit', 'Fit'],
  ['week', 'Week'],
  ['month', 'Month'],
  ['quarter', 'Quarter'],
  ['year', 'Year'],
] as const

/** Which view of the steps, and how close the timeline is. */
export function ViewSwitch({ view, zoom, onView, onZoom, onToday }: ViewSwitchProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.views} role="group" aria-label="View">
        {VIEWS.map(([value, name]) => (
          <button key={value} type="button" aria-pressed={view === value} onClick={() => onView(value)}>
            {name}
          </button>
        ))}
      </div>
      {view === 'timeline' && (
        <div className={styles.zooms}>
          <div role="group" aria-label="Zoom">
            {ZOOMS.map(([value, name]) => (
              <button key={value} type="button" aria-pressed={zoom === value} onClick={() => onZoom(value)}>
                {name}
              </button>
            ))}
          </div>
          {zoom !== 'fit' && (
            <button type="button" onClick={onToday}>
              Go to today
            </button>
          )}
        </div>
      )}
    </div>
  )
}
