import { lazy, useEffect } from 'react'
import { useOpenDialogStore } from '../../store/open-dialog-store'
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
