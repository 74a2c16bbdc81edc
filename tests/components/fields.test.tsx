import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { BackgroundCards } from '../../src/components/background-cards'
import { ChoiceField } from '../../src/components/choice-field'
import { DayField } from '../../src/components/day-field'
import { HoursField } from '../../src/components/hours-field'
import { StepCheckbox } from '../../src/components/step-checkbox'
import { type Day, dayFromText } from '../../src/domain/day'
import type { StepId } from '../../src/domain/roadmap/roadmap'
import { makeBackground, makeChoice } from '../helpers/make-roadmap'

const at = (text: string): Day => dayFromText(text)!

describe('DayField', () => {
  function renderField() {
    const onChange = vi.fn<(day: Day) => void>()
    function Stateful() {
      const [day, setDay] = useState(at('2027-01-04'))
      return (
        <DayField
          label="Done on"
          value={day}
          min={at('2026-01-01')}
          max={at('2027-06-30')}
          onChange={(changed) => {
            onChange(changed)
            setDay(changed)
          }}
        />
      )
    }
    render(<Stateful />)
    return { onChange, field: screen.getByLabelText('Done on') }
  }
  const fill = (field: HTMLElement, value: string): boolean => fireEvent.change(field, { target: { value } })

  test('takes a day that is picked at once, its bounds included', () => {
    const { onChange, field } = renderField()
    expect(field).toHaveValue('2027-01-04')
    for (const text of ['2027-02-28', '2026-01-01', '2027-06-30']) {
      fill(field, text)
      expect(onChange).toHaveBeenLastCalledWith(at(text))
      expect(field).toHaveValue(text)
      expect(field).toBeValid()
    }
  })

  test.each([
    ['too early', '2025-12-31', 'The earliest day here is 1 January 2026.'],
    ['too late', '2027-07-01', 'The latest day here is 30 June 2027.'],
    ['empty', '', 'This is not a day yet: give day, month and year.'],
    // A year while it is being typed.
    ['in the making', '0002-01-04', 'The earliest day here is 1 January 2026.'],
  ])('%s: says so, changes nothing, and stays to be corrected', (_, text, problem) => {
    const { onChange, field } = renderField()
    fill(field, text)
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(problem)
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.blur(field)
    expect(field).toHaveValue(text)
    expect(field).toHaveAccessibleDescription(problem)
    fill(field, '2027-01-05')
    expect(onChange.mock.calls).toEqual([[at('2027-01-05')]])
    expect(field).not.toHaveAccessibleDescription()
  })

  test.each([
    ['Enter', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Enter' })],
    ['leaving', (field: HTMLElement) => fireEvent.blur(field)],
  ])('a day that is typed counts on %s, not before', (_, end) => {
    const { onChange, field } = renderField()
    fireEvent.keyDown(field, { key: '2' })
    // The day on the way to the 28th is a day too.
    for (const text of ['2027-02-02', '2027-02-28']) fill(field, text)
    expect(onChange).not.toHaveBeenCalled()
    expect(field).toHaveValue('2027-02-28')
    end(field)
    expect(onChange.mock.calls).toEqual([[at('2027-02-28')]])
    expect(field).toHaveValue('2027-02-28')
  })

  test('a day that is picked after one was typed counts at once', () => {
    const { onChange, field } = renderField()
    fireEvent.keyDown(field, { key: '2' })
    fill(field, '2027-02-02')
    fireEvent.pointerDown(field)
    fill(field, '2027-03-03')
    expect(onChange.mock.calls).toEqual([[at('2027-03-03')]])
  })

  test('left as it is, it changes nothing', () => {
    const { onChange, field } = renderField()
    fireEvent.keyDown(field, { key: 'Tab' })
    fireEvent.blur(field)
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(onChange).not.toHaveBeenCalled()
  })

  test('a good day after a bad one clears the problem', () => {
    const { field } = renderField()
    fill(field, '2030-01-01')
    fill(field, '2027-03-01')
    expect(field).not.toHaveAccessibleDescription()
    expect(field).toHaveValue('2027-03-01')
  })

  test('tells the browser its bounds', () => {
    const { field } = renderField()
    expect(field).toHaveAttribute('min', '2026-01-01')
    expect(field).toHaveAttribute('max', '2027-06-30')
  })
})

describe('HoursField', () => {
  test('shows minutes as hours, and says its own limit', async () => {
    const user = userEvent.setup()
    const onChange = vi.fn<(minutes: number) => void>()
    render(<HoursField label="Hours left" value={100} max={600} onChange={onChange} />)
    const field = screen.getByRole('textbox', { name: 'Hours left' })
    expect(field).toHaveValue('1.67')
    await user.clear(field)
    await user.type(field, '11')
    expect(field).toHaveAccessibleDescription('At most 10 hours.')
    // The first digit was a number of hours.
    expect(onChange.mock.calls).toEqual([[60]])
    await user.tab()
    expect(field).toHaveValue('11')
    expect(field).toHaveAccessibleDescription('At most 10 hours.')
  })

  test.each([
    [0, '0'],
    [15, '0.25'],
    [90, '1.5'],
    [700, '11.67'],
    [60_000, '1000'],
  ])('%i minutes are %s', (minutes, shown) => {
    render(<HoursField label="Hours" value={minutes} max={600_000} onChange={() => {}} />)
    expect(screen.getByRole('textbox', { name: 'Hours' })).toHaveValue(shown)
  })

  test('a full name stands for a short label', () => {
    render(<HoursField label="Mon" fullName="Monday, hours" value={0} max={600} onChange={() => {}} />)
    expect(screen.getByRole('textbox', { name: 'Monday, hours' })).toBeInTheDocument()
    expect(screen.getByText('Mon')).toBeInTheDocument()
  })
})

describe('ChoiceField', () => {
  const choice = makeChoice({
    question: 'How much have you programmed?',
    options: [
      { id: 'none', label: 'Not at all', hint: 'Never a program.', sources: [] },
      { id: 'some', label: 'Some', hint: 'A script or two.', sources: [] },
    ],
  })

  test('asks the question, and says what the chosen option means', async () => {
    const onChange = vi.fn<(option: string) => void>()
    const { rerender } = render(<ChoiceField choice={choice} answer="none" onChange={onChange} />)
    const field = screen.getByRole('combobox', { name: 'How much have you programmed?' })
    expect(field).toHaveDisplayValue('Not at all')
    expect(field).toHaveAccessibleDescription('Never a program.')
    await userEvent.selectOptions(field, 'Some')
    expect(onChange.mock.calls).toEqual([['some']])
    rerender(<ChoiceField choice={choice} answer="some" onChange={onChange} />)
    expect(field).toHaveDisplayValue('Some')
    expect(field).toHaveAccessibleDescription('A script or two.')
  })
})

describe('BackgroundCards', () => {
  const backgrounds = [
    makeBackground({ id: 'new', title: 'New to it', summary: 'No programs yet.' }),
    makeBackground({ id: 'some', title: 'Some background' }),
  ]

  test('one question with a card for each background, none chosen yet', () => {
    render(<BackgroundCards question="Where from?" backgrounds={backgrounds} chosen={null} onChoose={() => {}} />)
    expect(screen.getByRole('group', { name: 'Where from?' })).toBeInTheDocument()
    const cards = screen.getAllByRole<HTMLInputElement>('radio')
    expect(cards.map(({ checked }) => checked)).toEqual([false, false])
    // What the card says is its name, the source's range included.
    expect(cards[0]).toHaveAccessibleName('New to it about a year No programs yet.')
    // One group: arrow keys move among them, Tab past them.
    expect(new Set(cards.map(({ name }) => name)).size).toBe(1)
  })

  test('choosing tells which, and one is chosen at a time', async () => {
    const onChoose = vi.fn<(id: string) => void>()
    render(<BackgroundCards question="Where from?" backgrounds={backgrounds} chosen="new" onChoose={onChoose} />)
    expect(screen.getByRole('radio', { name: /New to it/ })).toBeChecked()
    expect(screen.getByRole('radio', { name: /Some background/ })).not.toBeChecked()
    await userEvent.click(screen.getByText('Some background'))
    expect(onChoose.mock.calls).toEqual([['some']])
  })
})

describe('StepCheckbox', () => {
  test.each([
    [{ isDone: false, isKnown: false }, 'Learn', false],
    [{ isDone: true, isKnown: false }, 'Learn', true],
    [{ isDone: false, isKnown: true }, 'Learn, known already', true],
  ])('%j is “%s”, checked: %s', async (state, name, isChecked) => {
    const onTick = vi.fn<(step: StepId, isDone: boolean) => void>()
    render(<StepCheckbox step="learn" title="Learn" {...state} onTick={onTick} />)
    const box = screen.getByRole('checkbox', { name })
    expect(box).toHaveProperty('checked', isChecked)
    await userEvent.click(box)
    expect(onTick.mock.calls).toEqual([['learn', !isChecked]])
  })
})
