import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addDays, dayFromText, dayToText } from '../../src/domain/day'
import { keepToday, useClockStore } from '../../src/store/clock-store'
import { viewPlan } from '../../src/store/plan-selectors'
import { FIRST_MONDAY, makePlan } from '../helpers/make-plan'

const today = (): string => dayToText(useClockStore.getState().today)
let stop = (): void => {}

beforeEach(() => {
  vi.useFakeTimers()
  vi.setSystemTime(new Date(2027, 0, 4, 23, 58, 30))
  stop = keepToday(window)
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('today', () => {
  test('is the day on the person’s own calendar', () => {
    expect(today()).toBe('2027-01-04')
  })

  test('changes within a minute of midnight, once', () => {
    const told = vi.fn<() => void>()
    const unsubscribe = useClockStore.subscribe(told)
    vi.advanceTimersByTime(60_000)
    expect([today(), told.mock.calls.length]).toEqual(['2027-01-04', 0])
    vi.advanceTimersByTime(60_000)
    expect([today(), told.mock.calls.length]).toEqual(['2027-01-05', 1])
    vi.advanceTimersByTime(3_600_000)
    expect(told).toHaveBeenCalledOnce()
    unsubscribe()
  })

  test('is looked up when the page is seen again after a sleep', () => {
    vi.setSystemTime(new Date(2027, 0, 9, 8))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(today()).toBe('2027-01-09')
  })

  test('goes back too: a clock that was wrong, a flight to the west', () => {
    vi.setSystemTime(new Date(2027, 0, 3, 12))
    vi.advanceTimersByTime(60_000)
    expect(today()).toBe('2027-01-03')
  })

  test('is left alone once stopped', () => {
    stop()
    vi.setSystemTime(new Date(2027, 0, 9, 8))
    vi.advanceTimersByTime(600_000)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(today()).toBe('2027-01-04')
  })

  test('dates a plan anew: what was not done yesterday is to be done from today', () => {
    const plan = makePlan()
    const finishOn = (text: string): number | null => {
      const { finish } = viewPlan(plan, dayFromText(text)!).schedule
      return finish.kind === 'date' ? finish.day : null
    }
    expect(useClockStore.getState().today).toBe(FIRST_MONDAY)
    const before = finishOn(today())
    vi.advanceTimersByTime(120_000)
    expect(viewPlan(plan, useClockStore.getState().today).schedule.from).toBe(addDays(FIRST_MONDAY, 1))
    expect(finishOn(today())).toBeGreaterThan(before!)
  })
})
