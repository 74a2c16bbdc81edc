const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]))
const BITS = 6

/** Bytes as base64 of the kind that needs no escaping in an address (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let count = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    count += 8
    while (count >= BITS) {
      count -= BITS
      text += ALPHABET[(held >> count) & 63] ?? ''
    }
    held &= (1 << count) - 1
  }
  return count === 0 ? text : text + (ALPHABET[(held << (BITS - count)) & 63] ?? '')
}

/** The bytes again; null for a text that has other characters, or a number of them that no bytes give. */
export function fromBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * BITS) / 8))
  let held = 0
  let count = 0
  let at = 0
  for (const letter of text) {
    const value = VALUES.get(letter)
    if (value === undefined) return null
    held = (held << BITS) | value
    count += BITS
    if (count < 8) continue
    count -= 8
    bytes[at] = (held >> count) & 255
    at += 1
    held &= (1 << count) - 1
  }
  return bytes
}
