import { describe, expect, test } from 'vitest'
import type { DatedPlan } from '../../../src/domain/export/dated-plan'
import { planToCsv } from '../../../src/domain/export/plan-to-csv'
import { planToMarkdown } from '../../../src/domain/export/plan-to-markdown'
import { readFile } from '../../../src/domain/import/read-file'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { dateOf, HOSTILE, inTextFile, makeStoryPlan } from './dated-plans'

/** What a table or a checklist can say of a roadmap. */
function told({ phases, steps }: Roadmap) {
  const phaseTitles = new Map(phases.map(({ id, title }) => [id, title]))
  const stepTitles = new Map(steps.map(({ id, title }) => [id, title]))
  return steps.map((step) => ({
    title: step.title,
    phase: phaseTitles.get(step.phase),
    kind: step.kind,
    optional: step.optional,
    amount:
      step.kind === 'effort' ? step.estimate.mostLikely : step.kind === 'wait' ? step.days.mostLikely : 'milestone',
    after: new Set(step.prerequisites.map((id) => stepTitles.get(id))),
  }))
}

function readBack(text: string, name: string): Roadmap {
  const result = readFile(text, name)
  if (result.kind !== 'roadmap') throw new Error(`It was read as ${result.kind}.`)
  return result.roadmap
}

/** A known step has no hours to tell. */
function withoutKnown(dated: DatedPlan): DatedPlan {
  const phases = dated.phases.map((phase) => ({ ...phase, steps: phase.steps.filter(({ id }) => id !== 'known') }))
  return { ...dated, phases }
}

describe('what is exported comes in again', () => {
  test('as a table: phases, kinds, hours and prerequisites', () => {
    const dated = withoutKnown(dateOf(makeStoryPlan()))
    const expected = told(dated.plan.roadmap).filter(({ title }) => title !== 'Known before')
    // Numbers of steps that are not in the table name nothing.
    for (const step of expected) step.after.delete('Known before')
    expect(told(readBack(planToCsv(dated, null), 'a-story.csv'))).toEqual(expected)
  })

  test('as a checklist: phases, kinds, hours and topics', () => {
    const dated = withoutKnown(dateOf(makeStoryPlan()))
    const roadmap = readBack(planToMarkdown(dated), 'a-story.md')
    expect(roadmap.title).toBe('A story')
    const expected = told(dated.plan.roadmap).filter(({ title }) => title !== 'Known before')
    expect(told(roadmap)).toEqual(expected.map((step) => ({ ...step, after: new Set() })))
    expect(roadmap.steps.map(({ topics }) => topics.map(({ title }) => title))).toEqual([
      ['Knives'],
      ['Stock', 'Cream'],
      [],
      [],
      [],
    ])
  })

  test.each(HOSTILE.filter(([, title]) => title.trim() !== '' && title.length < 400))(
    'H1: the title %s, as a table',
    (_, title) => {
      const plan = makeStoryPlan()
      const steps = plan.roadmap.steps.map((step, at) => ({ ...step, title: `${title} ${at}` }))
      const dated = dateOf({ ...plan, roadmap: { ...plan.roadmap, steps } })
      const roadmap = readBack(planToCsv(dated, null), 'x.csv')
      const visible = (text: string): string =>
        inTextFile(text)
          .replaceAll(/[\p{Cc}\s\p{Cf}]+/gu, ' ')
          .trim()
      expect(roadmap.steps.map((step) => visible(step.title))).toEqual(steps.map((step) => visible(step.title)))
    },
  )
})
