import type { ReactNode, RefObject } from 'react'
import { AppMark } from '../../components/app-mark'
import { toHref } from '../paths'
import styles from './shell.module.css'

interface FrameProps {
  /** There is no plan yet, and nowhere to go: the page has the width to itself. */
  readonly isBare: boolean
  /** Where the name of the app leads. */
  readonly home: string
  readonly main: RefObject<HTMLElement | null>
  /** Beside the name of the app: the ways to go. */
  readonly side?: ReactNode
  /** Tools and the state of the save. */
  readonly foot?: ReactNode
  /** Above the page. */
  readonly warning?: ReactNode
  /** Below the page, and over it. */
  readonly notices?: ReactNode
  readonly children: ReactNode
}

/** How every page is laid out, whatever of the app is there already. */
export function Frame({ isBare, home, main, side, foot, warning, notices, children }: FrameProps) {
  return (
    <div className={`${styles.shell} ${isBare ? styles.bare : ''}`}>
      <button className={styles.skip} type="button" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header className={styles.side}>
        <a className={styles.home} href={toHref(home)}>
          <AppMark />
        </a>
        {side}
      </header>
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
      <div className={styles.body}>
        {warning}
        <main className={styles.main} ref={main} tabIndex={-1}>
          {children}
        </main>
        {notices}
      </div>
    </div>
  )
}
