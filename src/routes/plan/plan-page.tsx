import { Outlet } from 'react-router'
import { formatDay } from '../../lib/format-day'
import { useDocumentStore } from '../../store/document-store'
import { PlanBody } from './plan-body'
import { usePlanView } from './use-plan-view'
import { PrintPlan } from './print-plan'
import { useIsPrinting } from './use-is-printing'
import { useRehearsedTick } from './use-rehearsed-tick'

/** The plan, with its date in the title of the page, and what is opened over it. */
export function PlanPage() {
  const view = usePlanView()
  useRehearsedTick(view)
  const { schedule, plan } = view
  const hideDates = useDocumentStore(({ preferences }) => preferences.hideDates)
  const isPrinting = useIsPrinting()
  const finish = schedule.finish.kind === 'date' ? formatDay(schedule.finish.day, 'long') : 'No date yet'
  return (
    <>
      <title>{hideDates ? `${plan.title} · Cairn` : `${finish} · ${plan.title} · Cairn`}</title>
      {isPrinting && <PrintPlan view={view} />}
      <PlanBody view={view} hideDates={hideDates}>
        <Outlet />
      </PlanBody>
    </>
  )
}
