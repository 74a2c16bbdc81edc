import { PROJECT_LIMITS, type PictureId, type ProjectId } from '../domain/career/project'
import * as pictures from '../domain/career/project-pictures'
import { changeProject } from '../domain/career/portfolio-edits'
import { getToday } from './clock-store'
import { useDocumentStore } from './document-store'
import { newId } from './new-id'
import { closeNotice } from './notice-store'
import { makePicture } from './pictures/make-picture'
import { keepPicture } from './pictures/picture-store'
import { pictureSays } from './pictures/picture-words'
import { changeOne, editProjects } from './portfolio-actions'

/** The verbs for the pictures of a project: first the picture is on the device, then the project names it. */

/**
 * Takes pictures in, one after the other. Never rejects.
 *
 * @returns what could not be taken in, a sentence each.
 */
export async function addPictures(id: ProjectId, files: readonly File[]): Promise<readonly string[]> {
  if (files.length === 0) return [pictureSays.nothing]
  const problems: string[] = []
  for (const file of files) {
    // One after the other: each may take a lot of memory.
    const problem = await addPicture(id, file)
    if (problem !== null) problems.push(problem)
  }
  return problems
}

async function addPicture(id: ProjectId, file: File): Promise<string | null> {
  const size = useDocumentStore.getState().career.projects.get(id)?.pictures.size ?? 0
  if (size >= PROJECT_LIMITS.pictures) return pictureSays.full(PROJECT_LIMITS.pictures)
  const kept = await keepFile(file)
  if (typeof kept === 'string') return kept
  const { picture, ...facts } = kept
  changeOne(id, (project) => pictures.addPicture(project, picture, { alt: '', ...facts }), 'has a picture more.')
  return null
}

/** Puts a file in the place of a picture, with the same words. Null if that is done, else why not. Never rejects. */
export async function replacePicture(id: ProjectId, old: PictureId, file: File): Promise<string | null> {
  const kept = await keepFile(file)
  if (typeof kept === 'string') return kept
  const { picture, ...facts } = kept
  changeOne(id, (project) => pictures.replacePicture(project, old, picture, facts), 'has its picture again.')
  return null
}

interface KeptFile {
  readonly picture: PictureId
  readonly width: number
  readonly height: number
  readonly bytes: number
}

/** A sentence if it cannot be kept. */
async function keepFile(file: File): Promise<KeptFile | string> {
  const made = await makePicture(file, file.name === '' ? 'The picture' : file.name)
  if (made.kind === 'refused') return made.says
  const { picture: record, width, height } = made
  const picture = newId('picture')
  const problem = await keepPicture(picture, record)
  return problem ?? { picture, width, height, bytes: record.bytes.byteLength }
}

/** Keeps what is typed of what can be seen on a picture. */
export function describePicture(id: ProjectId, picture: PictureId, alt: string): void {
  const change = (project: Parameters<typeof pictures.describePicture>[0]) =>
    pictures.describePicture(project, picture, alt)
  const today = getToday()
  if (editProjects((projects) => changeProject(projects, id, today, change), `picture ${picture}`)) closeNotice()
}

/** @param by how many places, negative towards the first. */
export function movePicture(id: ProjectId, picture: PictureId, by: number): void {
  const change = (project: Parameters<typeof pictures.movePicture>[0]) => pictures.movePicture(project, picture, by)
  changeOne(id, change, 'has its pictures in another order.', `pictures ${id}`)
}

/** The picture stays on the device for as long as undo or a restore point can bring it back. */
export function removePicture(id: ProjectId, picture: PictureId): void {
  changeOne(id, (project) => pictures.removePicture(project, picture), 'has a picture less.')
}
