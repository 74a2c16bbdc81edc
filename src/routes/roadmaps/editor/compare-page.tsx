import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { builtinRoadmapById } from '../../../catalogue/builtin-roadmaps'
import buttons from '../../../components/button.module.css'
import { ChangeList } from '../../../components/roadmap-editor/change-list'
import type { CairnDocument } from '../../../domain/document/document'
import type { Plan } from '../../../domain/plan/plan'
import { compareRoadmaps, type RoadmapChange, type ThreeRoadmaps } from '../../../domain/roadmap/compare-roadmaps'
import { withNeeded } from '../../../domain/roadmap/compare-roadmaps-take'
import { useFocusKept } from '../../../lib/use-focus-kept'
import { useClockStore } from '../../../store/clock-store'
import { useDocumentStore } from '../../../store/document-store'
import { leaveOutOfPlan, leaveOutOfRoadmap, takeIntoPlan, takeIntoRoadmap } from '../../../store/roadmap-take-actions'
import { useHidesDates } from '../../../store/preference-selectors'
import { paths, toHref } from '../../paths'
import styles from './editor-page.module.css'
import { outlookWords } from './plan-outlook'

/** A comparison, and what can be done about it. */
interface Comparison {
  readonly heading: string
  readonly intro: string
  readonly back: { readonly href: string; readonly label: string }
  readonly states: ThreeRoadmaps
  readonly take: (changes: readonly RoadmapChange[]) => void
  /** Null where what is left would be offered again. */
  readonly leave: ((changes: readonly RoadmapChange[]) => void) | null
  /** The plan that the changes are taken into, if it is one. */
  readonly plan: Plan | null
}

/** What is otherwise in the roadmap that something was made from, to be taken or left change by change. */
export function ComparePage() {
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const roadmaps = useDocumentStore((document) => document.roadmaps)
  const plans = useDocumentStore((document) => document.plans)
  const plan = plans.get(search.get('plan') ?? '')
  const comparison = plan === undefined ? roadmapComparison(id, roadmaps) : planComparison(plan, id, roadmaps)
  if (comparison === null) return <NothingToCompare />
  return <Comparing key={`${id} ${plan?.id ?? ''}`} comparison={comparison} />
}

function Comparing({ comparison }: { readonly comparison: Comparison }) {
  const { heading, intro, back, states, take, leave, plan } = comparison
  const today = useClockStore((clock) => clock.today)
  const hidesDates = useHidesDates()
  const list = useFocusKept<HTMLDivElement>()
  // What was left because of something that is still to be decided would come back by itself.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const all = compareRoadmaps(states)
  const changes = all.filter(({ key }) => !left.has(key))
  const leaveOne = (change: RoadmapChange): void => {
    setLeft(new Set([...left, change.key]))
    // With the last one everything has been decided.
    leave?.(changes.length === 1 ? all : [change])
  }
  return (
    <div className={styles.page}>
      <title>{`${heading} · Cairn`}</title>
      <header className={styles.head}>
        <div>
          <a className={styles.back} href={toHref(back.href)}>
            {back.label}
          </a>
          <h1 className={styles.title} dir="auto">
            {heading}
          </h1>
          <p className={styles.note}>
            {changes.length === 0 ? 'Everything is taken or left: there is nothing to compare.' : intro}
          </p>
          {plan !== null && changes.length > 0 && (
            <p className={styles.note}>
              With all of them {outlookWords(plan, { ...plan, roadmap: states.theirs }, today, hidesDates)}.
            </p>
          )}
        </div>
        {changes.length > 0 && (
          <div className={styles.actions}>
            <button className={buttons.button} type="button" onClick={() => take(changes)}>
              Take all {changes.length > 1 && changes.length}
            </button>
            {leave !== null && (
              <button className={buttons.quiet} type="button" onClick={() => leave(all)}>
                Leave the rest
              </button>
            )}
          </div>
        )}
      </header>
      <div className={styles.form} ref={list} tabIndex={-1}>
        <ChangeList
          base={states.base}
          theirs={states.theirs}
          changes={changes}
          alsoTaken={(change) => withNeeded([change], all, states).filter((other) => other.key !== change.key)}
          onTake={(change) => take([change])}
          {...(leave !== null && plan === null ? { onLeave: leaveOne } : {})}
        />
      </div>
    </div>
  )
}

type Roadmaps = CairnDocument['roadmaps']

function roadmapComparison(id: string, roadmaps: Roadmaps): Comparison | null {
  const own = roadmaps.get(id)
  if (own === undefined || own.origin === null) return null
  const theirs = builtinRoadmapById(own.origin.id)
  if (theirs === undefined || theirs.edition < own.origin.edition) return null
  return {
    heading: `A newer edition of “${theirs.title}”`,
    intro: `“${own.roadmap.title}” was copied from an earlier one. Take what you like; what you leave is not offered again.`,
    back: { href: paths.editRoadmap(id), label: 'Back to the editor' },
    states: { base: own.origin, mine: own.roadmap, theirs },
    take: (changes) => takeIntoRoadmap(id, theirs, changes),
    leave: (changes) => leaveOutOfRoadmap(id, theirs, changes),
    plan: null,
  }
}

function planComparison(plan: Plan, id: string, roadmaps: Roadmaps): Comparison | null {
  const own = roadmaps.get(id)?.roadmap
  const theirs = own ?? builtinRoadmapById(id)
  if (theirs === undefined || plan.roadmap.id !== id) return null
  return {
    heading: `Changes for the plan “${plan.title}”`,
    intro: 'The plan follows an earlier state of its roadmap. What you have done stays with its steps.',
    back:
      own === undefined
        ? { href: paths.roadmaps, label: 'Plans and roadmaps' }
        : { href: paths.editRoadmap(id), label: 'Back to the editor' },
    states: { base: plan.roadmap, mine: plan.roadmap, theirs },
    take: (changes) => takeIntoPlan(plan.id, theirs, changes),
    // A roadmap of one's own has no editions to be at: what is left there is simply not taken yet.
    leave: own === undefined && theirs.edition > plan.roadmap.edition ? () => leaveOutOfPlan(plan.id, theirs) : null,
    plan,
  }
}

function NothingToCompare() {
  return (
    <div className={styles.message}>
      <title>Nothing to compare · Cairn</title>
      <h1 className={styles.title}>There is nothing to compare here</h1>
      <p className={styles.note}>The roadmap or the plan may have been deleted, or nothing has changed since.</p>
      <div className={styles.actions}>
        <a className={buttons.button} href={toHref(paths.roadmaps)}>
          Plans and roadmaps
        </a>
      </div>
    </div>
  )
}
