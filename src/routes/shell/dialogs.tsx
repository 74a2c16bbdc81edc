import { lazy, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { closeDialog, useOpenDialogStore } from '../../store/open-dialog-store'
import { LoadBoundary } from './load-boundary'

const loadPalette = async () => ({ default: (await import('./palette')).Palette })
const loadKeysBox = async () => ({ default: (await import('./keys-box')).KeysBox })
const loadExportBox = async () => ({ default: (await import('../plan/export-box')).ExportBox })
const Palette = lazy(loadPalette)
const KeysBox = lazy(loadKeysBox)
const ExportBox = lazy(loadExportBox)

/** By then the page itself is there, in milliseconds. */
const LOADS_AFTER = 2000

/** The box that is open over the page, if any. */
export function Dialogs() {
  const open = useOpenDialogStore((store) => store.open)
  const { pathname } = useLocation()
  // It belongs to the page it was opened over, and goes with it: also by the browser's own "back".
  const page = useRef(pathname)
  useEffect(() => {
    if (page.current === pathname) return
    page.current = pathname
    closeDialog()
  }, [pathname])
  // Fetched ahead: who types at once after Ctrl+K types into the box.
  useEffect(() => {
    const timer = setTimeout(() => void Promise.allSettled([loadPalette(), loadKeysBox()]), LOADS_AFTER)
    return () => clearTimeout(timer)
  }, [])
  return (
    <LoadBoundary key={open}>
      {open === 'palette' && <Palette />}
      {open === 'keys' && <KeysBox />}
      {open === 'export' && <ExportBox />}
    </LoadBoundary>
  )
}
