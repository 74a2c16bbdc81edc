import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../../src/catalogue/builtin-roadmaps'
import { facts } from '../../../src/catalogue/facts'
import { StepDetails } from '../../../src/components/step-details'
import type { PhaseSummary, PlannedStep } from '../../../src/domain/plan/phase-summary'
import { EDITORIAL, type Roadmap, type SourceId } from '../../../src/domain/roadmap/roadmap'
import { CAREER_PAGES } from '../../../src/routes/career/career-pages'
import { paths } from '../../../src/routes/paths'
import { citedIn, notShown } from '../../helpers/cited-in'
import { makePlan } from '../../helpers/make-plan'
import { makePhases } from '../../helpers/make-planned-step'
import { openApp } from '../../helpers/open-app'

/** Every page is rendered one after the other, and loaded when it is first shown. */
const ALL_PAGES = 60_000

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)

describe('what is shown where a person would look', () => {
  const shown = new Set<SourceId>()

  beforeAll(async () => {
    for (const path of [...CAREER_PAGES.map((page) => page.path), paths.portfolio]) {
      for (const id of await citedOnPage(path)) shown.add(id)
    }
    for (const { roadmap, phase, step } of sheets()) {
      // A sheet has to be opened only for what nothing else has shown.
      if (step.step.sources.some((id) => id !== EDITORIAL && !shown.has(id))) {
        for (const id of await citedInSheet(roadmap, phase, step)) shown.add(id)
      }
    }
  }, ALL_PAGES)

  test.each([...numbered('A', 19), ...numbered('B', 10), ...numbered('C', 7)])('%s', (id) => {
    expect(shown).toContain(id)
  })

  test('no fact is left over', () => {
    expect(notShown(shown)).toEqual([])
  })

  test('nothing is cited that no fact stands behind', () => {
    const known = new Set(facts.map(({ id }) => id))
    expect([...shown].filter((id) => !known.has(id))).toEqual([])
  })
})

describe('how that is found out', () => {
  test('a page without one of its citations lacks that fact, and says which', async () => {
    await openApp(`#${paths.careerUses}`, makePlan())
    const main = screen.getByRole('main')
    const before = citedIn(main)
    expect(before).toContain('C7')
    act(() => {
      for (const cite of main.querySelectorAll('cite')) cite.textContent = cite.textContent.replaceAll(/\bC7\b/g, '')
    })
    expect(citedIn(main)).not.toContain('C7')
    expect(notShown(citedIn(main))).toContain('C7')
    expect(notShown(before)).not.toContain('C7')
  })

  test('what is folded away, or written outside a citation, counts for nothing', () => {
    const { container } = render(
      <div>
        <p>A1 is only mentioned.</p>
        <details>
          <cite>A2</cite>
        </details>
        <details open>
          <cite>Key Steps A3, A4 · ITPro B10</cite>
        </details>
      </div>,
    )
    expect([...citedIn(container)]).toEqual(['A3', 'A4', 'B10'])
    cleanup()
  })
})

async function citedOnPage(path: string): Promise<ReadonlySet<SourceId>> {
  await openApp(`#${path}`, makePlan())
  const cited = citedIn(screen.getByRole('main'))
  cleanup()
  return cited
}

interface Sheet {
  readonly roadmap: Roadmap
  readonly phase: PhaseSummary
  readonly step: PlannedStep
}

/** Each step that any of the backgrounds has in its plan, of each roadmap that comes with the app. */
function sheets(): readonly Sheet[] {
  return builtinRoadmaps.flatMap((roadmap) =>
    roadmap.backgrounds.flatMap(({ id, answers }) =>
      makePhases(makePlan({ roadmap, background: id, answers })).flatMap((phase) =>
        phase.steps.map((step): Sheet => ({ roadmap, phase, step })),
      ),
    ),
  )
}

async function citedInSheet(roadmap: Roadmap, { phase }: PhaseSummary, step: PlannedStep) {
  const { container } = render(
    <StepDetails
      step={step}
      phase={phase}
      headingId="heading"
      facts={roadmap.facts}
      before={[]}
      unlocks={[]}
      hideDates={false}
      titleOf={(id) => id}
      hrefOf={(id) => `#/steps/${id}`}
      onToggleTopic={() => {}}
    >
      <p />
    </StepDetails>,
  )
  await userEvent.click(screen.getByText('Where this comes from'))
  await screen.findAllByText(/, [ABC]\d+$/)
  const cited = citedIn(container)
  cleanup()
  return cited
}
