/** The phases' lengths against what the sources say of them, for every combination of answers they speak of. */
import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { threeMonthSprint } from '../../src/catalogue/three-month-sprint/roadmap'
import { expectedDays } from '../../src/domain/roadmap/estimate'
import type { ResolvedStep } from '../../src/domain/roadmap/resolve-roadmap'
import { conditionsHold, resolveRoadmap } from '../../src/domain/roadmap/resolve-roadmap'
import type { Answers, Phase, Roadmap, SourcedDuration } from '../../src/domain/roadmap/roadmap'
import { allAnswers, answersToText, DAYS_PER_MONTH, optionalSteps, totalEffort, SHOWN } from './catalogue-helpers'

/** A month in the sprint is four weeks and a bit, depending on how one counts. */
const SPRINT_TOLERANCE = 0.15

const COUNTED_AT_THE_REFERENCE = builtinRoadmaps.filter((roadmap) => roadmap !== threeMonthSprint)

const CASES = COUNTED_AT_THE_REFERENCE.flatMap((roadmap) =>
  roadmap.phases.flatMap((phase) =>
    phase.durations.map(
      (duration) => [`${roadmap.id}, ${phase.id}: ${duration.says}`, roadmap, phase, duration] as const,
    ),
  ),
)

test('the reference is 15 hours a week and 65 hours a month everywhere', () => {
  for (const { id, reference } of builtinRoadmaps) {
    expect(reference, id).toEqual({ minutesPerWeek: 900, minutesPerMonth: 3900 })
  }
})

describe('a phase lasts what its source says', () => {
  test.each(CASES)('%s', (_, roadmap, phase, duration) => {
    const spoken = answersSpokenOf(roadmap, duration)
    expect(spoken.length, 'the duration speaks of nobody').toBeGreaterThan(0)
    const complaints = spoken.flatMap((answers) =>
      [new Set<string>(), optionalSteps(roadmap)].flatMap((leftOut) => {
        const months = phaseMonths(roadmap, phase, resolveRoadmap(roadmap, answers, leftOut))
        const isWithin = months >= duration.minMonths && months <= (duration.maxMonths ?? Infinity)
        return isWithin ? [] : [`${answersToText(answers)}${leftOut.size > 0 ? ', required only' : ''}: ${months}`]
      }),
    )
    expect(complaints.slice(0, SHOWN)).toEqual([])
  })
})

test('no two durations of a phase speak of the same answers', () => {
  const complaints = builtinRoadmaps.flatMap((roadmap) =>
    allAnswers(roadmap).flatMap((answers) =>
      roadmap.phases
        .filter(({ durations }) => durations.filter((duration) => speaksOf(roadmap, duration, answers)).length > 1)
        .map(({ id }) => `${roadmap.id}, ${id}: ${answersToText(answers)}`),
    ),
  )
  expect(complaints.slice(0, SHOWN)).toEqual([])
})

describe('a month of the sprint is a month at the hours of its background', () => {
  test.each(threeMonthSprint.backgrounds.map((background) => [background.id, background] as const))(
    '%s',
    (_, background) => {
      const steps = resolveRoadmap(threeMonthSprint, background.answers)
      const minutesPerMonth = (background.week.reduce((sum, minutes) => sum + minutes, 0) / 7) * DAYS_PER_MONTH
      const complaints = threeMonthSprint.phases.flatMap(({ id, durations }) => {
        const months = totalEffort(steps, id) / minutesPerMonth
        const isWithin = durations.every(
          ({ minMonths, maxMonths }) =>
            months >= minMonths * (1 - SPRINT_TOLERANCE) && months <= (maxMonths ?? Infinity) * (1 + SPRINT_TOLERANCE),
        )
        return isWithin && durations.length > 0 ? [] : [`${id}: ${months}`]
      })
      expect(complaints.slice(0, SHOWN)).toEqual([])
    },
  )
})

function answersSpokenOf(roadmap: Roadmap, duration: SourcedDuration): readonly Answers[] {
  return allAnswers(roadmap).filter((answers) => speaksOf(roadmap, duration, answers))
}

function speaksOf({ choices }: Roadmap, duration: SourcedDuration, answers: Answers): boolean {
  return conditionsHold(duration.when, new Map(choices.map((choice) => [choice.id, choice])), answers)
}

/** The effort at the reference pace or, where a course sets the calendar, its chain of waits if that is longer. */
function phaseMonths(roadmap: Roadmap, phase: Phase, steps: readonly ResolvedStep[]): number {
  const effort = totalEffort(steps, phase.id) / roadmap.reference.minutesPerMonth
  const waits = new Map(
    steps.flatMap(({ step, work }) =>
      step.phase === phase.id && work.kind === 'wait' ? [[step.id, expectedDays(work.days)]] : [],
    ),
  )
  const ends = new Map<string, number>()
  const endOf = (id: string): number => {
    const before = steps.find(({ step }) => step.id === id)?.prerequisites ?? []
    const end = ends.get(id) ?? (waits.get(id) ?? 0) + Math.max(0, ...before.map(endOf))
    ends.set(id, end)
    return end
  }
  const longest = Math.max(0, ...[...waits.keys()].map(endOf))
  return Math.max(effort, longest / DAYS_PER_MONTH)
}
