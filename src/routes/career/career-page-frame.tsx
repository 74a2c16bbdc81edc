import type { ReactNode } from 'react'
import type { Statement } from '../../domain/career/statement'
import { toHref } from '../paths'
import styles from './career-page-frame.module.css'
import { CAREER_PAGES } from './career-pages'
import { PageSources } from './page-sources'
import { Sourced } from './sourced'

interface CareerPageFrameProps {
  /** The page's own address. */
  readonly path: string
  readonly title: string
  readonly lead: Statement
  /** All the data that the page shows: what it cites is listed at its foot. */
  readonly data: unknown
  readonly children: ReactNode
}

/** What the pages of the career part share: the heading, the answer in short, the sources, and the way on. */
export function CareerPageFrame({ path, title, lead, data, children }: CareerPageFrameProps) {
  const next = CAREER_PAGES[CAREER_PAGES.findIndex((page) => page.path === path) + 1]
  return (
    <article className={styles.page}>
      <title>{`${title} · Career · Cairn`}</title>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>
          <Sourced statement={lead} />
        </p>
      </header>
      {children}
      <footer className={styles.foot}>
        <PageSources data={[lead, data]} />
        {next !== undefined && (
          <p>
            <a className={styles.next} href={toHref(next.path)}>
              <span className={styles.nextWord}>Next</span> <span className={styles.nextName}>{next.name}</span>
            </a>
          </p>
        )}
      </footer>
    </article>
  )
}
