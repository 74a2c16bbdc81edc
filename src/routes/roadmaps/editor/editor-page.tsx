import { useNavigate, useParams } from 'react-router'
import { builtinRoadmapById } from '../../../catalogue/builtin-roadmaps'
import buttons from '../../../components/button.module.css'
import { useDocumentStore } from '../../../store/document-store'
import { makeOwnRoadmap } from '../../../store/roadmap-actions'
import { paths, toHref } from '../../paths'
import styles from './editor-page.module.css'
import { Editor } from './editor'

/** A roadmap of one's own, to be written. */
export function EditorPage() {
  const { id = '' } = useParams()
  const own = useDocumentStore(({ roadmaps }) => roadmaps.get(id))
  return own === undefined ? <NotOwn id={id} /> : <Editor key={id} own={own} />
}

/** A built-in roadmap is edited as a copy; one that is gone is said to be. */
function NotOwn({ id }: { readonly id: string }) {
  const navigate = useNavigate()
  const builtin = builtinRoadmapById(id)
  return (
    <div className={styles.message}>
      <title>Edit a roadmap · Cairn</title>
      <h1 className={styles.title}>{builtin === undefined ? 'There is no such roadmap here' : builtin.title}</h1>
      <p className={styles.note}>
        {builtin === undefined
          ? 'It may have been deleted, or it is on another device. What was just deleted comes back with undo.'
          : 'This roadmap comes with Cairn and stays as it is. You edit a copy of your own, and can compare it with later editions.'}
      </p>
      <div className={styles.actions}>
        {builtin !== undefined && (
          <button
            className={buttons.primary}
            type="button"
            onClick={() => void navigate(paths.editRoadmap(makeOwnRoadmap(builtin)), { replace: true })}
          >
            Make it my own
          </button>
        )}
        <a className={buttons.button} href={toHref(paths.roadmaps)}>
          Plans and roadmaps
        </a>
      </div>
    </div>
  )
}
