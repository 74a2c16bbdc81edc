import { constants, deflateRawSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { writeLinkPayload } from '../../src/domain/share/link-payload'
import { SHARE_LIMITS } from '../../src/domain/share/share-limits'
import { planToShare, USUAL_PARTS } from '../../src/domain/share/shared-parts'
import { writeShared } from '../../src/domain/share/write-shared'
import { deflateText, inflateText } from '../../src/worker/deflate-text'
import { readLink } from '../../src/worker/read-link'
import { day, FIRST_MONDAY, makePlan, makeProgress } from '../helpers/make-plan'

const MB = 1_000_000

/** Raw DEFLATE of so many megabytes of nothing: each megabyte is a piece that stands by itself. */
function bombOf(megabytes: number): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(MB), { finishFlush: constants.Z_FULL_FLUSH, level: 9 })
  const end = Buffer.from([3, 0])
  return Uint8Array.from(Buffer.concat([...Array.from({ length: megabytes }, () => piece), end]))
}

const linkOf = (text: string): string => writeLinkPayload(Uint8Array.from(deflateRawSync(text)))

describe('texts folded and unfolded', () => {
  test.each(['', 'a', 'ünïcødé 👩‍🚀 \u0000', 'x'.repeat(SHARE_LIMITS.textBytes)])('come back', async (text) => {
    const bytes = await deflateText(text)
    expect(bytes).not.toBeNull()
    expect(await inflateText(bytes!, SHARE_LIMITS.textBytes)).toMatchObject({ kind: 'text', text })
  })

  test('a byte more than may come out is too much', async () => {
    const bytes = await deflateText('x'.repeat(1001))
    expect(await inflateText(bytes!, 1000)).toMatchObject({ kind: 'too-large' })
    expect(await inflateText(bytes!, 1001)).toMatchObject({ kind: 'text' })
  })

  test('a bomb is one, made as it is here', async () => {
    expect(await inflateText(bombOf(3), 3 * MB)).toMatchObject({ kind: 'text', text: '\0'.repeat(3 * MB) })
  })

  test.each([10, 100, 1000])(
    'D2 a bomb of %d MB: given up after the first pieces, however many there are',
    async (size) => {
      const bomb = bombOf(size)
      const inflated = await inflateText(bomb, SHARE_LIMITS.textBytes)
      expect(inflated.kind).toBe('too-large')
      // 2 KB unfold to 2 MB, which is the limit; a program may take in some more ahead of what it gives.
      expect('fed' in inflated && inflated.fed).toBeLessThanOrEqual(5 * 4096)
      expect(bomb.length).toBeGreaterThan(size * 900)
    },
  )

  const WHOLE = Uint8Array.from(deflateRawSync('A text that is long enough to be cut off in the middle of it.'))

  test.each([
    ['cut off', WHOLE.slice(0, -5)],
    ['none that was folded', Uint8Array.from([255, 255, 255])],
    ['no text', Uint8Array.from(deflateRawSync(Buffer.from([0xff, 0xfe])))],
  ])('D1 %s: damaged', async (_, bytes) => {
    expect((await inflateText(bytes, 1000)).kind).toBe('damaged')
  })
})

describe('a link', () => {
  afterEach(() => void vi.unstubAllGlobals())

  const text = writeShared({ roadmap: makePlan().roadmap, plan: null, on: FIRST_MONDAY, detail: 'whole' })

  test('is read', async () => {
    expect(await readLink(linkOf(text))).toMatchObject({ kind: 'shared', roadmap: makePlan().roadmap })
  })

  test.each([
    ['D1 random', 'QWxhZGRpbjpvcGVuIHNlc2FtZQ', /cut off or changed on the way/],
    ['D1 of 2 MB', 'A'.repeat(2 * MB), /longer than any that Cairn makes/],
    ['D1 that holds no JSON', linkOf('Dear diary'), /cannot be read\..*Ask for the plan as a file/],
    ['D1 whose bytes are none of ours', writeLinkPayload(Uint8Array.from([1, 2, 3])), /is damaged/],
    ['D2 with a bomb in it', writeLinkPayload(bombOf(10)), /unfolds to more than any plan holds/],
    ['D2 with a bomb of 1000 MB', writeLinkPayload(bombOf(1000)), /longer than any that Cairn makes/],
  ])('%s: refused in a sentence', async (_, link, says) => {
    expect(await readLink(link)).toEqual({ kind: 'refused', says: expect.stringMatching(says) as unknown })
  })

  test('a browser that cannot unfold says so', async () => {
    vi.stubGlobal('DecompressionStream', undefined)
    expect(await readLink(linkOf(text))).toMatchObject({
      says: expect.stringContaining('too old to open links') as unknown,
    })
  })

  test('a browser that cannot fold makes none', async () => {
    vi.stubGlobal('CompressionStream', undefined)
    expect(await deflateText(text)).toBeNull()
  })
})

test.each(builtinRoadmaps.map((roadmap) => [roadmap.title, roadmap] as const))(
  'D6 a plan on “%s” with every step done fits into a link, with an address of 100 characters',
  async (_, roadmap) => {
    const progress = new Map(
      roadmap.steps.map(({ id, topics }, at) => [
        id,
        makeProgress({
          status: { kind: 'done', on: day(9 * at), startedOn: day(9 * at - 7) },
          topicsDone: new Set(topics.map((topic) => topic.id)),
        }),
      ]),
    )
    const plan = planToShare(makePlan({ roadmap, progress }), USUAL_PARTS, FIRST_MONDAY)
    const bytes = await deflateText(writeShared({ roadmap, plan, on: FIRST_MONDAY, detail: 'outline' }))
    expect(writeLinkPayload(bytes!).length).toBeLessThanOrEqual(SHARE_LIMITS.link - 100)
  },
)
