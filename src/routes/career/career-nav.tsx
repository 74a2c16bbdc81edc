import { useId } from 'react'
import { useDisclosure } from '../../lib/use-disclosure'
import { toHref } from '../paths'
import { CAREER_GROUPS, careerPageAt } from './career-pages'
import styles from './career-nav.module.css'

/**
 * The ways between the pages of the career part: two rows, what the work is and a person's own way to it. On a phone
 * they are behind a button that names the page that is open.
 */
export function CareerNav({ pathname }: { readonly pathname: string }) {
  const id = useId()
  const { isOpen, toggle, button, place } = useDisclosure<HTMLElement>(pathname)
  const current = careerPageAt(pathname)
  return (
    <nav className={styles.nav} aria-label="Career" {...place}>
      <button
        className={styles.toggle}
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <span className={styles.part}>Career</span> {current?.name ?? 'All pages'}
      </button>
      <div className={styles.groups} id={id} data-open={isOpen}>
        {CAREER_GROUPS.map(({ name, pages }, index) => (
          <div className={styles.group} key={name}>
            <p className={styles.name} id={`${id}-${index}`}>
              {name}
            </p>
            <ul className={styles.links} aria-labelledby={`${id}-${index}`}>
              {pages.map((page) => (
                <li key={page.path}>
                  <a
                    className={styles.link}
                    href={toHref(page.path)}
                    aria-current={page === current ? 'page' : undefined}
                  >
                    {page.name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}
