import type { Plan } from '../../domain/plan/plan'
import { isFinished } from '../../domain/plan/phase-summary'
import { useDocumentStore } from '../../store/document-store'
import { openDialog } from '../../store/open-dialog-store'
import { openPlan, redoChange, setStepDone, undoChange } from '../../store/plan-actions'
import { setHideDates, setHideDone, setTheme, setView } from '../../store/preference-actions'
import { type PlanView, useCurrentPlanView } from '../../store/plan-selectors'
import { paths } from '../paths'
import { VIEW_NAMES } from '../plan/view-switch'
import { GO_TO } from './keys'

/** One thing the palette can do. */
export interface Command {
  readonly id: string
  readonly group: 'Steps' | 'Go to' | 'Do' | 'Show'
  readonly name: string
  /** What else it is found by. */
  readonly keywords: string
  /** Beside the name: the state of a step, or the key. */
  readonly hint: string
  readonly run: () => void
}

/** Everything there is to do and to go to as things stand. */
export function useCommands(navigate: (path: string) => void): readonly Command[] {
  const view = useCurrentPlanView()
  const plans = useDocumentStore((document) => document.plans)
  const preferences = useDocumentStore((document) => document.preferences)
  const pages = GO_TO.filter(({ path }) => view !== null || path === paths.roadmaps)
  return [
    ...pages.map(({ key, name, path }) => goTo(name, path, `g ${key}`, navigate)),
    goTo('New plan', paths.newPlan, '', navigate),
    ...(view === null ? [] : planCommands(view, navigate)),
    ...otherPlans([...plans.values()], view?.plan.id, navigate),
    command('undo', 'Do', 'Undo', 'back', 'Ctrl Z', undoChange),
    command('redo', 'Do', 'Redo', 'again', 'Ctrl Shift Z', redoChange),
    command('keys', 'Do', 'Show the keys', 'keyboard shortcuts help', '?', () => openDialog('keys')),
    command('light', 'Show', 'Colours: paper', 'light theme day', '', () => setTheme('light')),
    command('dark', 'Show', 'Colours: night', 'dark theme', '', () => setTheme('dark')),
    command('system', 'Show', 'Colours: as the system', 'theme automatic', '', () => setTheme('system')),
    command('dates', 'Show', preferences.hideDates ? 'Show dates' : 'Hide dates', '', '', () =>
      setHideDates(!preferences.hideDates),
    ),
    command('done', 'Show', preferences.hideDone ? 'Show finished steps' : 'Hide finished steps', 'done', '', () =>
      setHideDone(!preferences.hideDone),
    ),
  ]
}

function planCommands({ steps, schedule, today, phases }: PlanView, navigate: (path: string) => void) {
  const titles = new Map(phases.map(({ phase }) => [phase.id, phase.title]))
  return [
    ...Array.from(VIEW_NAMES, ([view, name]) =>
      command(`view ${view}`, 'Go to', name, 'view of the plan', '', () => {
        setView(view)
        navigate(`${paths.plan}?view=${view}`)
      }),
    ),
    command('print', 'Do', 'Print the plan, or save it as PDF', 'paper', '', printSoon),
    ...steps.flatMap(({ id, step }): readonly Command[] => {
      const dates = schedule.byId.get(id)
      const state = dates?.state ?? 'open'
      const phase = titles.get(step.phase) ?? ''
      const open = command(`step ${id}`, 'Steps', step.title, phase, state === 'open' ? '' : STATES[state], () =>
        navigate(paths.step(id)),
      )
      if (dates === undefined || isFinished(dates)) return [open]
      return [
        open,
        command(`tick ${id}`, 'Do', `Mark as done: ${step.title}`, 'tick finish', 'x', () =>
          setStepDone(id, true, today),
        ),
      ]
    }),
  ]
}

const STATES = { started: 'under way', done: 'done', known: 'known' } as const

function otherPlans(plans: readonly Plan[], current: string | undefined, navigate: (path: string) => void) {
  return plans
    .filter(({ id, isArchived }) => id !== current && !isArchived)
    .map(({ id, title }) =>
      command(`plan ${id}`, 'Go to', `Plan: ${title}`, 'switch open', '', () => {
        openPlan(id)
        navigate(paths.plan)
      }),
    )
}

/** The palette is closed first, so that it is not on the paper. */
function printSoon(): void {
  setTimeout(() => window.print(), 0)
}

function goTo(name: string, path: string, hint: string, navigate: (path: string) => void): Command {
  return command(`go ${path}`, 'Go to', name, 'page', hint, () => navigate(path))
}

function command(
  id: string,
  group: Command['group'],
  name: string,
  keywords: string,
  hint: string,
  run: () => void,
): Command {
  return { id, group, name, keywords, hint, run }
}
