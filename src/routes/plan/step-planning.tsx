import { EstimateForm, pointsWords } from '../../components/step/estimate-form'
import {
  DailyCapField,
  NotBeforeField,
  type Order,
  type OrderPreview,
  PriorityField,
} from '../../components/step/order-fields'
import { Fold } from '../../components/step/part'
import { changeSettings } from '../../domain/plan/edit-plan'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import { planSteps, schedulePlan, scheduleInput } from '../../domain/plan/schedule-plan'
import { findFinish } from '../../domain/schedule/schedule'
import { formatDay } from '../../lib/format-day'
import { formatHours, formatHoursInWords } from '../../lib/format-duration'
import { useFocusKept } from '../../lib/use-focus-kept'
import type { PlanView } from '../../store/plan-selectors'
import { PriorityHints } from './priority-hints'
import { orderOf, otherPriorities } from './step-order'
import { useHidesDates } from '../../store/preference-selectors'
import { setDailyCap, setNotBefore, setOwnEstimate, setPriority } from '../../store/step-actions'

interface StepPlanningProps {
  readonly step: PlannedStep
  readonly view: PlanView
}

/** How a step is planned: its turn, its limits, its estimate. Each says what holds, and opens to be changed. */
export function StepPlanning({ step, view }: StepPlanningProps) {
  const hidesDates = useHidesDates()
  if (isFinished(step.dates)) return null
  const isEffort = step.work.kind === 'effort'
  return (
    <>
      <Fold heading="Order and limits" value={orderValue(step, hidesDates)}>
        <OrderAndLimits step={step} view={view} />
      </Fold>
      {isEffort && (
        <Fold heading="Estimate" value={estimateValue(step)}>
          <OwnEstimate step={step} view={view} />
        </Fold>
      )}
    </>
  )
}

function OrderAndLimits({ step, view }: StepPlanningProps) {
  const { plan, today, schedule } = view
  const { id, settings } = step
  const hidesDates = useHidesDates()
  const isEffort = step.work.kind === 'effort'
  const order = orderOf(settings.priority)
  const priorities = otherPriorities(plan, id)
  const preview = (value: Order): OrderPreview => {
    if (value === order) return { finish: schedule.finish, stepFinish: step.dates.finish }
    const dates = schedulePlan(changeSettings(plan, id, { priority: priorities[value] || undefined }), today)
    return { finish: dates.finish, stepFinish: dates.byId.get(id)?.finish ?? null }
  }
  return (
    <>
      <PriorityHints view={view} step={id} />
      {isEffort && (
        <PriorityField
          order={order}
          finish={schedule.finish}
          previews={{ earlier: preview('earlier'), planned: preview('planned'), later: preview('later') }}
          hideDates={hidesDates}
          onChange={(value) => setPriority(id, priorities[value])}
        />
      )}
      <NotBeforeField day={settings.notBefore ?? null} today={today} onChange={(day) => setNotBefore(id, day)} />
      {isEffort && (
        <DailyCapField minutes={settings.dailyCap ?? null} onChange={(minutes) => setDailyCap(id, minutes)} />
      )}
    </>
  )
}

function OwnEstimate({ step, view }: StepPlanningProps) {
  const { plan, today, schedule } = view
  const { id, settings, work } = step
  const hidesDates = useHidesDates()
  const place = useFocusKept<HTMLDivElement>()
  if (work.kind !== 'effort') return null
  const estimate = settings.estimate ?? work.estimate
  return (
    <div ref={place} role="group" aria-label="Own estimate" tabIndex={-1}>
      <EstimateForm
        // Another estimate than the one that is being changed: begin with it.
        key={pointsWords(estimate)}
        estimate={estimate}
        roadmapEstimate={work.estimate}
        isOwn={settings.estimate !== undefined}
        finish={schedule.finish}
        hideDates={hidesDates}
        onPreview={(own) => {
          const changed = changeSettings(plan, id, { estimate: own })
          const steps = planSteps(changed)
          return {
            effort: steps.find((each) => each.id === id)?.effort ?? 0,
            finish: findFinish(scheduleInput(changed, steps, today)),
          }
        }}
        onSave={(own) => setOwnEstimate(id, own)}
      />
    </div>
  )
}

function orderValue({ settings: { priority, notBefore, dailyCap } }: PlannedStep, hidesDates: boolean): string {
  const order = orderOf(priority)
  const words = [
    order === 'planned' ? '' : order,
    notBefore === undefined ? '' : `not before ${hidesDates ? 'a day of your own' : formatDay(notBefore, 'medium')}`,
    dailyCap === undefined ? '' : `${formatHours(dailyCap)} a day`,
  ].filter((word) => word !== '')
  return words.length === 0 ? 'as planned' : words.join(' · ')
}

function estimateValue({ settings, work, shownEffort }: PlannedStep): string {
  if (work.kind !== 'effort') return ''
  return `${settings.estimate === undefined ? '' : 'your own, '}${formatHoursInWords(shownEffort)}`
}
