import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '../../../src/domain/share/base64url'
import { readLinkPayload, writeLinkPayload } from '../../../src/domain/share/link-payload'
import { SHARE_LIMITS } from '../../../src/domain/share/share-limits'

const arbitraryBytes = fc.uint8Array({ maxLength: 400 })
const bytesOf = (text: string): Uint8Array | null => {
  const payload = readLinkPayload(text)
  return payload.kind === 'bytes' ? payload.bytes : null
}
const saysOf = (text: string): string => {
  const payload = readLinkPayload(text)
  return payload.kind === 'refused' ? payload.says : ''
}

describe('base64url', () => {
  test('is what the standard says, and comes back', () => {
    fc.assert(
      fc.property(arbitraryBytes, (bytes) => {
        const text = toBase64url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes))
      }),
    )
  })

  test.each(['A', 'AAAAA', 'AA=', 'AA AA', 'ä', '👩‍🚀'])('%j is none', (text) => {
    expect(fromBase64url(text)).toBeNull()
  })
})

describe('what a link holds', () => {
  test('comes back', () => {
    fc.assert(
      fc.property(arbitraryBytes, (bytes) => {
        expect(bytesOf(writeLinkPayload(bytes))).toEqual(Uint8Array.from(bytes))
      }),
    )
  })

  test('needs no escaping, and ends with a letter or a digit', () => {
    fc.assert(
      fc.property(arbitraryBytes, (bytes) => {
        const payload = writeLinkPayload(bytes)
        expect(encodeURIComponent(payload)).toBe(payload)
        expect(payload).toMatch(/[a-z0-9]$/)
      }),
    )
  })

  const PAYLOAD = writeLinkPayload(Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 251))
  const broken = PAYLOAD.replaceAll(/(.{60})/g, '$1\n')

  test.each([
    ['a full stop', `${PAYLOAD}.`],
    ['an exclamation mark and a bracket', `${PAYLOAD}!)`],
    ['brackets of a list', `${PAYLOAD}>`],
    ['emphasis', `${PAYLOAD}_`],
    ['a hyphen', `${PAYLOAD}--`],
    ['a quotation mark', `${PAYLOAD}"`],
    ['spaces around', `  ${PAYLOAD} `],
    ['line breaks in it', broken],
    ['line breaks of a mail', broken.replaceAll('\n', '=\r\n')],
    ['line breaks with marks of a quotation', broken.replaceAll('\n', '\n> ')],
    ['escaped line breaks', broken.replaceAll('\n', '%0D%0A')],
    ['each character escaped', PAYLOAD.replaceAll(/[-_A-Z]/g, (each) => `%${each.charCodeAt(0).toString(16)}`)],
    ['escaped twice', encodeURIComponent(encodeURIComponent(broken))],
    ['words behind it', `${PAYLOAD}%20have%20a%20look`],
    ['a query that a program has added', `${PAYLOAD}?utm_source=mail&fbclid=1`],
  ])('D1 %s: it is read all the same', (_, text) => {
    expect(bytesOf(text)).toEqual(bytesOf(PAYLOAD))
  })

  test('D1 cut off anywhere: said, never taken for a shorter one', () => {
    for (let length = 0; length < PAYLOAD.length; length += 1) {
      expect(saysOf(PAYLOAD.slice(0, length))).toMatch(/cut off/)
    }
  })

  test('D1 one character changed: said', () => {
    fc.assert(
      fc.property(fc.nat(PAYLOAD.length - 1), fc.constantFrom('a', 'Z', '0', '9', '-', '_'), (at, other) => {
        fc.pre(PAYLOAD[at] !== other && !(at === PAYLOAD.length - 1 && /[-_]/.test(other)))
        expect(saysOf(PAYLOAD.slice(0, at) + other + PAYLOAD.slice(at + 1))).not.toBe('')
      }),
    )
  })

  test('D1 anything at all: bytes or a sentence, and no error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.webFragments()), (text) => {
        const payload = readLinkPayload(text)
        expect(payload.kind === 'refused' ? payload.says : 'This link is read.').toMatch(/^This link .*\.$/)
      }),
      { numRuns: 2000 },
    )
  })

  test('D1 of 2 MB: refused for its length alone', () => {
    expect(saysOf(`1${'A'.repeat(2_000_000)}`)).toMatch(/longer than any that Cairn makes\. Ask for the plan as a file/)
    expect(saysOf('%25'.repeat(SHARE_LIMITS.readCharacters / 3))).toMatch(/cut off or changed/)
  })

  test('D3 of a newer version: said, with what to do', () => {
    const newer = `2${PAYLOAD.slice(1, -7)}`
    // The check sum is written by the same rule, whatever the rest is.
    expect(saysOf(`${newer}${checkSum(newer)}`)).toMatch(/made by a newer Cairn\. Reload the page/)
    expect(saysOf(newer)).toMatch(/cut off on the way, or made by a newer Cairn/)
  })
})

/** FNV-1a, written anew. */
function checkSum(text: string): string {
  let hash = 2_166_136_261n
  for (const character of text) hash = ((hash ^ BigInt(character.charCodeAt(0))) * 16_777_619n) % 2n ** 32n
  return hash.toString(36).padStart(7, '0')
}
