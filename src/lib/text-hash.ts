const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** Two FNV-1a hashes of a text, from either end: to notice that it has changed, not to keep anybody from changing it. */
export function hashText(text: string): string {
  let forwards = OFFSET
  let backwards = OFFSET
  for (let at = 0; at < text.length; at += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), PRIME)
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), PRIME)
  }
  return [forwards, backwards, text.length].map((part) => (part >>> 0).toString(36)).join('-')
}
