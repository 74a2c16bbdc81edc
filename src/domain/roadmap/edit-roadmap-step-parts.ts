import * as v from 'valibot'
import { asTitle, isWholeWithin } from './edit-roadmap'
import { editStep } from './edit-roadmap-steps'
import type {
  Choice,
  Condition,
  Estimate,
  EstimateVariant,
  Resource,
  Roadmap,
  StepId,
  Topic,
  WaitEstimate,
} from './roadmap'
import { ROADMAP_LIMITS } from './validate-parts'
import { LINK_RULE } from './validate-values'

/** Three points in the order in which they have to be. */
export type ThreePoints = Pick<WaitEstimate, 'optimistic' | 'mostLikely' | 'pessimistic'>

/** The most an estimate may be: minutes of effort, or days of a wait. */
export const MOST_EFFORT = ROADMAP_LIMITS.effortMinutes
export const MOST_WAIT_DAYS = ROADMAP_LIMITS.waitDays

/** Whether optimistic <= most likely <= pessimistic, whole and from 0 to `max`. */
export function isInOrder({ optimistic, mostLikely, pessimistic }: ThreePoints, max: number): boolean {
  const points = [optimistic, mostLikely, pessimistic]
  return points.every((point) => isWholeWithin(point, 0, max)) && optimistic <= mostLikely && mostLikely <= pessimistic
}

/** Other points for a step: minutes of effort or days of a wait. A person's own points stand on no source. */
export function setStepEstimate(roadmap: Roadmap, id: StepId, points: ThreePoints): Roadmap {
  return editStep(roadmap, id, (step) => {
    if (step.kind === 'milestone') return step
    if (step.kind === 'wait') {
      return isOther(step.days, points, MOST_WAIT_DAYS) ? { ...step, days: ownPoints(points) } : step
    }
    return isOther(step.estimate, points, MOST_EFFORT) ? { ...step, estimate: ownPoints(points) } : step
  })
}

/** What is to be learned in a step. Topics whose id is there already, and those beyond what may be saved, are left out. */
export function setStepTopics(roadmap: Roadmap, id: StepId, topics: readonly Topic[]): Roadmap {
  const once = topics.filter((topic, at) => topic.id !== '' && topics.findIndex((each) => each.id === topic.id) === at)
  const kept = once.slice(0, ROADMAP_LIMITS.topics).map((topic) => ({ id: topic.id, title: asTitle(topic.title) }))
  return editStep(roadmap, id, (step) => ({ ...step, topics: kept }))
}

/** What to learn a step with. An address that is none is left out. */
export function setStepResources(roadmap: Roadmap, id: StepId, resources: readonly Resource[]): Roadmap {
  const kept = resources.slice(0, ROADMAP_LIMITS.resources).map(({ url, ...resource }): Resource => {
    const named = { ...resource, title: asTitle(resource.title) }
    return url === undefined || !isLink(url) ? named : { ...named, url }
  })
  return editStep(roadmap, id, (step) => ({ ...step, resources: kept }))
}

/** Whether it is an address that a resource can have: http or https, and absolute. */
export function isLink(text: string): boolean {
  return v.is(LINK_RULE.schema, text)
}

/** For whom a step is there: all conditions have to hold. What names no choice or option of the roadmap is left out. */
export function setStepConditions(roadmap: Roadmap, id: StepId, when: readonly Condition[]): Roadmap {
  const kept = knownConditions(roadmap.choices, when)
  return editStep(roadmap, id, (step) => ({ ...step, when: kept }))
}

/** Estimates of an effort step by answer, the first that holds counting. One whose points are out of order is left out. */
export function setStepVariants(roadmap: Roadmap, id: StepId, variants: readonly EstimateVariant[]): Roadmap {
  const kept = variants
    .filter(({ estimate }) => estimate === 'known' || isInOrder(estimate, MOST_EFFORT))
    .slice(0, ROADMAP_LIMITS.variants)
    .map(({ when, estimate }) => ({ when: knownConditions(roadmap.choices, when), estimate }))
  return editStep(roadmap, id, (step) => (step.kind === 'effort' ? { ...step, variants: kept } : step))
}

function knownConditions(choices: readonly Choice[], when: readonly Condition[]): readonly Condition[] {
  return when.slice(0, ROADMAP_LIMITS.conditions).flatMap(({ choice: id, anyOf }) => {
    const choice = choices.find((each) => each.id === id)
    if (choice === undefined) return []
    // In the order of the options, each of them once.
    return [{ choice: id, anyOf: choice.options.map((option) => option.id).filter((each) => anyOf.includes(each)) }]
  })
}

/** A person's own points stand on no source. */
export function ownPoints({ optimistic, mostLikely, pessimistic }: ThreePoints): Estimate {
  return { optimistic, mostLikely, pessimistic, sources: [] }
}

function isOther(before: ThreePoints, points: ThreePoints, max: number): boolean {
  const isSame =
    before.optimistic === points.optimistic &&
    before.mostLikely === points.mostLikely &&
    before.pessimistic === points.pessimistic
  return !isSame && isInOrder(points, max)
}
