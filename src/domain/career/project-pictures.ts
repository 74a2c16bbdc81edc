import { lineOf } from './project-edits'
import { type PictureId, type PortfolioProject, PROJECT_LIMITS, type ProjectPicture } from './project'
import { movedEntry } from './portfolio-order'

/** Pure edits of the pictures of a project: what is known of them. The pictures themselves lie beside the document. */

/** Adds a picture at the end; one too many, or one that is there already, changes nothing. */
export function addPicture(project: PortfolioProject, id: PictureId, picture: ProjectPicture): PortfolioProject {
  if (project.pictures.has(id) || project.pictures.size >= PROJECT_LIMITS.pictures) return project
  return { ...project, pictures: new Map(project.pictures).set(id, { ...picture, alt: lineOf(picture.alt) }) }
}

/** Says what can be seen on it, in one line. */
export function describePicture(project: PortfolioProject, id: PictureId, alt: string): PortfolioProject {
  const picture = project.pictures.get(id)
  const line = lineOf(alt)
  if (picture === undefined || picture.alt === line) return project
  return { ...project, pictures: new Map(project.pictures).set(id, { ...picture, alt: line }) }
}

/** Puts another picture in the place of one, with the same words: the first is not on this device any more. */
export function replacePicture(
  project: PortfolioProject,
  old: PictureId,
  id: PictureId,
  size: Omit<ProjectPicture, 'alt'>,
): PortfolioProject {
  const before = project.pictures.get(old)
  if (before === undefined || project.pictures.has(id)) return project
  const pictures = [...project.pictures].map((entry): readonly [PictureId, ProjectPicture] =>
    entry[0] === old ? [id, { ...size, alt: before.alt }] : entry,
  )
  return { ...project, pictures: new Map(pictures) }
}

/** @param by how many places, negative towards the first. */
export function movePicture(project: PortfolioProject, id: PictureId, by: number): PortfolioProject {
  const pictures = movedEntry(project.pictures, id, by)
  return pictures === project.pictures ? project : { ...project, pictures }
}

export function removePicture(project: PortfolioProject, id: PictureId): PortfolioProject {
  if (!project.pictures.has(id)) return project
  return { ...project, pictures: new Map([...project.pictures].filter(([other]) => other !== id)) }
}

/** Bytes of all pictures together, each counted once. */
export function pictureBytes(projects: Iterable<PortfolioProject>): number {
  const sizes = new Map<PictureId, number>()
  for (const { pictures } of projects) for (const [id, { bytes }] of pictures) sizes.set(id, bytes)
  return [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)
}

/** The pictures that the projects name. */
export function picturesOf(projects: Iterable<PortfolioProject>): ReadonlySet<PictureId> {
  return new Set(Array.from(projects, ({ pictures }) => [...pictures.keys()]).flat())
}
