import { ZOOM_STEP } from './map-zoom'
import styles from './step-map.module.css'

interface MapToolsProps {
  readonly scale: number
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
}

/** How large the map is drawn. */
export function MapTools({ scale, onZoom, onFit }: MapToolsProps) {
  return (
    <div className={styles.zoom} role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom out" onClick={() => onZoom(1 / ZOOM_STEP)}>
        −
      </button>
      <output aria-label="Size of the map">{Math.round(scale * 100)}%</output>
      <button type="button" aria-label="Zoom in" onClick={() => onZoom(ZOOM_STEP)}>
        +
      </button>
      <button type="button" onClick={onFit}>
        Fit
      </button>
    </div>
  )
}
