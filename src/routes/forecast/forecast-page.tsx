import { useState } from 'react'
import { BurnUp } from '../../components/forecast/burn-up'
import { ChanceCurve } from '../../components/forecast/chance-curve'
import { DriftLine } from '../../components/forecast/drift-line'
import { Tornado } from '../../components/forecast/tornado'
import { FinishDate } from '../../components/finish-date'
import buttons from '../../components/button.module.css'
import { SureLine } from '../../components/sure-line'
import type { Day } from '../../domain/day'
import type { Forecast } from '../../domain/forecast/forecast'
import { planPace } from '../../domain/forecast/forecast-plan'
import { paceMedian } from '../../domain/forecast/pace'
import { burnUpHours } from '../../domain/plan/burn-up'
import { driftPoints } from '../../domain/plan/drift'
import type { Plan } from '../../domain/plan/plan'
import { planGoal } from '../../domain/plan/plan-goal'
import { finishDay } from '../../domain/plan/record-history'
import { formatDay } from '../../lib/format-day'
import { formatNumber } from '../../lib/format-number'
import { usePlanForecast } from '../../store/forecast-store'
import { setHideDates } from '../../store/preference-actions'
import { useHidesDates } from '../../store/preference-selectors'
import type { PlanView } from '../../store/plan-selectors'
import { paths, toHref } from '../paths'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import { usePlanView } from '../plan/use-plan-view'
import styles from './forecast-page.module.css'
import { TargetDate } from './target-date'
import { WhatIf } from './what-if'

/** How sure the finish date is, what it depends on, and what would change it. */
export function ForecastPage() {
  const view = usePlanView()
  const { plan, today, schedule } = view
  const state = usePlanForecast(plan, today)
  const [target, setTarget] = useState<Day | null>(null)
  const isStale = state.status !== 'fresh'
  return (
    <div className={styles.page}>
      <title>Forecast · Cairn</title>
      <DatesHere />
      <header className={styles.head}>
        <FinishDate finish={schedule.finish} goal={planGoal(plan)} opening="You will likely be" level="h1">
          {schedule.finish.kind === 'date' && (
            <SureLine
              day={state.forecast?.p80}
              isStale={isStale}
              problem={state.status === 'unavailable' ? state.says : null}
            />
          )}
        </FinishDate>
      </header>
      {schedule.finish.kind === 'date' && state.forecast !== null && (
        <>
          <PagePart heading="The chance of each day">
            <p className={parts.note}>{trialWords(plan, state.forecast)}</p>
            <ChanceCurve finish={state.forecast} planFinish={schedule.finish.day} target={target} isStale={isStale} />
          </PagePart>
          <div className={styles.cards}>
            <TargetDate view={view} forecast={state.forecast} onTarget={setTarget} />
            <WhatIf key={plan.id} view={view} forecast={state.forecast} />
          </div>
          <Drivers view={view} forecast={state.forecast} isStale={isStale} />
          <HoursSoFar view={view} forecast={state.forecast} isStale={isStale} />
        </>
      )}
      {plan.baseline !== null && <Drift view={view} p80={isStale ? undefined : state.forecast.p80} />}
    </div>
  )
}

/** Where a person who hides dates comes upon them: why they are here. */
function DatesHere() {
  if (!useHidesDates()) return null
  return (
    <p className={styles.datesHere}>
      Dates are hidden elsewhere; this page is about dates.
      <button className={buttons.quiet} type="button" onClick={() => setHideDates(false)}>
        Show dates everywhere
      </button>
    </p>
  )
}

interface ChartProps {
  readonly view: PlanView
  readonly forecast: Forecast
  readonly isStale: boolean
}

function Drivers({ view: { phases, schedule }, forecast, isStale }: ChartProps) {
  const steps = phases.flatMap(({ phase, index, steps: inPhase }) =>
    inPhase.map(({ id, step }) => ({ id, title: step.title, phaseTitle: phase.title, phaseIndex: index })),
  )
  return (
    <PagePart heading="What the date depends on most">
      <Tornado
        forecast={forecast}
        from={schedule.from}
        steps={steps}
        hrefOf={(id) => toHref(paths.step(id))}
        isStale={isStale}
      />
    </PagePart>
  )
}

function HoursSoFar({ view: { plan, steps, today }, forecast, isStale }: ChartProps) {
  const { done, planned, total } = burnUpHours(steps, plan.baseline)
  return (
    <PagePart heading="Hours so far, and ahead">
      {plan.baseline !== null && <p className={parts.note}>{baselineWords(plan.baseline)}</p>}
      <BurnUp done={done} planned={planned} total={total} today={today} finish={forecast} isStale={isStale} />
    </PagePart>
  )
}

interface DriftProps {
  readonly view: PlanView
  /** Undefined until the newest forecast is there. */
  readonly p80: Day | null | undefined
}

function Drift({ view: { plan, today, schedule }, p80 }: DriftProps) {
  return (
    <PagePart heading="How the date has moved">
      <DriftLine
        points={driftPoints(plan, { day: today, finish: finishDay(schedule.finish), p80 })}
        roadmap={plan.roadmap}
      />
    </PagePart>
  )
}

/** The day and the date of the plan that the hours are compared with. */
function baselineWords({ savedOn, finish }: NonNullable<Plan['baseline']>): string {
  const planned = `“As first planned” is the plan as you accepted it on ${formatDay(savedOn, 'long')}`
  return finish === null ? `${planned}.` : `${planned}, done by ${formatDay(finish, 'long')}.`
}

const NEARLY_AS_ESTIMATED = 0.005

/** How the chances come about, with the person's own pace once there is one. */
function trialWords(plan: Plan, { trials }: Forecast): string {
  const difference = paceMedian(planPace(plan)) - 1
  const pace =
    Math.abs(difference) < NEARLY_AS_ESTIMATED
      ? 'at the pace the estimates assume'
      : `at your own pace so far, ${Math.round(Math.abs(difference) * 100)}% ${difference < 0 ? 'quicker' : 'slower'} than estimated`
  return `From ${formatNumber(trials)} runs of your plan with other luck each time, ${pace}.`
}
