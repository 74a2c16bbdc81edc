import { useId } from 'react'
import { useDisclosure } from '../../lib/use-disclosure'
import { isStepPath, paths, toHref } from '../paths'
import styles from './main-nav.module.css'

type Place = readonly [path: string, name: string]

/** What is gone to most: in view on every screen. */
const FIRST: readonly Place[] = [
  [paths.plan, 'Plan'],
  [paths.forecast, 'Forecast'],
  [paths.career, 'Career'],
]

/** What is looked at now and then: behind a button where it is narrow. */
const THEN: readonly Place[] = [
  [paths.portfolio, 'Portfolio'],
  [paths.setup, 'Hours and answers'],
  [paths.roadmaps, 'Roadmaps'],
  [paths.data, 'Your data'],
]

/** The ways to go. Where it is narrow the first of them are one row, with a button that shows the others. */
export function MainNav({ pathname }: { readonly pathname: string }) {
  const id = useId()
  const { isOpen, toggle, button, place } = useDisclosure<HTMLDivElement>(pathname)
  const current = THEN.find(([path]) => isIn(path, pathname))
  return (
    <nav className={styles.nav} aria-label="Main">
      {FIRST.map((to) => (
        <Way key={to[0]} to={to} pathname={pathname} />
      ))}
      <div className={styles.others} {...place}>
        <button
          className={styles.more}
          ref={button}
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          data-current={current !== undefined}
          onClick={toggle}
        >
          More
          {current !== undefined && <span className="visually-hidden"> ({current[1]})</span>}
        </button>
        <div className={styles.panel} id={id} data-open={isOpen}>
          {THEN.map((to) => (
            <Way key={to[0]} to={to} pathname={pathname} />
          ))}
        </div>
      </div>
    </nav>
  )
}

function Way({ to: [path, name], pathname }: { readonly to: Place; readonly pathname: string }) {
  return (
    <a
      className={styles.link}
      href={toHref(path)}
      aria-current={isIn(path, pathname) ? 'page' : undefined}
      data-name={name}
    >
      {name}
    </a>
  )
}

/** Sheets belong to the plan, and what is done with one roadmap to the roadmaps. */
function isIn(path: string, pathname: string): boolean {
  if (pathname === path) return true
  if (path === paths.plan) return isStepPath(pathname)
  if (path === paths.portfolio) return pathname.startsWith(path)
  return (path === paths.roadmaps || path === paths.career) && pathname.startsWith(`${path}/`)
}
