import { useState } from 'react'
import { AddPictures } from '../../components/portfolio/add-pictures'
import { PictureItem } from '../../components/portfolio/picture-item'
import { Part } from '../../components/step/part'
import { pictureBytes } from '../../domain/career/project-pictures'
import type { PictureId, PortfolioProject, ProjectPicture } from '../../domain/career/project'
import { formatBytes } from '../../lib/format-bytes'
import { useFocusKept } from '../../lib/use-focus-kept'
import { usePicture } from '../../store/pictures/picture-store'
import { sealProject } from '../../store/portfolio-actions'
import * as verbs from '../../store/portfolio-pictures'

/** The pictures of a project: add, describe, order, remove. */
export function ProjectPicturesPart({ project }: { readonly project: PortfolioProject }) {
  const { id, pictures } = project
  const place = useFocusKept<HTMLElement>()
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])
  const take = (work: Promise<readonly string[]>): void => {
    setIsBusy(true)
    setProblems([])
    void work.then((found) => {
      setIsBusy(false)
      setProblems(found)
    })
  }
  const replace = async (old: PictureId, file: File): Promise<readonly string[]> => {
    const problem = await verbs.replacePicture(id, old, file)
    return problem === null ? [] : [problem]
  }
  const entries = [...pictures]
  return (
    <Part
      heading="Pictures"
      place={place}
      {...(entries.length === 0 ? {} : { count: `${entries.length} · ${formatBytes(pictureBytes([project]))}` })}
    >
      {entries.length > 0 && (
        <ul>
          {entries.map(([picture, facts], at) => (
            <Item
              key={picture}
              project={id}
              id={picture}
              picture={facts}
              at={at}
              of={entries.length}
              onReplace={(file) => take(replace(picture, file))}
            />
          ))}
        </ul>
      )}
      <AddPictures isBusy={isBusy} problems={problems} onFiles={(files) => take(verbs.addPictures(id, files))} />
    </Part>
  )
}

interface ItemProps {
  readonly project: string
  readonly id: PictureId
  readonly picture: ProjectPicture
  readonly at: number
  readonly of: number
  readonly onReplace: (file: File) => void
}

function Item({ project, id, picture, at, of, onReplace }: ItemProps) {
  const shown = usePicture(id)
  return (
    <PictureItem
      picture={picture}
      shown={shown}
      place={at + 1}
      of={of}
      onDescribe={(alt) => verbs.describePicture(project, id, alt)}
      onDescribed={sealProject}
      onMove={(by) => verbs.movePicture(project, id, by)}
      onRemove={() => verbs.removePicture(project, id)}
      onReplace={onReplace}
    />
  )
}
