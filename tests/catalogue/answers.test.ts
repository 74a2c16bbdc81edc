/** What holds for every combination of answers that a person can give. */
import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { resolveRoadmap } from '../../src/domain/roadmap/resolve-roadmap'
import {
  allAnswers,
  ancestorsById,
  answersToText,
  approximateMonths,
  optionalSteps,
  stepsInCycles,
  toNodes,
  totalEffort,
  SHOWN,
} from './catalogue-helpers'

/** Where the source names one length rather than a range. */
const TOLERANCE = 0.1

describe.each(builtinRoadmaps.map((roadmap) => [roadmap.id, roadmap] as const))('%s', (_, roadmap) => {
  const combinations = allAnswers(roadmap)
  const last = roadmap.steps.at(-1)?.id ?? ''
  const optional = optionalSteps(roadmap)

  test('makes a plan without cycles or loose ends from any answers, with and without optional steps', () => {
    const complaints = combinations.flatMap((answers) =>
      [new Set<string>(), optional].flatMap((leftOut) => {
        const nodes = toNodes(resolveRoadmap(roadmap, answers, leftOut))
        const ids = new Set(nodes.map(({ id }) => id))
        const missing = nodes.flatMap(({ id, prerequisites }) =>
          prerequisites.filter((before) => !ids.has(before)).map((before) => `${id} needs ${before}`),
        )
        const cyclic = stepsInCycles(nodes)
        const faults = [...cyclic, ...missing]
        if (faults.length > 0) return [`${answersToText(answers)}: ${faults.join(', ')}`]
        const leadsThere = ancestorsById(nodes).get(last)
        const astray = nodes.filter(({ id }) => id !== last && !optional.has(id) && !leadsThere?.has(id))
        return astray.map(({ id }) => `${answersToText(answers)}: ${id} does not lead to ${last}`)
      }),
    )
    expect(complaints.slice(0, SHOWN)).toEqual([])
  })

  test('leaves something to do in every plan', () => {
    const empty = combinations.filter((answers) => totalEffort(resolveRoadmap(roadmap, answers)) === 0)
    expect(empty.map(answersToText)).toEqual([])
  })

  test('never takes longer for someone who knows more', () => {
    const effort = new Map(
      combinations.map((answers) => [answersToText(answers), totalEffort(resolveRoadmap(roadmap, answers))]),
    )
    const complaints = roadmap.choices
      .filter(({ kind }) => kind === 'knowledge')
      .flatMap(({ id, options }) =>
        combinations.flatMap((answers) => {
          const level = options.findIndex((option) => option.id === answers.get(id))
          const above = options[level + 1]
          if (above === undefined) return []
          const more = effort.get(answersToText(new Map([...answers, [id, above.id]]))) ?? Infinity
          const less = effort.get(answersToText(answers)) ?? 0
          return more <= less ? [] : [`${answersToText(answers)}: ${less} minutes, but ${more} with ${id}=${above.id}`]
        }),
      )
    expect(complaints.slice(0, SHOWN)).toEqual([])
  })

  test('makes every option matter to some plan', () => {
    const complaints = roadmap.choices.flatMap(({ id, options }) =>
      options.slice(1).flatMap((option) => {
        const plans = allAnswers(roadmap, { [id]: option.id })
        const differs = plans.some((answers) => {
          const first = new Map([...answers, [id, options[0]?.id ?? '']])
          return planToText(roadmap, answers) !== planToText(roadmap, first)
        })
        return differs ? [] : [`${id}=${option.id}`]
      }),
    )
    expect(complaints.slice(0, SHOWN)).toEqual([])
  })

  test.each(roadmap.backgrounds.map((background) => [background.id, background] as const))(
    'takes as long as it says for %s',
    (__, background) => {
      const { minMonths, maxMonths } = background.headline
      const slack = minMonths === maxMonths ? TOLERANCE : 0
      const months = approximateMonths(roadmap, background)
      expect(months, `${background.id}: shorter than ${background.headline.text}`).toBeGreaterThanOrEqual(
        minMonths * (1 - slack),
      )
      expect(months, `${background.id}: longer than ${background.headline.text}`).toBeLessThanOrEqual(
        maxMonths * (1 + slack),
      )
    },
  )
})

function planToText(roadmap: (typeof builtinRoadmaps)[number], answers: ReadonlyMap<string, string>): string {
  return JSON.stringify(resolveRoadmap(roadmap, answers).map(({ step, work }) => [step.id, work]))
}
