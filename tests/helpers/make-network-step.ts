import type { NetworkStep, NetworkWork } from '../../src/domain/schedule/network'

type Rest = Partial<Omit<NetworkStep, 'id' | 'work' | 'prerequisites'>>

/** A required, open step of some minutes of work. */
export function makeEffort(
  id: string,
  minutes: number,
  prerequisites: readonly string[] = [],
  rest: Rest = {},
): NetworkStep {
  return makeStep(id, { kind: 'effort', minutes }, prerequisites, rest)
}

export function makeWait(
  id: string,
  days: number,
  prerequisites: readonly string[] = [],
  rest: Rest = {},
): NetworkStep {
  return makeStep(id, { kind: 'wait', days }, prerequisites, rest)
}

export function makeMilestone(id: string, prerequisites: readonly string[] = [], rest: Rest = {}): NetworkStep {
  return makeStep(id, { kind: 'milestone' }, prerequisites, rest)
}

export function makeKnown(id: string, prerequisites: readonly string[] = [], rest: Rest = {}): NetworkStep {
  return makeStep(id, { kind: 'known' }, prerequisites, rest)
}

function makeStep(id: string, work: NetworkWork, prerequisites: readonly string[], rest: Rest): NetworkStep {
  return {
    id,
    work,
    prerequisites,
    required: true,
    priority: 0,
    dailyCap: null,
    notBefore: null,
    state: { kind: 'open' },
    ...rest,
  }
}
