import { useState } from 'react'
import { ExportChoice, ExportEntry } from '../../components/export/export-entry'
import type { PictureTheme } from '../../components/export/picture-colors'
import type { PictureOptions } from '../../components/export/timeline-picture'
import type { ExportFile } from '../../store/export-actions'
import type { PlanView } from '../../store/plan-selectors'
import styles from './export-box.module.css'
import { pngFile, svgFile } from './export-files'
import { useSureDays } from './use-sure-days'

interface ExportPictureProps {
  readonly view: PlanView
  /** Told how the file is made. */
  readonly onTake: (make: () => ExportFile) => void
}

type Drawing = 'no' | 'underWay' | 'failed'

/** The timeline as a picture. */
export function ExportPicture({ view, onTake }: ExportPictureProps) {
  const sureDays = useSureDays(view)
  const [kind, setKind] = useState<'png' | 'svg'>('png')
  const [theme, setTheme] = useState<PictureTheme>('light')
  const [rows, setRows] = useState<PictureOptions['rows']>('steps')
  const [drawing, setDrawing] = useState<Drawing>('no')
  const take = async (): Promise<void> => {
    const options = { theme, rows, sureDays }
    if (kind === 'svg') {
      onTake(() => svgFile(view, options))
      return
    }
    setDrawing('underWay')
    try {
      const file = await pngFile(view, options)
      setDrawing('no')
      onTake(() => file)
    } catch {
      setDrawing('failed')
    }
  }
  return (
    <ExportEntry
      name="Picture of the timeline"
      hint="For slides and messages: PNG opens everywhere, SVG stays sharp at any size."
      action="Save picture"
      onTake={() => {
        if (drawing !== 'underWay') void take()
      }}
    >
      <ExportChoice
        label="Kind of picture"
        value={kind}
        options={[
          ['png', 'PNG'],
          ['svg', 'SVG'],
        ]}
        onChange={setKind}
      />
      <ExportChoice
        label="Colours of the picture"
        value={theme}
        options={[
          ['light', 'Paper'],
          ['dark', 'Night'],
        ]}
        onChange={setTheme}
      />
      <ExportChoice
        label="Rows of the picture"
        value={rows}
        options={[
          ['steps', 'All steps'],
          ['phases', 'Phases only'],
        ]}
        onChange={setRows}
      />
      <p className={styles.drawing} role="status">
        {drawing === 'underWay' && 'Drawing the picture'}
        {drawing === 'failed' && 'This browser could not draw the picture. Choose SVG, which needs no drawing.'}
      </p>
    </ExportEntry>
  )
}
