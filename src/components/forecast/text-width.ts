/** What a chart's labels are set in. */
export interface ChartFont {
  /** In pixels; it follows the reader's own setting. */
  readonly size: number
  readonly family: string
}

/** At least as bold as any label, for bold is wider. */
const WEIGHT = 600
/** A little more than measured: labels have tabular figures, of which a canvas knows nothing. */
const SAFETY = 1.04
/** Of the font size, for each character: a usual font takes less. */
const WIDEST_AVERAGE = 0.68

let canvas: CanvasRenderingContext2D | null | undefined

/** How wide a label will be, in pixels; where nothing can be measured, a guess that errs on the safe side. */
export function textWidth(text: string, { size, family }: ChartFont): number {
  if (canvas === undefined) canvas = document.createElement('canvas').getContext('2d')
  if (canvas === null) return text.length * size * WIDEST_AVERAGE
  canvas.font = `${WEIGHT} ${size}px ${family}`
  return canvas.measureText(text).width * SAFETY
}
