import { useId, useState } from 'react'
import buttons from '../../components/button.module.css'
import { MOST_EXPORTED_BYTES } from '../../domain/career/portfolio-file-pictures'
import { pictureBytes } from '../../domain/career/project-pictures'
import { formatBytes } from '../../lib/format-bytes'
import { exportEverything, exportWithPictures } from '../../store/data-export'
import { useDocumentStore } from '../../store/document-store'
import styles from './data-page.module.css'

/** The file with everything in it, with the pictures of the portfolio or without. */
export function ExportEverything() {
  const id = useId()
  const projects = useDocumentStore(({ career }) => career.projects)
  const [isWanted, setIsWanted] = useState(true)
  const bytes = pictureBytes(projects.values())
  const isTooLarge = bytes > MOST_EXPORTED_BYTES
  const isWith = bytes > 0 && isWanted && !isTooLarge
  return (
    <div className={styles.row}>
      <button
        className={buttons.primary}
        type="button"
        onClick={() => (isWith ? void exportWithPictures() : exportEverything())}
      >
        Export everything
      </button>
      {bytes > 0 && (
        <div>
          <label className={styles.option}>
            <input
              type="checkbox"
              checked={isWith}
              disabled={isTooLarge}
              aria-describedby={isTooLarge ? id : undefined}
              onChange={({ target }) => setIsWanted(target.checked)}
            />
            with pictures ({formatBytes(bytes)})
          </label>
          {isTooLarge && (
            <p className={styles.note} id={id}>
              More than one file can bring back ({formatBytes(MOST_EXPORTED_BYTES)}). The page for employers holds them
              all; keep that beside this file.
            </p>
          )}
        </div>
      )}
    </div>
  )
}
