import { useEffect, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { AppMark } from '../../components/app-mark'
import { useCurrentPlan } from '../../store/plan-selectors'
import { isStepPath, paths, toHref } from '../paths'
import { Dialogs } from './dialogs'
import { FindButtons } from './find-buttons'
import { MainNav } from './main-nav'
import { Notices } from './notices'
import { OfflineLine } from './offline-line'
import { PlanSwitch } from './plan-switch'
import { SaveStatusLine, SaveWarning } from './save-status'
import styles from './shell.module.css'
import { ThemeSwitch } from './theme-switch'
import { UndoButtons } from './undo-buttons'
import { UpdateNotice } from './update-notice'
import { useKeys } from './use-keys'
import { useUndoKeys } from './use-undo-keys'

/** What surrounds every page: the ways to go, the state of the save, and the last change with its undo. */
export function Shell() {
  const plan = useCurrentPlan()
  const main = useRef<HTMLElement>(null)
  const { pathname, search } = useLocation()
  const page = isStepPath(pathname) ? paths.plan : pathname + (pathname === paths.newPlan ? search : '')
  useUndoKeys()
  useKeys()
  useNewPage(main, page)

  return (
    <div className={`${styles.shell} ${plan === null ? styles.bare : ''}`}>
      <button className={styles.skip} type="button" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header className={styles.side}>
        <a className={styles.home} href={toHref(plan === null ? paths.start : paths.plan)}>
          <AppMark />
        </a>
        <PlanSwitch />
        {plan !== null && <MainNav pathname={pathname} />}
      </header>
      <footer className={styles.foot}>
        <div className={styles.tools}>
          <FindButtons />
          <UndoButtons />
        </div>
        <SaveStatusLine />
        <OfflineLine />
        <ThemeSwitch />
      </footer>
      <div className={styles.body}>
        <SaveWarning />
        <main className={styles.main} ref={main} tabIndex={-1}>
          <Outlet />
        </main>
        {/* A sheet is modal and shows them itself. */}
        {!isStepPath(pathname) && <Notices />}
        <UpdateNotice />
      </div>
      <Dialogs />
    </div>
  )
}

/** A new page begins at its top, with the focus in it; sheets over a page see to that themselves. */
function useNewPage(main: { readonly current: HTMLElement | null }, page: string): void {
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [main, page])
}
