import { useLayoutEffect, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { useHasPlan } from '../../store/plan-selectors'
import { pageBelowSheet, paths } from '../paths'
import { Dialogs } from './dialogs'
import { FindButtons } from './find-buttons'
import { Frame } from './frame'
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
  const hasPlan = useHasPlan()
  const main = useRef<HTMLElement>(null)
  const { pathname, search } = useLocation()
  const belowSheet = pageBelowSheet(pathname)
  const page = belowSheet ?? pathname + (pathname === paths.newPlan ? search : '')
  useUndoKeys()
  useKeys()
  useNewPage(main, page)

  return (
    <>
      <Frame
        isBare={!hasPlan}
        home={hasPlan ? paths.plan : paths.start}
        main={main}
        side={
          <>
            <PlanSwitch />
            {hasPlan && <MainNav pathname={pathname} />}
          </>
        }
        foot={
          <>
            <div className={styles.tools}>
              <FindButtons />
              <UndoButtons />
            </div>
            <SaveStatusLine />
            <OfflineLine />
            <ThemeSwitch />
          </>
        }
        warning={<SaveWarning />}
        notices={
          <>
            {/* A sheet is modal and shows them itself. */}
            {belowSheet === null && <Notices />}
            <UpdateNotice />
          </>
        }
      >
        <Outlet />
      </Frame>
      <Dialogs />
    </>
  )
}

/**
 * A new page begins at its top, with the focus in it; sheets over a page see to that themselves. It is done before the
 * page can be seen: a moment later it would take the focus from what has been gone to in it.
 */
function useNewPage(main: { readonly current: HTMLElement | null }, page: string): void {
  const shown = useRef(page)
  useLayoutEffect(() => {
    if (shown.current === page) return
    shown.current = page
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [main, page])
}
