import type { StepsView } from './plan-steps'
import textButtons from './text-buttons.module.css'
import styles from './view-switch.module.css'

interface ViewSwitchProps {
  readonly view: StepsView
  readonly onView: (view: StepsView) => void
}

/** The views by their names, in the order in which they are offered. */
export const VIEW_NAMES: ReadonlyMap<StepsView, string> = new Map([
  ['timeline', 'Timeline'],
  ['list', 'List'],
  ['map', 'Map'],
])

/** Which view of the steps. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  return (
    <div className={`${textButtons.bar} ${styles.views}`} role="group" aria-label="View">
      {Array.from(VIEW_NAMES, ([value, name]) => (
        <button key={value} type="button" aria-pressed={view === value} onClick={() => onView(value)}>
          {name}
        </button>
      ))}
    </div>
  )
}
