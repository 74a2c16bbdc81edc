import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { SkillQuestions } from '../../../src/components/skills/skill-questions'
import type { Career } from '../../../src/domain/career/career'
import type { SkillArea } from '../../../src/domain/career/skill-catalogue'

const AREA: SkillArea = {
  id: 'area',
  title: 'Numbers',
  summary: '',
  topics: ['Counting', 'Adding'].map((title) => ({
    id: title.toLowerCase(),
    title,
    examples: new Map([
      ['basics', 'I can do it slowly.'],
      ['practised', 'I do it every week.'],
      ['confident', 'I teach it.'],
    ]),
    sources: [],
    asks: new Map(),
    ties: [],
  })),
}

/** The questions, with the answers kept. */
function Asked({ showsKeys = false }: { readonly showsKeys?: boolean }) {
  const [skills, setSkills] = useState<Career['skills']>(new Map())
  return (
    <SkillQuestions
      area={AREA}
      skills={skills}
      showsKeys={showsKeys}
      onSay={({ id }, level) => {
        const next = new Map(skills)
        if (level === null) next.delete(id)
        else next.set(id, level)
        setSkills(next)
      }}
    />
  )
}

test('each topic is a group of four levels that say what they mean here; none is chosen for one', () => {
  render(<Asked showsKeys />)
  const levels = within(screen.getByRole('group', { name: 'Counting' })).getAllByRole('radio')
  expect(levels.map((level) => (level as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
    'Not yet1',
    'Basics2I can do it slowly.',
    'Practised3I do it every week.',
    'Confident4I teach it.',
  ])
  // The number of the key is for the eye.
  expect(screen.getAllByRole('radio', { name: 'Practised I do it every week.' })).toHaveLength(2)
  for (const level of screen.getAllByRole('radio')) expect(level).not.toBeChecked()
  expect(screen.queryByRole('button')).toBeNull()
})

test('arrow keys change the answer within a topic, Tab goes on to the next', async () => {
  const user = userEvent.setup()
  render(<Asked />)
  const [counting, adding] = ['Counting', 'Adding'].map((name) => within(screen.getByRole('group', { name })))
  await user.click(counting!.getByRole('radio', { name: /^Basics/ }))
  await user.keyboard('{ArrowRight}')
  expect(counting!.getByRole('radio', { name: /^Practised/ })).toBeChecked()
  expect(counting!.getByRole('radio', { name: /^Practised/ })).toHaveFocus()
  // Over the button that clears the answer.
  await user.tab()
  await user.tab()
  expect(adding!.getByRole('radio', { name: /^Not yet/ })).toHaveFocus()
  for (const level of adding!.getAllByRole('radio')) expect(level).not.toBeChecked()
})

test('an answer can be cleared', async () => {
  const user = userEvent.setup()
  render(<Asked />)
  const adding = within(screen.getByRole('group', { name: 'Adding' }))
  await user.click(adding.getByRole('radio', { name: /^Confident/ }))
  await user.click(screen.getByRole('button', { name: 'Clear the answer about Adding' }))
  for (const level of adding.getAllByRole('radio')) expect(level).not.toBeChecked()
})
