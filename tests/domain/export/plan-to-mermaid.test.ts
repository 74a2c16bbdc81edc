/** @vitest-environment happy-dom */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayToText } from '../../../src/domain/day'
import { plainLine } from '../../../src/domain/export/plain-line'
import { planToMermaid } from '../../../src/domain/export/plan-to-mermaid'
import { arbitraryDatedPlan, arbitraryTitle, dateOf, HOSTILE, makeStoryPlan } from './dated-plans'
import { readGantt } from './mermaid-parser'

test('steps are bars by phase, marked as done, under way, critical or milestone', async () => {
  const task = (section: string, title: string, start: string, end: string, ...tags: string[]) => {
    return { section, title, start, end, tags }
  }
  expect(await readGantt(planToMermaid(dateOf(makeStoryPlan())))).toEqual({
    title: 'A story',
    tasks: [
      task('First', 'Basics', '2027-01-04', '2027-01-12', 'done'),
      task('First', 'Soups', '2027-01-18', '2027-02-24', 'active', 'crit'),
      task('First', 'Extra', '2027-02-23', '2027-02-24'),
      task('Second', 'Post', '2027-02-23', '2027-03-02', 'crit'),
      task('Second', 'Arrive', '2027-03-01', '2027-03-01', 'crit', 'milestone'),
    ],
  })
})

describe('H4: a title stays a title', () => {
  test.each(HOSTILE)('%s', async (_, title) => {
    const plan = makeStoryPlan({ title })
    const { roadmap } = plan
    const hostile = dateOf({
      ...plan,
      roadmap: {
        ...roadmap,
        phases: roadmap.phases.map((phase) => ({ ...phase, title })),
        steps: roadmap.steps.map((step) => ({ ...step, title })),
      },
    })
    const { tasks: expected } = await readGantt(planToMermaid(dateOf(makeStoryPlan())))
    const read = await readGantt(planToMermaid(hostile))
    const shown = plainLine(title).replaceAll(/\s+$/g, '') || 'Untitled'
    expect(read.title).toBe(shown)
    expect(read.tasks).toEqual(expected.map((task) => ({ ...task, title: shown, section: shown })))
  })
})

test('every day is that of the schedule, whatever the titles', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDatedPlan(arbitraryTitle()), async (dated) => {
      const { tasks } = await readGantt(planToMermaid(dated))
      const expected = dated.phases.flatMap(({ steps }) =>
        steps.flatMap(({ work, dates: { start, finish } }) => {
          if (start === null || finish === null) return []
          const end = work.kind === 'milestone' ? start : addDays(finish, 1)
          return [[dayToText(start), dayToText(end)]]
        }),
      )
      expect(tasks.map(({ start, end }) => [start, end])).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})
