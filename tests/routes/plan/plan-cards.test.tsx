import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { acceptPlan } from '../../../src/domain/plan/create-plan'
import { undoChange } from '../../../src/store/plan-actions'
import { day, FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { renderCards } from './render-cards'

const PLAN = acceptPlan(makePlan(), FIRST_MONDAY)
const order = (): readonly (string | undefined)[] =>
  screen.getAllByRole('region').map((card) => card.querySelector('h2')?.textContent.split(/,| today/)[0])

describe('the order of the cards', () => {
  test.each([0, 8])('%i days without a log: what is next comes first', (days) => {
    renderCards(PLAN, day(days))
    expect(order()).toEqual(['Next up', 'This week', 'Where you stand'])
  })

  test('back after more than a week: where the plan stands comes first, and stays there while it is answered', async () => {
    const user = renderCards(PLAN, day(22))
    expect(order()).toEqual(['Where you stand', 'Next up', 'This week'])
    await user.click(screen.getByRole('button', { name: 'Those weeks were off' }))
    expect(order()).toEqual(['Where you stand', 'Next up', 'This week'])
    expect(screen.getByRole('region', { name: 'Where you stand' })).toHaveFocus()
    act(undoChange)
    expect(order()).toEqual(['Where you stand', 'Next up', 'This week'])
  })
})
