/** What every browser draws: some give nothing at all beyond, others an empty picture. */
const LONGEST_SIDE = 16_000
const MOST_PIXELS = 16_000_000

/** An SVG with its size in pixels. */
export interface SizedSvg {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/**
 * Draws an SVG as PNG, so many times as large if that is not more than a browser can draw, else as large as it can.
 *
 * @throws Error when the browser cannot draw it.
 */
export async function drawSvg({ svg, width, height }: SizedSvg, times: number): Promise<Blob> {
  const scale = drawableScale(width, height, times)
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(width * scale)
    canvas.height = Math.floor(height * scale)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('There is no canvas to draw on.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await toPng(canvas)
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** How many times as large a picture can be drawn, at most as asked for. */
export function drawableScale(width: number, height: number, times: number): number {
  return Math.min(times, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)))
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture came out empty.'))
      else resolve(blob)
    }, 'image/png')
  })
}
