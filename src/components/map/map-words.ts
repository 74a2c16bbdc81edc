import { isFinished } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'
import { stateWords } from '../step-state'
import { dateWords } from '../step-words'
import type { MapStep } from './map-graph'

/** A step of the map in one line: what it is, where it stands, what comes before it and what it leads to. */
export function mapStepName(
  { step, before, after }: MapStep,
  titleOf: (id: StepId) => string,
  { hideDates, isCritical }: { readonly hideDates: boolean; readonly isCritical: boolean },
): string {
  const kind = step.work.kind === 'milestone' || step.work.kind === 'wait' ? step.work.kind : null
  const facts = [
    step.step.title,
    kind,
    step.step.optional ? 'optional' : null,
    statusWords(step, hideDates),
    isCritical ? 'drives the finish date' : null,
  ]
  return [
    facts.filter((fact) => fact !== null).join(', '),
    ...linkWords('after', before, titleOf),
    ...linkWords('leads to', after, titleOf),
  ].join('; ')
}

/** `open, 12 Jan – 3 Mar 2027`, `done 3 May 2027`; without the days where dates are hidden or there are none. */
export function statusWords(step: MapStep['step'], hideDates: boolean): string {
  const state = stateWords(step, hideDates)
  const { start, finish } = step.dates
  return hideDates || isFinished(step.dates) || start === null || finish === null
    ? state
    : `${state}, ${dateWords(step)}`
}

function linkWords(word: string, ids: readonly StepId[], titleOf: (id: StepId) => string): readonly string[] {
  return ids.length === 0 ? [] : [`${word}: ${ids.map(titleOf).join(', ')}`]
}
