import {
  HEAD_BYTES,
  keptSize,
  type KeptType,
  PICTURE_LIMITS,
  type PictureHead,
  readPictureHead,
} from '../../domain/career/project-picture-file'
import type { PictureRecord } from './picture-database'
import { pictureSays } from './picture-words'

/** A picture that was made small enough to be kept, or why not. */
export type MadePicture =
  | { readonly kind: 'made'; readonly picture: PictureRecord; readonly width: number; readonly height: number }
  | { readonly kind: 'refused'; readonly says: string }

const QUALITY = 0.85
/** A drawn SVG begins with one of these, perhaps after a few spaces. */
const DRAWING = /^\s*(?:<\?xml|<!--|<!doctype svg|<svg)/i

/**
 * Makes a picture as it is kept out of a file: turned the right way up, with the longer side at most 1,600 pixels, and
 * drawn anew, so that nothing else of the file is in it: no place, no time, no name of a camera. Never rejects.
 */
export async function makePicture(file: Blob, name: string): Promise<MadePicture> {
  if (file.size > PICTURE_LIMITS.bytes) return refused(pictureSays.tooLarge(name, file.size))
  const bytes = await bytesOf(file.slice(0, HEAD_BYTES))
  const head = bytes === null ? null : readPictureHead(bytes)
  if (bytes === null || head === null) return refused(whyNoHead(bytes, file.type, name))
  if (head.width * head.height > PICTURE_LIMITS.pixels) return refused(pictureSays.tooManyPixels(name))
  const bitmap = await decode(file, head)
  if (bitmap === null) return refused(pictureSays.broken(name))
  try {
    const canvas = drawSmaller(bitmap)
    const blob = canvas === null ? null : await encode(canvas, head.type !== 'image/jpeg')
    const made = blob === null ? null : await bytesOf(blob)
    if (canvas === null || blob === null || made === null) return refused(pictureSays.notDrawn(name))
    if (made.byteLength > PICTURE_LIMITS.keptBytes) return refused(pictureSays.tooLarge(name, made.byteLength))
    const picture: PictureRecord = { type: blob.type as KeptType, bytes: made.slice().buffer }
    return { kind: 'made', picture, width: canvas.width, height: canvas.height }
  } finally {
    bitmap.close()
  }
}

/** Whether what is said to be a kept picture is one: of that type, no larger than pictures are kept, and whole. */
export async function isSoundPicture({ type, bytes }: PictureRecord): Promise<boolean> {
  if (bytes.byteLength > PICTURE_LIMITS.keptBytes) return false
  const head = readPictureHead(new Uint8Array(bytes))
  if (head === null || head.type !== type || Math.max(head.width, head.height) > PICTURE_LIMITS.side) return false
  const bitmap = await decode(new Blob([bytes], { type }), head)
  bitmap?.close()
  return bitmap !== null
}

function refused(says: string): MadePicture {
  return { kind: 'refused', says }
}

function whyNoHead(bytes: Uint8Array | null, type: string, name: string): string {
  if (bytes === null) return pictureSays.broken(name)
  const isDrawing = type === 'image/svg+xml' || DRAWING.test(new TextDecoder().decode(bytes.slice(0, 200)))
  if (isDrawing) return pictureSays.drawing(name)
  const isSaidToBeOne = /^image\/(?:png|jpeg|webp|gif|avif)$/.test(type)
  return isSaidToBeOne ? pictureSays.broken(name) : pictureSays.noPicture(name)
}

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return null
  }
}

/** Of what moves, the first frame. The type is the one that its bytes say. */
async function decode(file: Blob, { type }: PictureHead): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file.slice(0, file.size, type))
  } catch {
    return null
  }
}

function drawSmaller(bitmap: ImageBitmap): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas')
  const { width, height } = keptSize(bitmap)
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return canvas
}

/**
 * As WebP, or as JPEG in browsers that do not write WebP. Of a chart, PNG may be both smaller and sharper.
 *
 * @param isPerhapsChart whether that is worth a try.
 */
async function encode(canvas: HTMLCanvasElement, isPerhapsChart: boolean): Promise<Blob | null> {
  const webp = await toBlob(canvas, 'image/webp')
  const png = isPerhapsChart ? await toBlob(canvas, 'image/png') : null
  const photo = webp?.type === 'image/webp' ? webp : await toBlob(onWhite(canvas), 'image/jpeg')
  if (png === null || photo === null) return photo ?? png
  return png.size <= photo.size ? png : photo
}

/** JPEG has nothing that can be seen through. */
function onWhite(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const context = canvas.getContext('2d')
  if (context === null) return canvas
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  return canvas
}

function toBlob(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY))
}
