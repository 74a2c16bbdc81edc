import { type FilePicture, readFilePictures, withFilePictures } from '../../domain/career/portfolio-file-pictures'
import { picturesOf } from '../../domain/career/project-pictures'
import type { KeptType } from '../../domain/career/project-picture-file'
import type { CairnDocument } from '../../domain/document/document'
import { useDocumentStore } from '../document-store'
import { isSoundPicture } from './make-picture'
import { fromBase64, picturesAsData } from './picture-data'
import { keepPicture, picturesHere } from './picture-store'

/** The text of an exported document with the pictures of its projects that are on this device. Never rejects. */
export async function withPicturesOf({ career }: CairnDocument, text: string): Promise<string> {
  const urls = await picturesAsData(picturesOf(career.projects.values()))
  const pictures = [...urls].map(([id, url]): FilePicture => {
    const [, type = '', data = ''] = /^data:([^;]*);base64,(.*)$/s.exec(url) ?? []
    return { id, type: type as KeptType, data }
  })
  return withFilePictures(text, pictures)
}

/** What came of the pictures in a file. */
export interface TakenPictures {
  readonly kept: number
  /** Not in a form in which pictures are kept, damaged, or not to be kept here. */
  readonly lost: number
}

/**
 * Keeps the pictures of a file that the projects here name and that are not here yet. To be called once what the file
 * holds is taken in. Each is checked as if it came from a stranger. Never rejects.
 *
 * @param text of the whole file.
 */
export async function takePicturesOf(text: string): Promise<TakenPictures> {
  const named = picturesOf(useDocumentStore.getState().career.projects.values())
  const here = await picturesHere(named)
  const { pictures, refused } = readFilePictures(text, new Set([...named].filter((id) => !here.has(id))))
  let kept = 0
  for (const { id, type, data } of pictures) {
    const bytes = fromBase64(data)
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each is drawn to see whether it is whole
    if (bytes === null || !(await isSoundPicture({ type, bytes }))) continue
    // oxlint-disable-next-line no-await-in-loop -- see above
    if ((await keepPicture(id, { type, bytes })) === null) kept += 1
  }
  return { kept, lost: refused + pictures.length - kept }
}
