import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { closeSharedLink, openSharedLink, reopenSharedLink, useSharedStore } from '../../store/share-store'
import { paths, toHref } from '../paths'
import styles from './shared-page.module.css'
import { SharedView } from './shared-view'

/** What a link with a plan in it holds, to be looked at before anything of it is one's own. */
export function SharedPage() {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const state = useSharedStore()
  // Whatever a program has put behind the address belongs to what is to be read, or can be told from it.
  const link = pathname.slice(paths.shared.length + 1) + search + hash
  useEffect(() => {
    if (link === '') {
      void reopenSharedLink()
      return
    }
    void openSharedLink(link)
    // What it holds does not stay in the address, where it would be seen, copied and kept by the history.
    void navigate(paths.shared, { replace: true })
  }, [link, navigate])

  return (
    <div className={styles.page}>
      <title>A plan from a link · Cairn</title>
      <p className="visually-hidden" role="status">
        {state.kind === 'reading' && 'Reading the link'}
        {state.kind === 'ready' && 'The plan of the link is shown'}
      </p>
      {state.kind === 'none' && link === '' && <NoLink />}
      {state.kind === 'refused' && <Refused says={state.says} />}
      {state.kind === 'ready' && (
        <SharedView
          shared={state.shared}
          onTaken={() => {
            closeSharedLink()
            void navigate(paths.plan)
          }}
          onLeft={() => {
            closeSharedLink()
            void navigate(paths.start)
          }}
        />
      )}
    </div>
  )
}

function NoLink() {
  return (
    <>
      <h1 className={styles.title}>There is no plan from a link here</h1>
      <p className={styles.says}>Open the link in the message once more.</p>
      <p>
        <a href={toHref(paths.start)}>Go to the start</a>
      </p>
    </>
  )
}

function Refused({ says }: { readonly says: string }) {
  return (
    <>
      <h1 className={styles.title}>This link cannot be opened</h1>
      <p className={styles.says} role="alert">
        {says}
      </p>
      <p className={styles.says}>Nothing of yours has changed.</p>
      <p>
        <a href={toHref(paths.start)}>Go to the start</a>
      </p>
    </>
  )
}
