import { stateWords } from '../../components/step-state'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import { leftOutSteps } from '../../domain/plan/schedule-plan'
import type { StepId } from '../../domain/roadmap/roadmap'
import type { PlanView } from '../../store/plan-selectors'
import { setLeftOut } from '../../store/step-actions'
import { paths } from '../paths'
import { type Command, command, type Navigate } from './command'
import { STEP_VERBS, type StepVerb } from './step-verbs'

/** A step as the palette finds it: to open, and to do something with. */
export interface StepEntry {
  readonly step: PlannedStep
  readonly open: Command
  /** Made when it is asked for: a plan may have thousands of steps. */
  readonly can: (verb: StepVerb) => Command | null
}

/** Every step of the plan, in its order. */
export function stepEntries(view: PlanView, navigate: Navigate): readonly StepEntry[] {
  return view.phases.flatMap(({ phase, steps }) =>
    steps.map((step): StepEntry => {
      const { id } = step
      const { title } = step.step
      const hint = step.dates.state === 'open' ? '' : stateWords(step, true)
      return {
        step,
        open: command(`step ${id}`, 'Steps', title, phase.title, hint, () => navigate(paths.step(id))),
        can: (verb) =>
          verb.applies(step, view)
            ? command(`${verb.id} ${id}`, 'Do', `${verb.name}: ${title}`, '', verb.hint, () =>
                verb.run(step, view, navigate),
              )
            : null,
      }
    }),
  )
}

/** What can be done with one step, as a group of its own. */
export function verbsHere(entry: StepEntry): readonly { readonly verb: StepVerb; readonly command: Command }[] {
  return STEP_VERBS.flatMap((verb) => {
    const found = entry.can(verb)
    return found === null ? [] : [{ verb, command: { ...found, group: 'This step' } as const }]
  })
}

/** Optional steps that are left out are in no view; here they can be taken in again. */
export function leftOutCommands({ plan }: PlanView): readonly Command[] {
  const leftOut = leftOutSteps(plan)
  const titles = new Map<StepId, string>(
    plan.roadmap.steps.filter(({ id, optional }) => optional && leftOut.has(id)).map(({ id, title }) => [id, title]),
  )
  return Array.from(titles, ([id, title]) =>
    command(`take in ${id}`, 'Do', `Take in: ${title}`, 'bring back left out optional', '', () =>
      setLeftOut(id, false),
    ),
  )
}
