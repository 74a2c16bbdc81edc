import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import buttons from '../../../components/button.module.css'
import { stepPlaceWords } from '../../../components/roadmap-editor/outline-rows'
import { Outline } from '../../../components/roadmap-editor/outline'
import { nameOr, partKey } from '../../../components/roadmap-editor/part-words'
import { ProblemList } from '../../../components/roadmap-editor/problem-list'
import type { OwnRoadmap } from '../../../domain/document/document'
import { checkRoadmap, type RoadmapPart, type RoadmapProblem } from '../../../domain/roadmap/check-roadmap'
import type { Roadmap } from '../../../domain/roadmap/roadmap'
import { countOf } from '../../../lib/format-duration'
import { useFocusKept } from '../../../lib/use-focus-kept'
import { paths, toHref } from '../../paths'
import { createEditorVerbs } from './editor-verbs'
import styles from './editor-page.module.css'
import { EditionBar } from './edition-bar'
import { partAt, partPath } from './part-address'
import { PartPane } from './part-pane'
import { PlanBars } from './plan-bars'

/** The outline, and beside it the form of the part that is open; on a phone one at a time. */
export function Editor({ own }: { readonly own: OwnRoadmap }) {
  const { roadmap } = own
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [said, setSaid] = useState('')
  const part = partAt(search, roadmap)
  const problems = checkRoadmap(useDeferredValue(roadmap))
  const page = usePartFocus(part)
  const form = useFocusKept<HTMLDivElement>()
  const hrefOf = (to: RoadmapPart): string => toHref(partPath(roadmap.id, to))
  const verbs = createEditorVerbs(roadmap, {
    open: (to) => void navigate(partPath(roadmap.id, to)),
    close: () => void navigate(paths.editRoadmap(roadmap.id), { replace: true }),
    moved: (id, after) => setSaid(movedWords(after, id)),
  })

  return (
    <div className={styles.page} ref={page} data-part-open={part !== null}>
      <title>{`${nameOr(roadmap.title, 'Untitled roadmap')} · Edit · Cairn`}</title>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <header className={styles.head}>
        <div>
          <a className={styles.back} href={toHref(paths.roadmaps)}>
            Plans and roadmaps
          </a>
          <h1 className={styles.title} dir="auto">
            {nameOr(roadmap.title, 'Untitled roadmap')}
          </h1>
          <p className={styles.note}>
            {countOf(roadmap.steps.length, 'step')} in {countOf(roadmap.phases.length, 'phase')}. Every change counts at
            once, and can be undone.
          </p>
        </div>
        <a
          className={`${buttons.button} ${styles.start}`}
          href={toHref(`${paths.newPlan}?roadmap=${encodeURIComponent(roadmap.id)}`)}
        >
          Start a plan
        </a>
      </header>
      <div className={styles.bars}>
        <PlanBars roadmap={roadmap} />
        <EditionBar own={own} />
        <ProblemList problems={problems} hrefOf={hrefOf} />
      </div>
      <div className={styles.panes}>
        <div className={styles.outline}>
          <Outline
            roadmap={roadmap}
            current={part ?? { kind: 'about' }}
            problems={countByPart(problems)}
            hrefOf={hrefOf}
            onMoveStep={verbs.moveStep}
            onNudgeStep={verbs.nudgeStep}
            onMovePhase={verbs.movePhase}
            onAdd={verbs.add}
            onAddStep={verbs.addStep}
          />
        </div>
        <div className={styles.form} ref={form} tabIndex={-1}>
          <a className={styles.toOutline} href={toHref(paths.editRoadmap(roadmap.id))}>
            Back to the outline
          </a>
          <PartPane roadmap={roadmap} part={part ?? { kind: 'about' }} verbs={verbs} />
        </div>
      </div>
    </div>
  )
}

function countByPart(problems: readonly RoadmapProblem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { part } of problems) counts.set(partKey(part), (counts.get(partKey(part)) ?? 0) + 1)
  return counts
}

function movedWords(roadmap: Roadmap, id: string): string {
  const phase = roadmap.phases.findIndex((each) => each.id === id)
  if (phase >= 0) return `“${roadmap.phases[phase]?.title}” is phase ${phase + 1} of ${roadmap.phases.length}.`
  const step = roadmap.steps.find((each) => each.id === id)
  return step === undefined ? '' : `“${step.title}” is ${stepPlaceWords(roadmap, id)}.`
}

/**
 * Gives the focus to the form that is gone to, to the title of a part that has none yet, and back to the outline's line
 * when the form is left.
 */
function usePartFocus(part: RoadmapPart | null) {
  const page = useRef<HTMLDivElement>(null)
  const key = part === null ? null : partKey(part)
  const shown = useRef(key)
  useEffect(() => {
    const before = shown.current
    shown.current = key
    if (before === key || page.current === null) return
    if (key === null) {
      const line =
        before === null ? null : page.current.querySelector<HTMLElement>(`[data-part="${CSS.escape(before)}"]`)
      line?.focus()
      return
    }
    const heading = page.current.querySelector<HTMLElement>('[data-part-heading]')
    const title = heading?.closest('section')?.querySelector('input')
    window.scrollTo(0, 0)
    if (title instanceof HTMLInputElement && title.value === '') title.focus({ preventScroll: true })
    else heading?.focus({ preventScroll: true })
  }, [key])
  return page
}
