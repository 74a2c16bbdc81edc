import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ClosingSteps } from '../../../src/components/skills/closing-steps'
import { UncoveredGaps } from '../../../src/components/skills/uncovered-gaps'
import type { SkillGap } from '../../../src/domain/career/skill-gap'
import { day } from '../../helpers/make-plan'

const gap = (title: string, parts: Partial<SkillGap> = {}): SkillGap => ({
  topic: { id: title, title, examples: new Map(), sources: [], asks: new Map(), ties: [] },
  asked: 'practised',
  now: 'none',
  atEnd: 'practised',
  isCovered: true,
  steps: [],
  elsewhere: [],
  ...parts,
})

const STEPS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((step) => ({
  step,
  raises: [{ gap: gap(`Topic of ${step}`), to: 'basics' as const }],
}))

function show(finishOf: (step: string) => ReturnType<typeof day> | null): void {
  render(
    <ClosingSteps steps={STEPS} titleOf={(step) => `Step ${step}`} hrefOf={(step) => `#${step}`} finishOf={finishOf} />,
  )
}

test('steps that close the gap: a link, the day, and from which level to which', () => {
  show(() => day(10))
  const [first] = screen.getAllByRole('listitem')
  expect(within(first!).getByRole('link', { name: 'Step a' })).toHaveAttribute('href', '#a')
  expect(within(first!).getByText('done by 14 Jan 2027')).toBeVisible()
  expect(within(first!).getByText('Topic of a: not yet → basics')).toBeVisible()
})

test('the first five are shown, the others one touch away; without a day nothing is said of it', async () => {
  show(() => null)
  expect(screen.getByText('Step e')).toBeVisible()
  expect(screen.getByText('Step f')).not.toBeVisible()
  await userEvent.click(screen.getByText('2 more steps'))
  expect(screen.getByText('Step g')).toBeVisible()
  expect(screen.queryByText(/done by/)).toBeNull()
})

test('what the plan does not lead to says what of its roadmap would, and why it does not', () => {
  const elsewhere = [
    { step: 'a', why: 'notForTheseAnswers' },
    { step: 'b', why: 'leftOut' },
    { step: 'c', why: 'countedAsKnown' },
  ] as const
  render(
    <UncoveredGaps
      gaps={[gap('Adding', { atEnd: 'basics', elsewhere }), gap('Sums', { atEnd: 'none' })]}
      titleOf={(step) => `Step ${step}`}
    />,
  )
  const [adding, sums] = screen.getAllByRole('listitem')
  expect(adding).toHaveTextContent(
    'basics at the plan’s end; asked: practised. “Step a” comes with other answers. “Step b” is left out of your plan. “Step c” counts as known by your answers.',
  )
  expect(sums).toHaveTextContent('Nothing in this roadmap teaches more of it.')
})
