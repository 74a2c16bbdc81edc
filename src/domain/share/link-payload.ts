import { fromBase64url, toBase64url } from './base64url'
import { SHARE_LIMITS } from './share-limits'

/** The first character of what a link holds: which way of writing the rest is in. */
const MARK = '1'
const SUM_LENGTH = 7

/** What came of looking at a link: bytes that are still to be unfolded, or a sentence on why not and what to do. */
export type LinkPayload =
  { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'refused'; readonly says: string }

/**
 * Bytes as the last part of an address: a mark for the version, the bytes, and a check sum. It ends with a letter or a
 * digit, for programs take signs at the end of an address for the end of the sentence.
 */
export function writeLinkPayload(bytes: Uint8Array): string {
  const body = MARK + toBase64url(bytes)
  return body + checkSum(body)
}

/**
 * The bytes of the last part of an address. What mail and chat programs do to addresses is undone: escapes, once or
 * several times, line breaks in the middle, signs and words behind the end.
 */
export function readLinkPayload(text: string): LinkPayload {
  if (text.length > SHARE_LIMITS.readCharacters) return refused(TOO_LONG)
  const plain = unescaped(text)
  // Broken into lines, or with something of the message behind it: the check sum tells.
  for (const candidate of [plain.replaceAll(/[^\w-]/g, ''), plain.split(/[^\w-]/, 1).join('')]) {
    const payload = candidate.replace(/[-_]+$/, '')
    const body = payload.slice(0, -SUM_LENGTH)
    if (payload.length <= SUM_LENGTH || payload.slice(-SUM_LENGTH) !== checkSum(body)) continue
    if (!body.startsWith(MARK)) return refused(NEWER)
    const bytes = fromBase64url(body.slice(MARK.length))
    return bytes === null ? refused(DAMAGED) : { kind: 'bytes', bytes }
  }
  return refused(/^[2-9]/.test(plain) ? MAYBE_NEWER : DAMAGED)
}

const TOO_LONG =
  'This link is longer than any that Cairn makes. Ask for the plan as a file, and open that under “Your data”.'
const DAMAGED =
  'This link was cut off or changed on the way. Copy all of it from the message again, or ask for the plan as a file.'
const NEWER = 'This link was made by a newer Cairn. Reload the page to get the newest Cairn, then open the link again.'
const MAYBE_NEWER =
  'This link was cut off on the way, or made by a newer Cairn. Copy all of it again; if that does not help, reload the page and open it once more.'

function refused(says: string): LinkPayload {
  return { kind: 'refused', says }
}

/** How often an address may have been escaped on its way. */
const MOST_ESCAPES = 5

function unescaped(text: string): string {
  let plain = text.trim()
  for (let time = 0; time < MOST_ESCAPES && /%[\da-f]{2}/i.test(plain); time += 1) {
    plain = plain.replaceAll(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  return plain
}

/** FNV-1a of 32 bits, in base 36: against accidents on the way, not against people. */
function checkSum(text: string): string {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93)
  return (hash >>> 0).toString(36).padStart(SUM_LENGTH, '0')
}
