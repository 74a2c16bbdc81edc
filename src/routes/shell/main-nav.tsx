import { useEffect, useRef } from 'react'
import { isStepPath, paths, toHref } from '../paths'
import styles from './main-nav.module.css'

const PLACES: readonly (readonly [path: string, name: string])[] = [
  [paths.plan, 'Plan'],
  [paths.forecast, 'Forecast'],
  [paths.setup, 'Hours and answers'],
  [paths.roadmaps, 'Roadmaps'],
  [paths.data, 'Your data'],
]

/** The ways to go. On a phone they are one row that scrolls, with the one that is open in view. */
export function MainNav({ pathname }: { readonly pathname: string }) {
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const row = nav.current
    const current = row?.querySelector<HTMLElement>('[aria-current]')
    if (row === null || !current) return
    // The row alone: bringing it into view by the browser's own means could scroll the page too.
    const [room, place] = [row.getBoundingClientRect(), current.getBoundingClientRect()]
    row.scrollLeft += place.left + place.width / 2 - (room.left + room.width / 2)
  }, [pathname])

  return (
    <nav className={styles.nav} ref={nav} aria-label="Main">
      {PLACES.map(([path, name]) => (
        <a
          className={styles.link}
          key={path}
          href={toHref(path)}
          aria-current={isIn(path, pathname) ? 'page' : undefined}
          data-name={name}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

/** Sheets belong to the plan, and what is done with one roadmap to the roadmaps. */
function isIn(path: string, pathname: string): boolean {
  if (pathname === path) return true
  if (path === paths.plan) return isStepPath(pathname)
  return path === paths.roadmaps && pathname.startsWith(`${path}/`)
}
