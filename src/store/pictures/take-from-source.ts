import type { ImportSource } from '../data-import'
import { takePicturesOf } from './picture-backup'

/**
 * Keeps the pictures that came with a file, once what it holds is taken in. What cannot be kept is shown as missing in
 * its place. Never rejects.
 */
export async function takePicturesFrom(source: ImportSource): Promise<void> {
  try {
    await takePicturesOf(source.kind === 'text' ? source.text : await source.file.text())
  } catch {
    // The file is gone meanwhile.
  }
}
