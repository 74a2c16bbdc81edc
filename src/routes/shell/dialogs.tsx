import { lazy, useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { closeDialog, useOpenDialogStore } from '../../store/open-dialog-store'
import { whenIdle } from '../../lib/when-idle'
import { LoadBoundary } from './load-boundary'
import { TypeAhead } from './type-ahead'

const loadPalette = async () => ({ default: (await import('./palette')).Palette })
const loadKeysBox = async () => ({ default: (await import('./keys-box')).KeysBox })
const loadExportBox = async () => ({ default: (await import('../plan/export-box')).ExportBox })
const Palette = lazy(loadPalette)
const KeysBox = lazy(loadKeysBox)
const ExportBox = lazy(loadExportBox)

/** By then the page itself is there, in milliseconds. */
const LOADS_AFTER = 2000

/** One after the other, while nothing else is to be done. What cannot be loaded is said when it is asked for. */
async function loadAhead(): Promise<void> {
  for (const load of [loadPalette, loadKeysBox]) {
    await whenIdle(window)
    await Promise.allSettled([load()])
  }
}

/** The box that is open over the page, if any. */
export function Dialogs() {
  const open = useOpenDialogStore((state) => state.open)
  const { pathname } = useLocation()
  // It belongs to the page it was opened over, and goes with it: also by the browser's own "back". Opened on the way to
  // a page that is only being drawn, it is over that one; so is what is opened from when that page is there.
  const page = useRef(pathname)
  useLayoutEffect(() => {
    if (page.current === pathname) return
    page.current = pathname
    if (useOpenDialogStore.getState().over !== pathname) closeDialog()
  }, [pathname])
  // Fetched ahead: who types at once after Ctrl+K types into the box.
  useEffect(() => {
    const timer = setTimeout(() => void loadAhead(), LOADS_AFTER)
    return () => clearTimeout(timer)
  }, [])
  return (
    <LoadBoundary key={open} fallback={open === 'palette' && <TypeAhead />}>
      {open === 'palette' && <Palette />}
      {open === 'keys' && <KeysBox />}
      {open === 'export' && <ExportBox />}
    </LoadBoundary>
  )
}
