import { type Day, dayToText } from '../day'

/** Octets of a line without its end. Source: RFC 5545, 3.1. */
const LONGEST_LINE = 75
const LINE_END = '\r\n'
const MS_PER_DAY = 86_400_000

/** One property, escaped and folded as RFC 5545 demands, with its line end. The name is ours and plain. */
export function textLine(name: string, text: string): string {
  return contentLine(`${name}:${escapeText(text)}`)
}

/** A line of which every part is already as the format wants it. */
export function contentLine(line: string): string {
  let folded = ''
  let room = LONGEST_LINE
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0)
    if (octets > room) {
      folded += `${LINE_END} `
      room = LONGEST_LINE - 1
    }
    folded += character
    room -= octets
  }
  return folded + LINE_END
}

/** `20270104`. */
export function dateValue(day: Day): string {
  return dayToText(day).replaceAll('-', '')
}

/** An instant, in milliseconds since 1970-01-01 UTC, as `20270104T093000Z`; parts of a second are dropped. */
export function instantValue(ms: number): string {
  const day = Math.floor(ms / MS_PER_DAY) as Day
  const seconds = Math.floor((ms - day * MS_PER_DAY) / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${dateValue(day)}T${parts.map((part) => String(part).padStart(2, '0')).join('')}Z`
}

/** Any id as a part of a UID: letters, digits and hyphens as they are, all else by its number, so that no two collide. */
export function uidPart(id: string): string {
  return Array.from(id, (character) =>
    /[A-Za-z0-9-]/.test(character) ? character : `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  ).join('')
}

/** A line break becomes an escaped one, so that no text can begin a property of its own. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|[\n\r\u0085\u2028\u2029]/g, String.raw`\n`)
    .replaceAll(/\p{Cc}+/gu, ' ')
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x8_00) return 2
  return codePoint < 0x1_00_00 ? 3 : 4
}
