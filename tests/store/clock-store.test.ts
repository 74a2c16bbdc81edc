import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addDays, dayFromText, dayToText } from '../../src/domain/day'
import { keepToday, useClockStore } from '../../src/store/clock-store'
import { viewPlan } from '../../src/store/plan-selectors'
import { FIRST_MONDAY, makePlan, makeProgress } from '../helpers/make-plan'

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

  test('E6: changes within a minute of midnight, once', () => {
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

  test('E7: goes back too: a clock that was wrong, a flight to the west', () => {
    vi.setSystemTime(new Date(2027, 0, 3, 12))
    vi.advanceTimersByTime(60_000)
    expect(today()).toBe('2027-01-03')
  })

  test.each([
    ['five years back', [2022, 0, 4], '2022-01-04'],
    ['ten years on', [2037, 0, 4], '2037-01-04'],
    ['back to where it was', [2027, 0, 4], '2027-01-04'],
  ] as const)('E7: follows a clock that is put %s', (_, [year, month, dayOfMonth], expected) => {
    vi.setSystemTime(new Date(2019, 5, 1, 12))
    vi.advanceTimersByTime(60_000)
    vi.setSystemTime(new Date(year, month, dayOfMonth, 12))
    vi.advanceTimersByTime(60_000)
    expect(today()).toBe(expected)
  })

  test('E7: a plan can be dated on any of these days, and is as it was when the clock is right again', () => {
    const plan = makePlan({ progress: new Map([['learn', makeProgress({ status: { kind: 'known' } })]]) })
    const right = viewPlan(plan, FIRST_MONDAY).schedule.finish
    for (const text of ['2022-01-04', '2037-01-04', '2027-01-03']) {
      expect(viewPlan(plan, dayFromText(text)!).schedule.finish.kind).toBe('date')
    }
    expect(viewPlan(plan, FIRST_MONDAY).schedule.finish).toEqual(right)
  })

  test('E4: follows a change of the time zone while the page is open', () => {
    const instant = Date.UTC(2027, 0, 4, 12)
    const days = ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'].map((zone) => {
      vi.stubEnv('TZ', zone)
      vi.setSystemTime(instant)
      vi.advanceTimersByTime(60_000)
      return today()
    })
    vi.unstubAllEnvs()
    expect(days).toEqual(['2027-01-05', '2027-01-04', '2027-01-04'])
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
