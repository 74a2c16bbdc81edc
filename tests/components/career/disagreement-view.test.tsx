import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DisagreementView } from '../../../src/components/career/disagreement-view'
import { RatingList } from '../../../src/components/career/rating-list'

test('each view stands beside the others under who holds it, with its citation; the note comes after', () => {
  render(
    <DisagreementView
      disagreement={{
        about: 'Which degree',
        views: [
          { by: 'One, 2025', says: 'A bachelor’s.', sources: ['A13'] },
          { by: 'Two, 2023', says: 'A master’s.', sources: ['B3'] },
        ],
        note: { says: 'Ask around.', sources: ['editorial'] },
      }}
      show={({ says, sources }) => `${says} [${sources.join()}]`}
    />,
  )
  const part = screen.getByRole('region', { name: 'Where they disagree Which degree' })
  expect(
    within(part)
      .getAllByRole('term')
      .map(({ textContent }) => textContent),
  ).toEqual(['One, 2025', 'Two, 2023'])
  expect(
    within(part)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent),
  ).toEqual(['A bachelor’s. [A13]', 'A master’s. [B3]'])
  expect(within(part).getByText('Ask around. [editorial]')).toBeVisible()
})

test('a rating is a word, and as many marks', () => {
  const { container } = render(
    <RatingList
      label="How much each matters"
      ratings={[
        { skill: 'Languages', rating: 'high' },
        { skill: 'Mathematics', rating: 'medium' },
      ]}
    />,
  )
  const rows = within(screen.getByRole('list', { name: 'How much each matters' })).getAllByRole('listitem')
  expect(rows.map(({ textContent }) => textContent)).toEqual(['Languageshigh', 'Mathematicsmedium'])
  const [high, medium] = [...container.querySelectorAll('svg')].map((marks) => [...marks.children])
  expect(new Set(high!.map((mark) => mark.getAttribute('class'))).size).toBe(1)
  expect(medium![2]!.getAttribute('class')).not.toBe(medium![1]!.getAttribute('class'))
})
