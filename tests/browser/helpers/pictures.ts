import { crc32, deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** A PNG of these many pixels, in stripes. */
export function makePng(width: number, height: number): Buffer {
  const row = Buffer.alloc(1 + 3 * width)
  for (let at = 1; at < row.length; at += 1) row[at] = (at * 7) % 256
  const rows = Buffer.concat(Array.from({ length: height }, () => row))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A picture as the browser writes it, in any type that it writes. */
export async function drawPicture(page: Page, type: string, width: number, height: number): Promise<Buffer> {
  const url = await page.evaluate(
    ([kind, wide, high]) => {
      const canvas = document.createElement('canvas')
      canvas.width = wide
      canvas.height = high
      const context = canvas.getContext('2d')
      if (context !== null) {
        context.fillStyle = 'teal'
        context.fillRect(0, 0, wide / 2, high)
      }
      return canvas.toDataURL(kind)
    },
    [type, width, height] as const,
  )
  if (!url.startsWith(`data:${type}`)) throw new Error(`This browser does not write ${type}.`)
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

/** A JPEG with what a camera writes into it: this text, and that it is to be turned by a quarter. */
export function withCameraNotes(jpeg: Buffer, text: string): Buffer {
  // One entry of a directory: orientation (0x112), a short, one of them, 6.
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0', 'latin1'),
    Buffer.from(text, 'latin1'),
  ])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

/** The first frame of an animation of one red pixel, and then a blue one. */
export function makeGif(): Buffer {
  const head = Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 255, 0, 0, 0, 0, 255])
  // How long it is shown, where it stands, and its one pixel.
  const frame = (color: number) =>
    Buffer.from([0x21, 0xf9, 4, 0, 50, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44 + 8 * color, 1, 0])
  return Buffer.concat([Buffer.from('GIF89a', 'latin1'), head, frame(0), frame(1), Buffer.from([0x3b])])
}
