import { formatBytes } from '../../lib/format-bytes'

const SAME = 'Your project is as it was.'

/** What is said of pictures that cannot be taken in, kept or shown. */
export const pictureSays = {
  noPicture: (name: string) =>
    `“${name}” is not a picture that Cairn can keep. Choose a PNG, JPEG, WebP, GIF or AVIF file. ${SAME}`,
  drawing: (name: string) =>
    `“${name}” is a drawing (SVG), which may hold more than a picture. Save it as PNG first. ${SAME}`,
  broken: (name: string) => `“${name}” could not be opened as a picture: it seems damaged. ${SAME}`,
  tooLarge: (name: string, bytes: number) =>
    `“${name}” has ${formatBytes(bytes)}, more than Cairn takes in. Make it smaller first. ${SAME}`,
  tooManyPixels: (name: string) => `“${name}” has more dots than a browser can draw. Make it smaller first. ${SAME}`,
  notDrawn: (name: string) => `This browser could not make “${name}” smaller, and Cairn does not keep it as it is.`,
  nothing: 'What was dropped holds no file. Choose a picture from your device.',
  full: (most: number) => `A project holds up to ${most} pictures. Remove one first.`,

  gone: 'This picture is not on this device.',
  waits: 'Looking for the picture.',

  none: 'This browser has no database, so pictures cannot be kept here. Texts and links are kept all the same.',
  blocked: 'This browser does not let Cairn keep pictures. Texts and links are kept all the same.',
  noRoom: 'This browser has no more room, so the picture was not kept. Texts and links are kept all the same.',
  slow: 'The browser does not answer when Cairn asks for pictures. Texts and links are kept all the same.',
  newer: 'A newer Cairn keeps the pictures here. Reload the page to get it.',
  failed: 'The browser could not keep or find pictures just now. Texts and links are kept all the same.',
} as const

/** @param error what the browser said. */
export function whyNoPictures(error: unknown): string {
  switch (error instanceof Error ? error.name : '') {
    case 'ReferenceError':
    case 'TypeError':
      return pictureSays.none
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
      return pictureSays.blocked
    case 'QuotaExceededError':
      return pictureSays.noRoom
    case 'VersionError':
      return pictureSays.newer
    default:
      return pictureSays.failed
  }
}
