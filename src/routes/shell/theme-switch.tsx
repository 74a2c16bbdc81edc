import { useLayoutEffect } from 'react'
import type { Preferences } from '../../domain/document/document'
import { showThemeColour } from '../../lib/theme-colour'
import { useDocumentStore } from '../../store/document-store'
import { setTheme } from '../../store/preference-actions'
import styles from './theme-switch.module.css'

const THEMES: readonly (readonly [Preferences['theme'], string])[] = [
  ['system', 'As the system'],
  ['light', 'Paper'],
  ['dark', 'Night'],
]

/** Paper, night, or whatever the system has. */
export function ThemeSwitch() {
  const theme = useDocumentStore((document) => document.preferences.theme)
  // Before the screen is painted: nobody who chose the night is dazzled first.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
    showThemeColour(document, theme)
  }, [theme])
  return (
    <label className={styles.switch}>
      <span>Colours</span>
      <select
        className={styles.select}
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find(([value]) => value === event.target.value)
          if (chosen !== undefined) setTheme(chosen[0])
        }}
      >
        {THEMES.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
