import { findNextUp } from '../../domain/plan/next-up'
import type { Plan } from '../../domain/plan/plan'
import type { StepId } from '../../domain/roadmap/roadmap'
import { useDocumentStore } from '../../store/document-store'
import { openDialog } from '../../store/open-dialog-store'
import { openPlan, redoChange, undoChange } from '../../store/plan-actions'
import { setHideDates, setHideDone, setTheme } from '../../store/preference-actions'
import { useCurrentPlanView } from '../../store/plan-selectors'
import { paths } from '../paths'
import { useAppCommands } from './app-commands'
import { type Command, command, type Navigate } from './command'
import { CAREER_PAGES } from '../career/career-pages'
import { exportPlans } from './export-plans'
import type { Findable } from './find-commands'
import { GO_TO } from './keys'
import { planCommands } from './plan-commands'
import { stepEntries } from './step-commands'

/** Pages that show a plan: without one there is nothing to go to. */
const NEEDS_PLAN: ReadonlySet<string> = new Set([paths.plan, paths.forecast, paths.setup])

/**
 * Everything there is to do and to go to as things stand.
 *
 * @param here the step that has the focus or is open, if any.
 */
export function useCommands(here: StepId | null, navigate: Navigate): Findable {
  const view = useCurrentPlanView()
  const appCommands = useAppCommands()
  const plans = useDocumentStore((document) => document.plans)
  const preferences = useDocumentStore((document) => document.preferences)
  const pages = GO_TO.filter(({ path }) => view !== null || !NEEDS_PLAN.has(path))
  const steps = view === null ? [] : stepEntries(view, navigate)
  const next = view === null ? [] : (findNextUp(view.plan, view.schedule)?.work ?? []).map(({ step }) => step)
  return {
    here: steps.find(({ step }) => step.id === here) ?? null,
    next: next.flatMap((id) => steps.find(({ step }) => step.id === id) ?? []),
    steps,
    commands: [
      ...pages.map(({ key, name, path }) => goTo(name, path, `g ${key}`, navigate)),
      ...CAREER_PAGES.map(({ name, path, keywords }) =>
        command(path, 'Go to', `Career: ${name}`, keywords, '', () => navigate(path)),
      ),
      goTo('New plan', paths.newPlan, '', navigate),
      ...(view === null ? [] : planCommands(view, preferences.hideDates, navigate)),
      ...otherPlans([...plans.values()], view?.plan.id, navigate),
      ...(plans.size > 0
        ? [command('export all', 'Do', 'Export my plans', 'backup file download save', '', exportPlans)]
        : []),
      command('undo', 'Do', 'Undo', 'back', 'Ctrl Z', undoChange),
      command('redo', 'Do', 'Redo', 'again', 'Ctrl Shift Z', redoChange),
      command('keys', 'Do', 'Show the keys', 'keyboard shortcuts help', '?', () => openDialog('keys')),
      ...appCommands,
      ...howShown(preferences.hideDates, preferences.hideDone),
    ],
  }
}

function howShown(hideDates: boolean, hideDone: boolean): readonly Command[] {
  return [
    command('light', 'Show', 'Colours: paper', 'light theme day', '', () => setTheme('light')),
    command('dark', 'Show', 'Colours: night', 'dark theme', '', () => setTheme('dark')),
    command('system', 'Show', 'Colours: as the system', 'theme automatic', '', () => setTheme('system')),
    command('dates', 'Show', hideDates ? 'Show dates' : 'Hide dates', '', '', () => setHideDates(!hideDates)),
    command('finished', 'Show', hideDone ? 'Show finished steps' : 'Hide finished steps', 'done', '', () =>
      setHideDone(!hideDone),
    ),
  ]
}

function otherPlans(plans: readonly Plan[], current: string | undefined, navigate: Navigate): readonly Command[] {
  return plans
    .filter(({ id, isArchived }) => id !== current && !isArchived)
    .map(({ id, title }) =>
      command(`plan ${id}`, 'Go to', `Switch to plan: ${title}`, 'open', '', () => {
        openPlan(id)
        navigate(paths.plan)
      }),
    )
}

function goTo(name: string, path: string, hint: string, navigate: Navigate): Command {
  return command(`go ${path}`, 'Go to', name, 'page', hint, () => navigate(path))
}
