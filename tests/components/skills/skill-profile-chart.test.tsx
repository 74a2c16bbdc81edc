import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SkillProfileChart } from '../../../src/components/skills/skill-profile-chart'
import { standingWords, tallyWords } from '../../../src/components/skills/skill-words'
import type { SkillLevel } from '../../../src/domain/career/career'
import type { SkillCatalogue, SkillTopic } from '../../../src/domain/career/skill-catalogue'
import type { SkillStanding } from '../../../src/domain/career/skill-profile'

const topic = (id: string, asked: SkillLevel): SkillTopic => ({
  id,
  title: id,
  examples: new Map(),
  sources: [],
  asks: new Map([['role', asked]]),
  ties: [],
})

const CATALOGUE: SkillCatalogue = {
  roleChoice: 'role',
  areas: [
    {
      id: 'numbers',
      title: 'Numbers',
      summary: '',
      topics: [topic('Counting', 'basics'), topic('Adding', 'practised'), topic('Sums', 'confident')],
    },
    { id: 'words', title: 'Words', summary: '', topics: [topic('Reading', 'none')] },
  ],
  answers: [],
}

const PROFILE = new Map<string, SkillStanding>([
  ['Counting', { said: 'confident', now: 'confident', atEnd: 'confident' }],
  ['Adding', { said: null, now: 'none', atEnd: 'practised' }],
  ['Sums', { said: 'basics', now: 'basics', atEnd: 'practised' }],
])

test('says by area how many of the topics asked for are reached, now and at the end', () => {
  render(<SkillProfileChart catalogue={CATALOGUE} profile={PROFILE} targetRole="role" />)
  const chart = screen.getByRole('figure', { name: 'Your skills beside what the role asks' })
  const areas = within(chart)
    .getAllByText(/at the end$|^nothing asked$/)
    .map((words) => words.closest('summary')?.textContent)
    .filter((words) => words !== undefined)
  expect(areas).toEqual(['Numbers1 of 3 now, 2 at the end', 'Wordsnothing asked'])
})

test('opens to its topics, each in words beside the drawing', async () => {
  const user = userEvent.setup()
  render(
    <SkillProfileChart catalogue={CATALOGUE} profile={PROFILE} targetRole="role" sourcesOf={() => 'Our sources'} />,
  )
  await user.click(screen.getByText('Numbers', { selector: 'summary *' }))
  expect(screen.getByText('not yet, practised at the end; asked: practised')).toBeVisible()
  expect(screen.getByText('confident now and at the end; asked: basics')).toBeVisible()
  expect(screen.getAllByText('Our sources')[0]).toBeVisible()
})

test('has the same as a table', async () => {
  const user = userEvent.setup()
  render(<SkillProfileChart catalogue={CATALOGUE} profile={PROFILE} targetRole="role" />)
  await user.click(screen.getByText('The same figures as a table'))
  const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))
  expect(rows).toEqual([
    ['Topic', 'Your answer', 'Now', 'At the plan’s end', 'Asked'],
    ['Numbers'],
    ['Counting', 'Confident', 'Confident', 'Confident', 'Basics'],
    ['Adding', 'not answered', 'Not yet', 'Practised', 'Practised'],
    ['Sums', 'Basics', 'Basics', 'Practised', 'Confident'],
    ['Words'],
    ['Reading', 'not answered', 'Not yet', 'Not yet', 'nothing'],
  ])
})

test.each([
  [{ asked: 0, now: 0, atEnd: 0 }, 'nothing asked'],
  [{ asked: 3, now: 3, atEnd: 3 }, 'all 3 now'],
  [{ asked: 3, now: 1, atEnd: 1 }, '1 of 3 now and at the end'],
  [{ asked: 3, now: 1, atEnd: 2 }, '1 of 3 now, 2 at the end'],
  [{ asked: 3, now: 0, atEnd: 3 }, '0 of 3 now, all at the end'],
])('a tally in words: %o', (tally, words) => {
  expect(tallyWords(tally)).toBe(words)
})

test('what is not there and does not come is said once', () => {
  expect(standingWords({ said: 'none', now: 'none', atEnd: 'none' })).toBe('not yet, and not at the end')
})
