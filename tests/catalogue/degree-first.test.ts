import { describe, expect, test } from 'vitest'
import { SEARCH_WAITS } from '../../src/catalogue/career/applications'
import { degreeFirst } from '../../src/catalogue/degree-first/roadmap'
import { resolveRoadmap } from '../../src/domain/roadmap/resolve-roadmap'

const STONES = ['data-analysis', 'software-engineering'] as const

/** The steps of a graduate's road by way of a first job. */
function stepsBy(firstPost: string): ReadonlySet<string> {
  const graduate = degreeFirst.backgrounds.find(({ id }) => id === 'graduate')
  const answers = new Map([...(graduate?.answers ?? []), ['first-post', firstPost] as const])
  return new Set(resolveRoadmap(degreeFirst, answers).map(({ step }) => step.id))
}

describe('the two first jobs next to the one that is wanted', () => {
  test('each has something of its own to show for it, and years of its own', () => {
    const [analyst, engineer] = STONES.map(stepsBy)
    const only = (these: ReadonlySet<string> | undefined, those: ReadonlySet<string> | undefined) =>
      [...(these ?? [])].filter((id) => those?.has(id) === false)
    expect(only(analyst, engineer)).toEqual(['analysis-to-show', 'years-in-analysis'])
    expect(only(engineer, analyst)).toEqual(['service-to-show', 'years-in-software'])
  })

  test.each(STONES)('%s stands on what the sources say of it', (id) => {
    const option = degreeFirst.choices
      .find((choice) => choice.id === 'first-post')
      ?.options.find((each) => each.id === id)
    expect(option?.sources).toEqual(expect.arrayContaining(['B6', 'C1']))
  })

  test.each(STONES)('the search for it is one of the waits that applications begin: %s', (id) => {
    const steps = stepsBy(id)
    expect(SEARCH_WAITS.steppingStone.filter((step) => steps.has(step))).toHaveLength(1)
    expect(SEARCH_WAITS.goal.filter((step) => steps.has(step))).toHaveLength(1)
  })

  test('whoever works in one already has neither the search nor the years before them', () => {
    const steps = stepsBy('already')
    const none = [
      'analysis-to-show',
      'service-to-show',
      'entry-level-replies',
      'years-in-analysis',
      'years-in-software',
    ]
    expect(none.filter((id) => steps.has(id))).toEqual([])
  })
})
