import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { WeekEditor } from '../../src/components/week-editor'
import { weeklyMinutes } from '../../src/domain/learner/learner'
import type { WeekMinutes } from '../../src/domain/roadmap/roadmap'

const WEEK: WeekMinutes = [120, 120, 120, 120, 120, 0, 0]
/** The week that hours come back to when there were none. */
const SHAPE: WeekMinutes = [0, 0, 0, 0, 0, 300, 120]

/** The editor with a week that it changes; gives the weeks it has told of. */
function renderEditor(week: WeekMinutes = WEEK) {
  const onChange = vi.fn<(week: WeekMinutes) => void>()
  function Stateful() {
    const [current, setCurrent] = useState(week)
    return (
      <WeekEditor
        week={current}
        shape={SHAPE}
        onChange={(changed) => {
          onChange(changed)
          setCurrent(changed)
        }}
      />
    )
  }
  render(<Stateful />)
  return { onChange, user: userEvent.setup() }
}

const slider = (): HTMLElement => screen.getByRole('slider', { name: 'Hours a week' })
const slideTo = (hours: number): boolean => fireEvent.change(slider(), { target: { value: String(hours) } })
const fieldOf = (weekday: string): HTMLElement => screen.getByRole('textbox', { name: `${weekday}, hours` })
const shownDays = (): readonly string[] => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)

describe('a weekday that cannot be read', () => {
  test('is said under the week, by name, and belongs to its field', async () => {
    const { user, onChange } = renderEditor()
    for (const [weekday, text] of [
      ['Wednesday', '25'],
      ['Sunday', 'x'],
    ] as const) {
      await user.clear(fieldOf(weekday))
      await user.type(fieldOf(weekday), text)
    }
    expect(fieldOf('Wednesday')).toHaveAccessibleDescription('At most 24 hours.')
    expect(fieldOf('Sunday')).toHaveAccessibleDescription(/^Give a number of hours/)
    expect(screen.getByText(/^Wednesday:/)).toHaveTextContent('Wednesday: At most 24 hours.')
    await user.type(fieldOf('Wednesday'), '{Backspace}')
    expect(screen.queryByText(/^Wednesday:/)).not.toBeInTheDocument()
    expect(fieldOf('Wednesday')).toBeValid()
    expect(onChange.mock.lastCall?.[0][2]).toBe(120)
  })
})

describe('the slider', () => {
  test('says the hours a week, and shows each weekday', () => {
    renderEditor([150, 0, 0, 0, 0, 45, 0])
    expect(slider()).toHaveAccessibleName('Hours a week')
    expect(slider()).toHaveAttribute('aria-valuetext', '3.25 hours')
    expect(screen.getByRole('status')).toHaveTextContent('3.25 h')
    expect(screen.getByRole('group', { name: 'Your week' })).toBeInTheDocument()
    expect(shownDays()).toEqual(['2.5', '0', '0', '0', '0', '0.75', '0'])
  })

  test('keeps the shape of the week, and gives exactly the hours asked for', () => {
    const { onChange } = renderEditor()
    slideTo(20)
    expect(onChange).toHaveBeenLastCalledWith([240, 240, 240, 240, 240, 0, 0])
    slideTo(13)
    expect(weeklyMinutes(onChange.mock.lastCall![0])).toBe(13 * 60)
    expect(onChange.mock.lastCall![0].slice(5)).toEqual([0, 0])
    expect(slider()).toHaveAttribute('aria-valuetext', '13 hours')
  })

  test('goes to no hours and back, to the days it usually has them on', () => {
    const { onChange } = renderEditor()
    slideTo(0)
    expect(shownDays()).toEqual(['0', '0', '0', '0', '0', '0', '0'])
    expect(slider()).toHaveAttribute('aria-valuetext', '0 hours')
    slideTo(7)
    expect(onChange).toHaveBeenLastCalledWith([0, 0, 0, 0, 0, 300, 120])
  })

  test('reaches as far as the week does', () => {
    renderEditor([1440, 1440, 1440, 30, 0, 0, 0])
    expect(slider()).toHaveAttribute('max', '73')
  })
})

describe('a weekday', () => {
  test('has a short label, and a name that begins with it', () => {
    renderEditor()
    expect(screen.getByText('Mon')).toBeInTheDocument()
    expect(fieldOf('Monday')).toHaveAccessibleName(/^Mon/)
  })

  test.each([
    ['4', 240],
    ['1,5', 90],
    ['1.5', 90],
    ['.25', 15],
    ['1:30', 90],
    ['2h', 120],
    [' 2 ', 120],
    ['0', 0],
    ['24', 1440],
  ])('takes "%s" as hours, and changes no other day', async (text, minutes) => {
    const { onChange, user } = renderEditor()
    await user.clear(fieldOf('Wednesday'))
    await user.type(fieldOf('Wednesday'), text)
    expect(onChange).toHaveBeenLastCalledWith([120, 120, minutes, 120, 120, 0, 0])
    expect(fieldOf('Wednesday')).toBeValid()
    expect(fieldOf('Wednesday')).not.toHaveAccessibleDescription()
  })

  test.each([
    ['two', 'Give a number of hours, such as 2, 1.5 or 1:30.'],
    ['1,5,5', 'Give a number of hours, such as 2, 1.5 or 1:30.'],
    ['0x10', 'Give a number of hours, such as 2, 1.5 or 1:30.'],
    ['1e1', 'Give a number of hours, such as 2, 1.5 or 1:30.'],
    ['Infinity', 'Give a number of hours, such as 2, 1.5 or 1:30.'],
    ['-1', 'Hours cannot be below 0.'],
    ['24.5', 'At most 24 hours.'],
    ['25', 'At most 24 hours.'],
  ])('says what is wrong with "%s", and changes nothing', async (text, problem) => {
    const { onChange, user } = renderEditor()
    await user.click(fieldOf('Sunday'))
    await user.clear(fieldOf('Sunday'))
    await user.paste(text)
    expect(fieldOf('Sunday')).toBeInvalid()
    expect(fieldOf('Sunday')).toHaveAccessibleDescription(problem)
    expect(onChange).not.toHaveBeenCalled()
    // It stays, with what is wrong, until it is corrected.
    await user.tab()
    expect(fieldOf('Sunday')).toHaveValue(text)
    expect(fieldOf('Sunday')).toHaveAccessibleDescription(problem)
    await user.clear(fieldOf('Sunday'))
    await user.type(fieldOf('Sunday'), '1')
    await user.tab()
    expect(onChange).toHaveBeenLastCalledWith([120, 120, 120, 120, 120, 0, 60])
    expect(fieldOf('Sunday')).toBeValid()
    expect(fieldOf('Sunday')).not.toHaveAccessibleDescription()
  })

  test('an emptied field asks for a number, and changes nothing', async () => {
    const { onChange, user } = renderEditor()
    await user.clear(fieldOf('Monday'))
    expect(fieldOf('Monday')).toHaveAccessibleDescription('Give a number of hours, such as 2, 1.5 or 1:30.')
    await user.tab()
    expect(fieldOf('Monday')).toHaveValue('')
    expect(fieldOf('Monday')).toBeInvalid()
    expect(onChange).not.toHaveBeenCalled()
  })
})
