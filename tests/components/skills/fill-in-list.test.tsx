import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FillInList } from '../../../src/components/skills/fill-in-list'
import { FillInSums } from '../../../src/components/skills/fill-in-sums'
import type { FillInLine, FillInReceipt } from '../../../src/domain/career/skill-fill-in'
import { day } from '../../helpers/make-plan'
import { makeChoice, makeStep } from '../../helpers/make-roadmap'

const OPTION = { id: 'some', label: 'Some', hint: '', sources: [] }
const STEP = makeStep({
  id: 'learn',
  title: 'Learn',
  topics: [
    { id: 'one', title: 'One' },
    { id: 'two', title: 'Two' },
  ],
})

const LINES: readonly FillInLine[] = [
  { id: 'a', kind: 'answer', choice: makeChoice({ title: 'Subject' }), from: { ...OPTION, label: 'None' }, to: OPTION },
  { id: 'b', kind: 'step', step: makeStep({ title: 'Build' }) },
  { id: 'c', kind: 'topics', step: STEP, topics: STEP.topics.slice(0, 1) },
]

const RECEIPT: FillInReceipt = {
  before: 7200,
  after: 6570,
  saves: new Map([
    ['a', 630],
    ['c', 0],
  ]),
  finishBefore: { kind: 'date', day: day(100) },
  finishAfter: { kind: 'date', day: day(90) },
}

test('each line says what it is, what it saves, and whether it stays as it is', () => {
  render(<FillInList lines={LINES} receipt={RECEIPT} declined={new Set(['b'])} onToggle={vi.fn()} />)
  const line = (group: string) => within(screen.getByRole('group', { name: group })).getByRole('checkbox')
  expect(line('Answers')).toHaveAccessibleName('Subject: Some now: None saves 10.5 h')
  expect(line('Answers')).toBeChecked()
  expect(line('Steps that count as known')).toHaveAccessibleName('Build left as it is')
  expect(line('Steps that count as known')).not.toBeChecked()
  expect(line('Topics to tick')).toHaveAccessibleName('Learn One 1 tick')
})

test('a line is unticked by itself', async () => {
  const onToggle = vi.fn<(line: FillInLine) => void>()
  render(<FillInList lines={LINES} receipt={RECEIPT} declined={new Set()} onToggle={onToggle} />)
  await userEvent.click(screen.getByRole('checkbox', { name: /^Learn/ }))
  expect(onToggle.mock.calls).toEqual([[LINES[2]]])
})

test('kinds of lines that there are none of have no heading', () => {
  render(<FillInList lines={LINES.slice(1, 2)} receipt={RECEIPT} declined={new Set()} onToggle={vi.fn()} />)
  expect(screen.getAllByRole('group')).toHaveLength(1)
})

test('the sums add up, with the finish before and after, or without for those who hide dates', () => {
  const { rerender } = render(<FillInSums receipt={RECEIPT} hidesDates={false} />)
  const figures = () => screen.getAllByRole('definition').map((figure) => figure.textContent)
  expect(figures()).toEqual(['120 h', '10.5 h', '109.5 h', '14 April 2027', '4 April 2027'])
  rerender(<FillInSums receipt={RECEIPT} hidesDates />)
  expect(figures()).toEqual(['120 h', '10.5 h', '109.5 h'])
})
