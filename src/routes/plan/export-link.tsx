import { useEffect, useRef, useState } from 'react'
import buttons from '../../components/button.module.css'
import { ExportChoice, ExportEntry } from '../../components/export/export-entry'
import copy from '../../components/export/finish-copy.module.css'
import { LinkParts } from '../../components/share/link-parts'
import {
  detailWords,
  lengthWords,
  NO_LINKS,
  otherFinishWords,
  planHoldsWords,
  ROADMAP_HOLDS,
  tooLongWords,
} from '../../components/share/link-words'
import { contentsOf } from '../../domain/share/shared-contents'
import { type SharedParts, USUAL_PARTS } from '../../domain/share/shared-parts'
import { afterPaint } from '../../lib/after-paint'
import { copyText } from '../../lib/copy-text'
import { exportOnePlan } from '../../store/file-export'
import { noteLinkCopied } from '../../store/export-actions'
import type { PlanView } from '../../store/plan-selectors'
import { type LinkWish, type MadeLink, makeLink } from '../../store/share-link'
import { sharedUrl } from '../share/shared-url'
import styles from './export-link.module.css'

interface ExportLinkProps {
  readonly view: PlanView
  /** Told that the link is on the clipboard, or the file saved. */
  readonly onTaken: () => void
}

/** The plan as a link that holds it, with a say in what goes with it. */
export function ExportLink({ view, onTaken }: ExportLinkProps) {
  const { plan, schedule } = view
  const [what, setWhat] = useState<LinkWish['what']>('plan')
  const [parts, setParts] = useState<SharedParts>(USUAL_PARTS)
  const [hasFailed, setHasFailed] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const made = useMadeLink(view, what, parts)
  const contents = contentsOf(plan)
  // A field that has only come with the failure is selected then.
  useEffect(() => {
    if (hasFailed) field.current?.select()
  }, [hasFailed])
  const take = async (): Promise<void> => {
    if (made?.kind !== 'link') return
    if (!(await copyText(made.url, field.current))) {
      setHasFailed(true)
      return
    }
    onTaken()
    noteLinkCopied()
  }
  return (
    <ExportEntry
      name="Link"
      hint="To show it to somebody, who can make it theirs. What the link holds is in the link, and on no server."
      action="Copy link"
      problem={made === null || made.kind === 'link' ? null : problemWords(made)}
      onTake={() => void take()}
    >
      <ExportChoice
        label="What the link holds"
        value={what}
        options={[
          ['plan', 'The plan'],
          ['roadmap', 'Only the roadmap'],
        ]}
        onChange={setWhat}
      />
      {what === 'plan' && <LinkParts parts={parts} contents={contents} onChange={setParts} />}
      <div className={styles.words}>
        <p>{what === 'plan' ? planHoldsWords(parts, contents, plan.settings.size > 0) : ROADMAP_HOLDS}</p>
        {made?.kind === 'link' && (
          <>
            <p>{otherFinishWords(schedule.finish, made.finish)}</p>
            <p>{detailWords(made.detail)}</p>
            <p>{lengthWords(made.url.length)}</p>
          </>
        )}
        {made !== null && made.kind !== 'link' && (
          <button
            className={buttons.button}
            type="button"
            onClick={() => {
              onTaken()
              exportOnePlan(plan.id)
            }}
          >
            Save the plan as a file
          </button>
        )}
      </div>
      {hasFailed && made?.kind === 'link' && (
        <textarea className={copy.field} ref={field} readOnly rows={3} aria-label="Link to copy" value={made.url} />
      )}
      <p className={copy.problem} role="status">
        {hasFailed &&
          'This browser does not let a page copy. The link is selected: copy it with Ctrl+C, or on a Mac Cmd+C.'}
      </p>
    </ExportEntry>
  )
}

function problemWords(made: Exclude<MadeLink, { kind: 'link' }>): string {
  return made.kind === 'unsupported' ? NO_LINKS : tooLongWords(made.characters)
}

/** The link as it is wanted now; null while it is being made. */
function useMadeLink(view: PlanView, what: LinkWish['what'], parts: SharedParts): MadeLink | null {
  const [made, setMade] = useState<{ readonly of: readonly unknown[]; readonly link: MadeLink } | null>(null)
  useEffect(() => {
    let isWanted = true
    const make = async (): Promise<void> => {
      const link = await makeLink(view, what === 'plan' ? { what, parts } : { what }, sharedUrl)
      if (isWanted) setMade({ of: [view, what, parts], link })
    }
    const callOff = afterPaint(() => void make())
    return () => {
      isWanted = false
      callOff()
    }
  }, [view, what, parts])
  // What was wanted before is not copied for what is wanted now.
  const [madeView, madeWhat, madeParts] = made?.of ?? []
  return made !== null && madeView === view && madeWhat === what && madeParts === parts ? made.link : null
}
