import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exportDocument } from '../../src/domain/document/export-document'
import { useDocumentStore } from '../../src/store/document-store'
import { makePicture } from '../../src/store/pictures/make-picture'
import { takePicturesOf, withPicturesOf } from '../../src/store/pictures/picture-backup'
import { picturesAsData } from '../../src/store/pictures/picture-data'
import { closePictures, PICTURE_DATABASE, type PictureRecord } from '../../src/store/pictures/picture-database'
import { keepPicture, picturesHere, readPicture } from '../../src/store/pictures/picture-store'
import { pictureSays } from '../../src/store/pictures/picture-words'
import { KEPT_UNNAMED, type Namings, tidyPictures } from '../../src/store/pictures/tidy-pictures'
import { addPictures } from '../../src/store/portfolio-pictures'
import { makeDocument, makeProject } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'

/** The first bytes of a PNG of 8 by 8 pixels, which is all that is looked at here. */
const PNG = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 8, 0, 0, 0, 8,
])
const picture = (last = 0): PictureRecord => ({ type: 'image/png', bytes: new Uint8Array([...PNG, last]).buffer })
const NOW = Date.UTC(2027, 0, 4, 10)
const FACTS = { alt: '', width: 8, height: 8, bytes: PNG.length + 1 }

function showing(...ids: readonly string[]) {
  const project = makeProject({ pictures: new Map(ids.map((id) => [id, FACTS])) })
  const career = { skills: new Map(), projects: new Map([[project.id, project]]), applications: new Map() }
  return { ...makeDocument(), career }
}

beforeEach(async () => {
  await closePictures()
  vi.stubGlobal('indexedDB', new IDBFactory())
  // What happy-dom lacks: whether a picture is whole. Here one is that ends with an even byte.
  vi.stubGlobal('createImageBitmap', async (blob: Blob) => {
    const last = new Uint8Array(await blob.arrayBuffer()).at(-1) ?? 1
    if (last % 2 === 1) throw new DOMException('damaged', 'InvalidStateError')
    return { width: 8, height: 8, close: () => undefined }
  })
  resetStores()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const ids = async (): Promise<readonly string[]> => [...(await picturesHere(['a', 'b', 'c', 'd']))]

describe('pictures on this device', () => {
  test('one is kept and read as it was', async () => {
    expect(await keepPicture('a', picture(4))).toBeNull()
    const read = await readPicture('a')
    expect(read.kind).toBe('there')
    if (read.kind !== 'there') return
    expect(read.blob.type).toBe('image/png')
    expect(new Uint8Array(await read.blob.arrayBuffer())).toEqual(new Uint8Array(picture(4).bytes))
  })

  test('one that is not there is said to be missing', async () => {
    expect(await readPicture('a')).toEqual({ kind: 'missing', says: pictureSays.gone })
  })

  test('a database that the browser has cleared away is opened again', async () => {
    await keepPicture('a', picture())
    vi.stubGlobal('indexedDB', new IDBFactory())
    await closePictures()
    expect(await readPicture('a')).toEqual({ kind: 'missing', says: pictureSays.gone })
    expect(await keepPicture('a', picture())).toBeNull()
  })

  test.each([
    ['not there', 'TypeError', pictureSays.none],
    ['blocked', 'SecurityError', pictureSays.blocked],
    ['full', 'QuotaExceededError', pictureSays.noRoom],
    ['of a newer Cairn', 'VersionError', pictureSays.newer],
    ['broken', 'UnknownError', pictureSays.failed],
  ])('a database that is %s: said, and nothing is thrown', async (_, name, says) => {
    const open = () => {
      throw name === 'TypeError' ? new TypeError('undefined') : new DOMException('no', name)
    }
    vi.stubGlobal('indexedDB', { open })
    expect(await keepPicture('a', picture())).toBe(says)
    expect(await readPicture('a')).toEqual({ kind: 'missing', says })
    expect(await ids()).toEqual([])
    expect((await picturesAsData(['a'])).size).toBe(0)
  })
})

describe('what is not taken in', () => {
  const file = (name: string, content: BlobPart, type = '') => new File([content], name, { type })
  test.each<[string, File, string]>([
    ['a text', file('a.txt', 'Hello'), pictureSays.noPicture('a.txt')],
    ['a text that is called a picture', file('a.png', 'Hello', 'image/png'), pictureSays.broken('a.png')],
    ['nothing', file('a.png', '', 'image/png'), pictureSays.broken('a.png')],
    ['a drawing', file('a.svg', '<svg/>', 'image/svg+xml'), pictureSays.drawing('a.svg')],
    [
      'a drawing that is called PNG',
      file('a.png', ' <?xml version="1.0"?><svg/>', 'image/png'),
      pictureSays.drawing('a.png'),
    ],
    ['a page', file('a.html', '<!doctype html>', 'text/html'), pictureSays.noPicture('a.html')],
    ['a damaged picture', file('a.png', new Uint8Array([...PNG, 1])), pictureSays.broken('a.png')],
    [
      'more dots than can be drawn',
      file('a.png', new Uint8Array([...PNG.slice(0, 16), 0, 0, 0x60, 0, 0, 0, 0x60, 0])),
      pictureSays.tooManyPixels('a.png'),
    ],
  ])('%s, and the project is as it was', async (_, source, says) => {
    const document = showing()
    resetStores(document)
    expect(await makePicture(source, source.name)).toEqual({ kind: 'refused', says })
    expect(await addPictures('project', [source])).toEqual([says])
    expect(useDocumentStore.getState().career).toBe(document.career)
  })

  test('a file that is too large is not even opened', async () => {
    const huge = { size: 50_000_000, type: 'image/png' } as Blob
    expect(await makePicture(huge, 'a.png')).toEqual({
      kind: 'refused',
      says: pictureSays.tooLarge('a.png', 50_000_000),
    })
  })

  test('nothing at all is said, too', async () => {
    expect(await addPictures('project', [])).toEqual([pictureSays.nothing])
  })
})

describe('pictures in a file', () => {
  test('go with an export and come back on another device, for the projects that are there', async () => {
    const document = showing('a', 'b', 'gone')
    await keepPicture('a', picture(2))
    await keepPicture('b', picture(4))
    await keepPicture('unnamed', picture(6))
    const text = await withPicturesOf(document, exportDocument(document))
    expect(text).not.toContain('unnamed')

    await closePictures()
    vi.stubGlobal('indexedDB', new IDBFactory())
    resetStores(showing('b', 'c'))
    expect(await takePicturesOf(text)).toEqual({ kept: 1, lost: 0 })
    expect(await ids()).toEqual(['b'])
    const read = await readPicture('b')
    if (read.kind !== 'there') throw new Error(read.says)
    expect(new Uint8Array(await read.blob.arrayBuffer())).toEqual(new Uint8Array(picture(4).bytes))
  })

  test('one that is here already stays as it is', async () => {
    resetStores(showing('a'))
    await keepPicture('a', picture(2))
    const text = await withPicturesOf(showing('a'), exportDocument(showing('a')))
    await keepPicture('a', picture(8))
    expect(await takePicturesOf(text)).toEqual({ kept: 0, lost: 0 })
    expect((await picturesAsData(['a'])).get('a')).toMatch(/CA==$/)
  })

  test.each([
    ['damaged', { id: 'a', type: 'image/png', data: btoa(String.fromCharCode(...PNG, 1)) }],
    ['of another type than it says', { id: 'a', type: 'image/webp', data: btoa(String.fromCharCode(...PNG, 2)) }],
    ['a drawing under another type', { id: 'a', type: 'image/png', data: btoa('<svg onload="1"/>') }],
    ['a drawing', { id: 'a', type: 'image/svg+xml', data: btoa('<svg/>') }],
    ['no base64', { id: 'a', type: 'image/png', data: 'AAAAA' }],
    [
      'larger than pictures are kept',
      {
        id: 'a',
        type: 'image/png',
        data: btoa(String.fromCharCode(...PNG.slice(0, 16), 0, 0, 8, 0, 0, 0, 8, 0, 2)),
      },
    ],
  ])('one that is %s is not kept', async (_, raw) => {
    resetStores(showing('a'))
    const text = exportDocument(showing('a')).replace(/\}$/, `,"pictures":[${JSON.stringify(raw)}]}`)
    expect(await takePicturesOf(text)).toEqual({ kept: 0, lost: 1 })
    expect(await ids()).toEqual([])
  })
})

describe('pictures that nothing names any more', () => {
  const namings = (shown: readonly string[], texts: readonly string[] | null): Namings => ({
    shown: new Set(shown),
    texts: () => Promise.resolve(texts),
  })
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await keepPicture(id, picture())
  })

  test('go after 30 days, and not a day before; those that are named stay', async () => {
    const left = namings(['a'], ['a restore point with "b" in it'])
    await tidyPictures(NOW, left)
    await tidyPictures(NOW + KEPT_UNNAMED - 1, left)
    expect(await ids()).toEqual(['a', 'b', 'c'])
    await tidyPictures(NOW + KEPT_UNNAMED, left)
    expect(await ids()).toEqual(['a', 'b'])
  })

  test('one that is named again meanwhile has all of its time once more', async () => {
    await tidyPictures(NOW, namings([], []))
    await tidyPictures(NOW + KEPT_UNNAMED - 1, namings(['a', 'b', 'c'], []))
    await tidyPictures(NOW + KEPT_UNNAMED, namings([], []))
    expect(await ids()).toEqual(['a', 'b', 'c'])
  })

  test('stay for as long as it cannot be told what names them', async () => {
    await tidyPictures(NOW, namings([], []))
    await tidyPictures(NOW + 10 * KEPT_UNNAMED, namings([], null))
    expect(await ids()).toEqual(['a', 'b', 'c'])
  })

  test('a clock that was put back does not make them go early', async () => {
    await tidyPictures(NOW, namings([], []))
    await tidyPictures(NOW - 10 * KEPT_UNNAMED, namings([], []))
    await tidyPictures(NOW - 9 * KEPT_UNNAMED - 1, namings([], []))
    expect(await ids()).toEqual(['a', 'b', 'c'])
  })

  test('nothing goes where there are no restore points to look into', async () => {
    await tidyPictures(NOW)
    await tidyPictures(NOW + 10 * KEPT_UNNAMED)
    expect(await ids()).toEqual(['a', 'b', 'c'])
  })
})

test('they are in a database of their own', async () => {
  await keepPicture('a', picture())
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([PICTURE_DATABASE])
})
