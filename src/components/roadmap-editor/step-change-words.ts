import type { ThreePoints } from '../../domain/roadmap/edit-roadmap-step-parts'
import type { Condition, Roadmap, Step } from '../../domain/roadmap/roadmap'
import { phaseTitle, stepTitle } from '../../domain/roadmap/titles'
import { formatHourNumber, formatHours, listInWords } from '../../lib/format-duration'
import { listLines } from './list-change-words'

interface BothRoadmaps {
  readonly base: Roadmap
  readonly theirs: Roadmap
}

/** What has changed in a field of a step that is more than a text; empty for a field that has no words of its own. */
export function stepLines(field: string, before: Step, after: Step, both: BothRoadmaps): readonly string[] {
  switch (field) {
    case 'work':
      return workLines(before, after)
    case 'phase': {
      const [was, is] = [phaseTitle(both.base, before.phase), phaseTitle(both.theirs, after.phase)]
      return [`Is in “${is}” now, no longer in “${was}”.`]
    }
    case 'prerequisites':
      return prerequisiteLines(before, after, both)
    case 'topics':
      return listLines('Topic', before.topics, after.topics, ({ id }) => id)
    case 'resources':
      return listLines('Resource', before.resources, after.resources, ({ title }) => title)
    case 'optional':
      return [after.optional ? 'Is optional now.' : 'Is no longer optional.']
    case 'when':
      return [`Is there ${conditionWords(after.when, both.theirs)}.`]
    default:
      return []
  }
}

function workLines(before: Step, after: Step): readonly string[] {
  const lines: string[] = []
  if (estimateWords(before) !== estimateWords(after)) {
    lines.push(`Estimate: ${estimateWords(before)}, now ${estimateWords(after)}.`)
  }
  const [were, are] = [before, after].map((step) => JSON.stringify(step.kind === 'effort' ? step.variants : []))
  if (were !== are) lines.push('The estimates for some answers are others.')
  return lines.length === 0 ? ['The estimate stands on other sources.'] : lines
}

function estimateWords(step: Step): string {
  if (step.kind === 'milestone') return 'a milestone'
  return step.kind === 'wait' ? `a wait of ${dayPoints(step.days)}` : hourPoints(step.estimate)
}

function hourPoints({ optimistic, mostLikely, pessimistic }: ThreePoints): string {
  return `${formatHourNumber(optimistic)} – ${formatHourNumber(mostLikely)} – ${formatHours(pessimistic)}`
}

function dayPoints({ optimistic, mostLikely, pessimistic }: ThreePoints): string {
  return `${optimistic} – ${mostLikely} – ${pessimistic} days`
}

function prerequisiteLines(before: Step, after: Step, { base, theirs }: BothRoadmaps): readonly string[] {
  const added = after.prerequisites.filter((id) => !before.prerequisites.includes(id))
  const gone = before.prerequisites.filter((id) => !after.prerequisites.includes(id))
  const lines = [
    ...(added.length > 0 ? [`Also waits for ${listInWords(added.map((id) => stepNameIn(theirs, id)))} now.`] : []),
    ...(gone.length > 0 ? [`No longer waits for ${listInWords(gone.map((id) => stepNameIn(base, id)))}.`] : []),
  ]
  return lines.length === 0 ? ['Its prerequisites come in another order.'] : lines
}

function stepNameIn(roadmap: Roadmap, id: string): string {
  return `“${stepTitle(roadmap, id)}”`
}

function conditionWords(when: readonly Condition[], roadmap: Roadmap): string {
  if (when.length === 0) return 'for everybody now'
  const each = when.map(({ choice: id, anyOf }) => {
    const choice = roadmap.choices.find((one) => one.id === id)
    const labels = anyOf.map((option) => choice?.options.find((one) => one.id === option)?.label ?? option)
    return `“${choice?.title ?? id}” is ${labels.join(' or ')}`
  })
  return `only when ${listInWords(each)} now`
}
