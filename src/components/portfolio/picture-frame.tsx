import type { ProjectPicture } from '../../domain/career/project'
import styles from './picture-frame.module.css'

/** What can be shown of a picture just now. */
export type ShownPicture =
  | { readonly kind: 'waits' }
  | { readonly kind: 'there'; readonly url: string }
  /** `says` why it is not there. */
  | { readonly kind: 'missing'; readonly says: string }

interface PictureFrameProps {
  readonly picture: ProjectPicture
  readonly shown: ShownPicture
}

/** A picture in the room that it takes, also while it is looked for; where it is missing, its words. */
export function PictureFrame({ picture: { alt, width, height }, shown }: PictureFrameProps) {
  if (shown.kind === 'missing') {
    return (
      <div className={styles.missing}>
        {alt !== '' && <p dir="auto">{alt}</p>}
        <p className={styles.why}>{shown.says}</p>
      </div>
    )
  }
  if (shown.kind === 'waits') {
    return <div className={styles.waits} style={{ aspectRatio: `${width} / ${height}` }} />
  }
  return (
    <img
      className={styles.picture}
      src={shown.url}
      alt={alt === '' ? 'A picture without words' : alt}
      width={width}
      height={height}
    />
  )
}
