import { useState } from 'react'
import { Outlet, useLocation, useSearchParams } from 'react-router'
import { CairnFigure, type Stone } from '../../components/cairn-figure'
import { ErrorBoundary } from '../../components/error-boundary'
import { FinishDate } from '../../components/finish-date'
import { StepList } from '../../components/step-list'
import { Timeline, type Zoom } from '../../components/timeline/timeline'
import type { Preferences } from '../../domain/document/document'
import { weeklyMinutes } from '../../domain/learner/learner'
import { isFinished, type PhaseSummary, type PlannedStep } from '../../domain/plan/phase-summary'
import { formatDay } from '../../lib/format-day'
import { countOf, formatHoursInWords } from '../../lib/format-duration'
import { useDocumentStore } from '../../store/document-store'
import { tickStep, untickStep } from '../../store/plan-actions'
import { setView } from '../../store/preference-actions'
import type { PlanView } from '../../store/plan-selectors'
import { paths, toHref } from '../paths'
import { FinishRange } from './finish-range'
import { NextUpCard } from './next-up-card'
import styles from './plan-page.module.css'
import { usePlanView } from './plan-context'
import { useIsPrinting } from './use-is-printing'
import { useSureDays } from './use-sure-days'
import { ViewSwitch } from './view-switch'
import { WeekCard } from './week-card'

type View = Preferences['view']

/** The plan: when it ends, what is next, and all its steps. */
export function PlanPage() {
  const view = usePlanView()
  const { schedule, plan } = view
  const finish = schedule.finish.kind === 'date' ? formatDay(schedule.finish.day, 'long') : 'No date yet'
  return (
    <div className={styles.page}>
      <title>{`${finish} · ${plan.title} · Cairn`}</title>
      <PlanHead view={view} />
      <div className={styles.cards}>
        <NextUpCard view={view} />
        <WeekCard view={view} />
      </div>
      <ErrorBoundary fallback={brokenView}>
        <Steps view={view} />
      </ErrorBoundary>
      <Outlet />
    </div>
  )
}

function PlanHead({ view }: { readonly view: PlanView }) {
  const { plan, schedule, steps, phases } = view
  const doneCount = schedule.steps.filter(isFinished).length
  return (
    <header className={styles.head}>
      <FinishDate finish={schedule.finish} goal={plan.roadmap.goal} opening="You will likely be" level="h1">
        <FinishRange view={view} />
        <p className={styles.facts}>
          {formatHoursInWords(weeklyMinutes(plan.learner.week))} a week · {doneCount} of {countOf(steps.length, 'step')}{' '}
          done · <a href={toHref(paths.setup)}>Change hours and answers</a>
        </p>
      </FinishDate>
      <CairnFigure stones={phases.map(toStone)} />
    </header>
  )
}

function toStone({ phase, index, isFinished: finished, doneCount, steps }: PhaseSummary): Stone {
  const isUnderWay = doneCount > 0 || steps.some(({ dates }) => dates.state === 'started')
  return { title: phase.title, index, state: finished ? 'finished' : isUnderWay ? 'underWay' : 'ahead' }
}

/** The same steps in the same order, as a timeline or as a table. */
function Steps({ view }: { readonly view: PlanView }) {
  const [search, setSearch] = useSearchParams()
  const [goToToday, setGoToToday] = useState(0)
  const preferred = useDocumentStore((document) => document.preferences.view)
  const { search: query } = useLocation()
  const isPrinting = useIsPrinting()
  // On paper the list: it has all the dates.
  const shown = isPrinting ? 'list' : (toView(search.get('view')) ?? preferred)
  const zoom = toZoom(search.get('zoom'))
  const sureDays = useSureDays(view)
  const set = (key: string, value: string): void =>
    setSearch(
      (params) => {
        params.set(key, value)
        return params
      },
      { replace: true },
    )
  const shared = { phases: view.phases, hrefOf: (id: string) => toHref(paths.step(id) + query), onTick: onTick(view) }

  return (
    <section aria-labelledby="steps-heading">
      <h2 className="visually-hidden" id="steps-heading">
        All steps
      </h2>
      <ViewSwitch
        view={shown}
        zoom={zoom}
        onView={(value) => {
          setView(value)
          set('view', value)
        }}
        onZoom={(value) => set('zoom', value)}
        onToday={() => setGoToToday((asked) => asked + 1)}
      />
      {shown === 'list' ? (
        <StepList {...shared} />
      ) : (
        <Timeline {...shared} today={view.today} zoom={zoom} goToToday={goToToday} sureDays={sureDays} />
      )}
    </section>
  )
}

function onTick({ today }: PlanView): (step: PlannedStep, isDone: boolean) => void {
  return ({ id }, isDone) => (isDone ? tickStep(id, today) : untickStep(id))
}

function toView(text: string | null): View | null {
  return text === 'list' || text === 'timeline' ? text : null
}

const ZOOMS: readonly string[] = ['week', 'month', 'quarter', 'year'] satisfies readonly Zoom[]

function toZoom(text: string | null): Zoom {
  return text !== null && ZOOMS.includes(text) ? (text as Zoom) : 'fit'
}

function brokenView(_: unknown, retry: () => void) {
  return (
    <div role="alert">
      <p>This view could not be drawn. Your plan is safe and everything else works.</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  )
}
