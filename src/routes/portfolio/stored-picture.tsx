import { PictureFrame } from '../../components/portfolio/picture-frame'
import type { PictureId, ProjectPicture } from '../../domain/career/project'
import { usePicture } from '../../store/pictures/picture-store'

/** A picture of a project as this device has it. */
export function StoredPicture({ id, picture }: { readonly id: PictureId; readonly picture: ProjectPicture }) {
  return <PictureFrame picture={picture} shown={usePicture(id)} />
}
