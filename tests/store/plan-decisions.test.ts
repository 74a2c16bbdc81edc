import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/domain/day'
import { acceptPlan } from '../../src/domain/plan/create-plan'
import { addDaysOff, setWeek, tickStep } from '../../src/domain/plan/edit-plan'
import type { Plan } from '../../src/domain/plan/plan'
import type { Decision } from '../../src/domain/plan/plan-history'
import { useClockStore } from '../../src/store/clock-store'
import { changeAside, changeDocument, redo, undo, useHistoryStore } from '../../src/store/history-store'
import { changePlan, editPlan } from '../../src/store/plan-actions'
import { viewPlan } from '../../src/store/plan-selectors'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'
import { planNow } from '../helpers/stores-now'

const TODAY = FIRST_MONDAY
const TOMORROW = addDays(TODAY, 1)

beforeEach(() => {
  resetStores(makeDocument(acceptPlan(makePlan(), TODAY)))
})

const decided = (): readonly Decision[] => [...planNow().history.decisions.values()]
const setMinutes = (minutes: number, key: string | null = null): void =>
  editPlan((each) => setWeek(each, [minutes, minutes, minutes, minutes, minutes, 0, 0]), key)
const goOnTo = (today: Day): void => useClockStore.setState({ today })

/** Keeps a forecast as the app does: not as a step of undo's. */
const keepForecast = (finish: Day): void =>
  changeAside(({ plans }) => {
    const { history } = planNow()
    const entry = { finish, p50: null, p80: null }
    const forecasts = new Map(history.forecasts).set(useClockStore.getState().today, entry)
    return { plans: new Map(plans).set(planNow().id, { ...planNow(), history: { ...history, forecasts } }) }
  })

describe('a change of a plan', () => {
  test('is recorded with the finish date before and after it', () => {
    const before = viewPlan(planNow(), TODAY).schedule.finish
    changePlan((each) => setWeek(each, [60, 60, 60, 60, 60, 0, 0]), 'Fewer hours.')
    expect(before).toEqual({ kind: 'date', day: decided()[0]?.finishBefore })
    expect(viewPlan(planNow(), TODAY).schedule.finish).toEqual({ kind: 'date', day: decided()[0]?.finishAfter })
    expect(decided()).toMatchObject([{ day: TODAY, kind: 'hours', from: 600, to: 300 }])
  })

  test('of progress is no decision', () => {
    changePlan((each) => tickStep(each, 'learn', TODAY), 'Done.')
    expect(decided()).toEqual([])
  })

  test('before the plan is accepted is none either', () => {
    resetStores(makeDocument(makePlan()))
    setMinutes(60)
    expect(decided()).toEqual([])
  })

  test('that puts another plan out of a file in its place is none', () => {
    const other = acceptPlan(makePlan({ id: 'other', history: { forecasts: new Map(), decisions: new Map() } }), TODAY)
    changeDocument(({ plans }) => ({ plans: new Map(plans).set('plan', { ...setWeekOf(other), id: 'plan' }) }))
    expect(decided()).toEqual([])
    changeDocument(({ plans }) => ({ plans: new Map(plans).set('other', other), currentPlan: 'other' }))
    expect(decided()).toEqual([])
  })

  test('by a dragged slider is one decision, also when a forecast is kept in between', () => {
    setMinutes(100, 'week')
    keepForecast(TODAY)
    setMinutes(60, 'week')
    expect(decided()).toMatchObject([{ from: 600, to: 300 }])
    undo()
    expect(decided()).toEqual([])
    expect(useHistoryStore.getState().past).toHaveLength(0)
  })
})

function setWeekOf(each: Plan): Plan {
  return setWeek(each, [30, 30, 30, 30, 30, 0, 0])
}

describe('undo', () => {
  test('takes the decision back with the change, and redo brings both again', () => {
    const before = planNow()
    setMinutes(60)
    const after = planNow()
    undo()
    expect(planNow()).toBe(before)
    redo()
    expect(planNow()).toBe(after)
  })

  test('goes back to the very same plan though a forecast was kept since', () => {
    keepForecast(addDays(TODAY, 9))
    const before = planNow()
    setMinutes(60)
    keepForecast(addDays(TODAY, 20))
    const after = planNow()
    undo()
    expect(planNow()).toBe(before)
    redo()
    expect(planNow()).toBe(after)
  })

  test('and redo still lead on after a forecast was kept for what was gone back to', () => {
    setMinutes(60)
    const after = planNow()
    undo()
    keepForecast(addDays(TODAY, 9))
    redo()
    expect(planNow()).toBe(after)
  })

  test('a forecast that is kept is no step of its own', () => {
    keepForecast(TODAY)
    expect(undo()).toBe(false)
    expect(planNow().history.forecasts.get(TODAY)?.finish).toBe(TODAY)
  })

  test('on another day leaves what was forecast and decided, and is a decision of that day', () => {
    setMinutes(60)
    keepForecast(addDays(TODAY, 20))
    goOnTo(TOMORROW)
    keepForecast(addDays(TODAY, 21))
    undo()
    expect(planNow().learner.week).toEqual([120, 120, 120, 120, 120, 0, 0])
    expect(decided()).toMatchObject([
      { day: TODAY, from: 600, to: 300 },
      { day: TOMORROW, from: 300, to: 600 },
    ])
    expect(planNow().history.forecasts.get(TODAY)?.finish).toBe(addDays(TODAY, 20))
    redo()
    expect(planNow().learner.week).toEqual([60, 60, 60, 60, 60, 0, 0])
    expect(decided()).toMatchObject([{ day: TODAY, from: 600, to: 300 }])
  })

  test('takes back only its own of several decisions', () => {
    setMinutes(60)
    editPlan((each) => addDaysOff(each, TODAY, addDays(TODAY, 6)))
    expect(decided().map(({ kind }) => kind)).toEqual(['hours', 'daysOff'])
    undo()
    expect(decided().map(({ kind }) => kind)).toEqual(['hours'])
  })
})
