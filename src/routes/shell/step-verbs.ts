import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import { markStepsKnown, setStepDone, untickStep } from '../../store/plan-actions'
import type { PlanView } from '../../store/plan-selectors'
import { setLeftOut, setPriority } from '../../store/step-actions'
import { paths } from '../paths'
import { AT_HOURS } from '../plan/step-opening'
import { orderOf, otherPriorities } from '../plan/step-order'
import type { Navigate } from './command'

/** What can be done with a step, by what it is called and what else people call it. */
export interface StepVerb {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly hint: string
  /** Whether it can be done with this step as it stands. */
  readonly applies: (step: PlannedStep, view: PlanView) => boolean
  readonly run: (step: PlannedStep, view: PlanView, navigate: Navigate) => void
}

const isAhead = ({ dates }: PlannedStep): boolean => !isFinished(dates)
const isWork = (step: PlannedStep): boolean => isAhead(step) && step.work.kind === 'effort'
const statusOf = ({ progress }: PlannedStep): string => progress.status.kind

/** In the order in which they are listed. */
export const STEP_VERBS: readonly StepVerb[] = [
  {
    id: 'log',
    name: 'Log hours',
    aliases: ['hours', 'log work'],
    hint: 'e',
    applies: ({ work, dates }) => work.kind === 'effort' && dates.state !== 'known',
    run: ({ id }, _view, navigate) => navigate(paths.step(id), AT_HOURS),
  },
  {
    id: 'done',
    name: 'Mark as done',
    aliases: ['done', 'tick', 'finish', 'complete', 'mark done'],
    hint: 'x',
    applies: isAhead,
    run: ({ id }, { today }) => setStepDone(id, true, today),
  },
  {
    id: 'not done',
    name: 'Mark as not done',
    aliases: ['not done', 'untick', 'open again', 'mark not done'],
    hint: 'x',
    applies: (step) => statusOf(step) === 'done',
    run: ({ id }) => untickStep(id),
  },
  {
    id: 'known',
    name: 'I know this',
    aliases: ['known', 'mark as known', 'skip'],
    hint: '',
    applies: (step) => isAhead(step) && step.work.kind !== 'milestone',
    run: ({ id }) => markStepsKnown([id]),
  },
  {
    id: 'not known',
    name: 'I do not know this yet',
    aliases: ['not known', 'unknown'],
    hint: '',
    applies: (step) => statusOf(step) === 'known',
    run: ({ id }) => untickStep(id),
  },
  {
    id: 'earlier',
    name: 'Do it earlier',
    aliases: ['earlier', 'do earlier', 'priority', 'set priority', 'prioritise', 'prioritize'],
    hint: '',
    applies: (step) => isWork(step) && orderOf(step.settings.priority) !== 'earlier',
    run: ({ id }, { plan }) => setPriority(id, otherPriorities(plan, id).earlier),
  },
  {
    id: 'planned',
    name: 'Do it as planned',
    aliases: ['as planned', 'clear priority', 'reset priority'],
    hint: '',
    applies: (step) => isWork(step) && orderOf(step.settings.priority) !== 'planned',
    run: ({ id }) => setPriority(id, 0),
  },
  {
    id: 'later',
    name: 'Do it later',
    aliases: ['later', 'do later', 'postpone', 'set priority low'],
    hint: '',
    applies: (step) => isWork(step) && orderOf(step.settings.priority) !== 'later',
    run: ({ id }, { plan }) => setPriority(id, otherPriorities(plan, id).later),
  },
  {
    id: 'leave out',
    name: 'Leave out',
    aliases: ['drop', 'remove'],
    hint: '',
    applies: (step) => isAhead(step) && step.step.optional,
    run: ({ id }) => setLeftOut(id, true),
  },
]
