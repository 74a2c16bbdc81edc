import { awayOn } from '../../domain/plan/recovery'
import { formatDayNear } from '../../lib/format-day'
import { useDocumentStore } from '../../store/document-store'
import { openDialog } from '../../store/open-dialog-store'
import type { PlanView } from '../../store/plan-selectors'
import { copyPlan } from '../../store/plans-actions'
import { setView } from '../../store/preference-actions'
import { makeOwnRoadmapOfPlan } from '../../store/roadmap-actions'
import { acceptNewDates, comeBackToday, goAwayUntil } from '../../store/standing-actions'
import { paths } from '../paths'
import { timeOffPresets } from '../plan/time-off'
import { VIEW_NAMES } from '../plan/view-switch'
import { type Command, command, type Navigate } from './command'
import { leftOutCommands } from './step-commands'

const EXPORT_KEYWORDS = 'save download calendar ics csv table markdown mermaid gantt picture png svg html copy date'

/** What can be done with the open plan as a whole. */
export function planCommands(view: PlanView, hidesDates: boolean, navigate: Navigate): readonly Command[] {
  const { plan, schedule } = view
  return [
    ...Array.from(VIEW_NAMES, ([name, title]) =>
      command(`view ${name}`, 'Go to', title, 'view of the plan', '', () => {
        setView(name)
        navigate(`${paths.plan}?view=${name}`)
      }),
    ),
    ...timeOffCommands(view, hidesDates, navigate),
    ...(schedule.finish.kind === 'date'
      ? [command('accept', 'Do', 'Accept the new dates', 'baseline compare rebaseline', '', acceptNewDates)]
      : []),
    command('duplicate', 'Do', 'Duplicate this plan', 'copy another', '', () => copyPlan(plan.id)),
    command('edit roadmap', 'Do', 'Edit the steps of this plan', 'edit roadmap change', '', () => {
      const isOwn = useDocumentStore.getState().roadmaps.has(plan.roadmap.id)
      const roadmap = isOwn ? plan.roadmap.id : makeOwnRoadmapOfPlan(plan.id)
      if (roadmap !== null) navigate(paths.editRoadmap(roadmap))
    }),
    ...leftOutCommands(view),
    command('export', 'Do', 'Export…', EXPORT_KEYWORDS, '', () => openDialog('export')),
    command('copy link', 'Do', 'Copy a link to this plan', 'share send url address', '', () => void copyLinkSoon(view)),
    command('print', 'Do', 'Print the plan, or save it as PDF', 'paper', '', printSoon),
  ]
}

function timeOffCommands(
  { plan, schedule, today }: PlanView,
  hidesDates: boolean,
  navigate: Navigate,
): readonly Command[] {
  const isAway = schedule.finish.kind !== 'reached' && awayOn(plan.learner, today) !== null
  if (isAway) return [command('back', 'Do', 'I am back', 'time off away end', '', comeBackToday)]
  if (schedule.finish.kind !== 'date') return []
  return [
    ...timeOffPresets(today).map(({ words, until }) => {
      const hint = hidesDates ? '' : `back ${formatDayNear(until, today)}`
      return command(`off ${until}`, 'Do', `Time off: ${words}`, 'away until pause break days off', hint, () =>
        goAwayUntil(until),
      )
    }),
    command('off other', 'Do', 'Time off: other days…', 'away until pause break days off holiday', '', () =>
      navigate(paths.setup),
    ),
  ]
}

/** Loaded when it is asked for, as little of it is needed otherwise. */
async function copyLinkSoon(view: PlanView): Promise<void> {
  const { copyPlanLink } = await import('../plan/copy-plan-link')
  await copyPlanLink(view)
}

/** The palette is closed first, so that it is not on the paper. */
function printSoon(): void {
  setTimeout(() => window.print(), 0)
}
