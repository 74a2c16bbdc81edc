import type { ImportItem } from '../../domain/import/import-report'
import type { RoadmapPreview, SameRoadmaps } from '../../domain/import/preview-roadmap'
import type { RoadmapFormat } from '../../domain/import/read-file-result'
import type { ColumnRole } from '../../domain/import/table-columns'
import { expectedDays, expectedMinutes } from '../../domain/roadmap/estimate'
import type { Step } from '../../domain/roadmap/roadmap'
import { countOf, formatHours, listInWords } from '../../lib/format-duration'
import { formatNumber } from '../../lib/format-number'

/** What kind of file it was taken for. */
export const FORMAT_WORDS: Readonly<Record<RoadmapFormat, string>> = {
  'cairn-roadmap': 'a Cairn roadmap',
  table: 'a table',
  markdown: 'a list in Markdown',
  graph: 'a drawing of a roadmap',
  mockup: 'a drawing of a roadmap',
  'microsoft-project': 'a Microsoft Project file',
  'gantt-project': 'a GanttProject file',
}

/** What a column can hold. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  title: 'Title of the step',
  number: 'Number or id',
  phase: 'Phase',
  hours: 'Time in hours',
  days: 'Time in days',
  weeks: 'Time in weeks',
  waitDays: 'Days of waiting',
  kind: 'Kind of step',
  optional: 'Whether optional',
  prerequisites: 'Prerequisites',
  done: 'Whether done',
  notes: 'Notes',
  topics: 'Topics',
}

/** What the lines of a report stand under, in their order. */
export const REPORT_HEADINGS: readonly (readonly [kind: ImportItem['kind'], heading: string])[] = [
  ['taken', 'Taken'],
  ['assumed', 'Assumed'],
  ['repaired', 'Put right'],
  ['left-out', 'Left out'],
]

/** `2 phases, 12 steps, 84 h of work, 3 ticks`. */
export function previewWords({ phaseCount, stepCount, minutes, doneCount }: RoadmapPreview): string {
  return [
    countOf(phaseCount, 'phase'),
    countOf(stepCount, 'step'),
    `${formatHours(minutes)} of work`,
    ...(doneCount > 0 ? [countOf(doneCount, 'tick')] : []),
  ].join(', ')
}

/** What a step takes: `12 h`, `14 days of waiting`, `milestone`. */
export function stepWords(step: Step): string {
  switch (step.kind) {
    case 'effort':
      return formatHours(expectedMinutes(step.estimate))
    case 'wait':
      return `${countOf(expectedDays(step.days), 'day')} of waiting`
    case 'milestone':
      return 'milestone'
  }
}

const MOST_TITLES = 3

/** What there is of the same steps already, as a sentence; null if there is nothing. */
export function sameWords({ plans, roadmaps }: SameRoadmaps): string | null {
  const things = [
    ...(plans.length > 0 ? [`${plans.length === 1 ? 'the plan' : 'the plans'} ${titlesInWords(plans)}`] : []),
    ...(roadmaps.length > 0
      ? [`${roadmaps.length === 1 ? 'your own roadmap' : 'your own roadmaps'} ${titlesInWords(roadmaps)}`]
      : []),
  ]
  if (things.length === 0) return null
  return `You have the same steps already: ${listInWords(things)}. Whatever you tick below comes beside that.`
}

function titlesInWords(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_TITLES).map((title) => `“${title}”`)
  const rest = titles.length - named.length
  return listInWords(rest > 0 ? [...named, `${formatNumber(rest)} more`] : named)
}

/** What the button that takes in says; null if nothing is to be taken in. */
export function takeRoadmapWords(isPlan: boolean, isRoadmap: boolean): string | null {
  if (isPlan && isRoadmap) return 'Add the plan and the roadmap'
  if (isPlan) return 'Add the plan'
  return isRoadmap ? 'Add the roadmap' : null
}
