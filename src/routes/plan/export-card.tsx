import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { ExportChoice, ExportEntry } from '../../components/export/export-entry'
import type { PictureTheme } from '../../components/export/picture-colors'
import type { Forecast } from '../../domain/forecast/forecast'
import { canCopyPictures, copyPicture } from '../../lib/copy-picture'
import { type ExportFile, notePictureCopied } from '../../store/export-actions'
import type { PlanView } from '../../store/plan-selectors'
import styles from './export-box.module.css'
import { cardFile } from './export-files'

interface ExportCardProps {
  readonly view: PlanView
  readonly forecast: Forecast | null
  /** Told how the file is made. */
  readonly onTake: (make: () => ExportFile) => void
  /** Told that it is on the clipboard. */
  readonly onCopied: () => void
}

type Drawing = 'no' | 'underWay' | 'failed' | 'notCopied'

const SAYS: Readonly<Record<Drawing, string>> = {
  no: '',
  underWay: 'Drawing the picture',
  failed: 'This browser could not draw the picture.',
  notCopied: 'This browser does not let a page copy pictures. Save it instead.',
}

/** The plan as a small picture to put into a message. */
export function ExportCard({ view, forecast, onTake, onCopied }: ExportCardProps) {
  const [theme, setTheme] = useState<PictureTheme>('light')
  const [drawing, setDrawing] = useState<Drawing>('no')
  const draw = (): Promise<ExportFile> => cardFile(view, { theme, sureBy: forecast?.p80 ?? null })
  const save = async (): Promise<void> => {
    setDrawing('underWay')
    try {
      const file = await draw()
      setDrawing('no')
      onTake(() => file)
    } catch {
      setDrawing('failed')
    }
  }
  const copy = async (): Promise<void> => {
    setDrawing('underWay')
    const isCopied = await copyPicture(draw().then(({ content }) => content))
    setDrawing(isCopied ? 'no' : 'notCopied')
    if (!isCopied) return
    onCopied()
    notePictureCopied()
  }
  return (
    <ExportEntry
      name="Picture card"
      hint={`For a message: the name, the finish date${forecast === null ? '' : ', how sure it is'} and the phases, 1200 by 630 dots.`}
      action="Save card"
      onTake={() => {
        if (drawing !== 'underWay') void save()
      }}
    >
      <ExportChoice
        label="Colours of the card"
        value={theme}
        options={[
          ['light', 'Paper'],
          ['dark', 'Night'],
        ]}
        onChange={setTheme}
      />
      {canCopyPictures() && (
        <button
          className={buttons.quiet}
          type="button"
          onClick={() => {
            if (drawing !== 'underWay') void copy()
          }}
        >
          Copy card
        </button>
      )}
      <p className={styles.drawing} role="status">
        {SAYS[drawing]}
      </p>
    </ExportEntry>
  )
}
