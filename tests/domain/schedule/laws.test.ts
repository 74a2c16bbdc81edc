/**
 * What must always hold of a schedule. One step at a time and several alike,
 * unless a law says otherwise.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../src/domain/day'
import type { Learner } from '../../../src/domain/learner/learner'
import type { NetworkStep } from '../../../src/domain/schedule/network'
import { type Schedule, type ScheduleInput, scheduleSteps } from '../../../src/domain/schedule/schedule'
import { arbitraryPlan, type PlanShape } from '../../helpers/arbitraries'
import { makeLearner, makeWeek } from '../../helpers/make-learner'
import { makeEffort } from '../../helpers/make-network-step'
import { naiveCapacity } from '../../helpers/naive-schedule'

const RUNS = 500
const severalAtOnce = fc.integer({ min: 1, max: 4 })

describe('every schedule', () => {
  lawOf('no day holds more work than it has minutes', { stepsAtOnce: severalAtOnce }, (input, schedule) => {
    for (const [day, minutes] of sumBy(schedule, ({ day: each }) => String(each))) {
      expect(minutes).toBeLessThanOrEqual(capacityOn(input, Number(day)))
    }
  })

  lawOf(
    'a step gets the minutes it has left, or fewer if it finds no finish',
    { stepsAtOnce: severalAtOnce },
    (input, schedule) => {
      const worked = sumBy(schedule, ({ step }) => step)
      for (const { id, finish, remaining } of schedule.steps) {
        const minutes = worked.get(id) ?? 0
        expect(remaining).toBe(minutesAhead(stepOf(input, id)))
        if (finish === null) expect(minutes).toBeLessThan(Math.max(remaining, 1))
        else expect(minutes).toBe(remaining)
      }
    },
  )

  lawOf(
    'no work before the plan may begin, nor before the day asked for, nor before what it waits for is released',
    { stepsAtOnce: severalAtOnce },
    (input, schedule) => {
      const isPlaced = new Map<string, boolean>()
      for (const { step, day, minutes } of schedule.work) {
        expect(minutes).toBeGreaterThan(0)
        expect(day).toBeGreaterThanOrEqual(Math.max(input.today, input.learner.start))
        expect(day).toBeGreaterThanOrEqual(stepOf(input, step).notBefore ?? day)
        for (const prerequisite of stepOf(input, step).prerequisites) {
          const { release, state } = schedule.byId.get(prerequisite)!
          if (state === 'open' || state === 'started') expect(release).not.toBeNull()
          expect(day).toBeGreaterThanOrEqual(release ?? day)
          // Within a day, too, work comes after the work it waits for.
          if (minutesAhead(stepOf(input, prerequisite)) > 0) expect(isPlaced.get(prerequisite)).toBe(true)
        }
        const { finish } = schedule.byId.get(step)!
        const left = (sumBy(schedule, (each) => each.step).get(step) ?? 0) > 0
        isPlaced.set(step, left && finish !== null && finish <= day)
      }
    },
  )

  lawOf('dates are in order, and no work ends before today', { stepsAtOnce: severalAtOnce }, (input, schedule) => {
    for (const { id, start, finish, release, state } of schedule.steps) {
      expect(finish === null).toBe(release === null)
      if (finish === null || start === null || release === null) continue
      expect(start).toBeLessThanOrEqual(finish)
      expect(finish).toBeLessThanOrEqual(release)
      // A wait that has begun, and a milestone after it, keep their days, even if they are over and were not ticked.
      if (stepOf(input, id).work.kind !== 'effort' || state === 'done') continue
      if (state === 'open') expect(start).toBeGreaterThanOrEqual(schedule.from)
      expect(finish).toBeGreaterThanOrEqual(schedule.from)
    }
  })

  lawOf('the finish is that of the last required step', { stepsAtOnce: severalAtOnce }, ({ steps }, schedule) => {
    const anyRequired = steps.some(({ required }) => required)
    const ends = schedule.steps.filter((_, at) => steps[at]!.required || !anyRequired)
    const isOpen = ends.some(({ state }) => state === 'open' || state === 'started')
    const last = ends.reduce<Day | null>(
      (latest, { finish }) => (finish !== null && (latest === null || finish > latest) ? finish : latest),
      null,
    )
    const isLost = ends.some(({ state, finish }) => finish === null && (state === 'open' || state === 'started'))
    if (isLost) expect(schedule.finish.kind).toBe('none')
    else expect(schedule.finish).toEqual({ kind: isOpen ? 'date' : 'reached', day: last })
  })

  lawOf(
    'the finish is no earlier than the longest path and than the day of the total hours',
    { stepsAtOnce: severalAtOnce },
    (input, schedule) => {
      fc.pre(schedule.finish.kind === 'date')
      const ends = earliestEnds(input)
      for (const { id, required } of input.steps) {
        if (required) {
          expect(schedule.finish.day).toBeGreaterThanOrEqual(ends.get(id)?.finish ?? Number.NEGATIVE_INFINITY)
        }
      }
      const total = input.steps.reduce((sum, step) => sum + (step.required ? minutesAhead(step) : 0), 0)
      if (total > 0) expect(schedule.finish.day).toBeGreaterThanOrEqual(dayOfTotal(input, total)!)
    },
  )

  lawOf(
    'date slack and dependency slack are never negative; finished steps have none',
    { stepsAtOnce: severalAtOnce },
    (_, schedule) => {
      for (const { state, finish, dateSlack, dependencySlack } of schedule.steps) {
        const isOver = state === 'done' || state === 'known'
        if (isOver) expect([dateSlack, dependencySlack]).toEqual([null, null])
        else expect(dependencySlack).toBeGreaterThanOrEqual(0)
        const hasSlack = !isOver && finish !== null && schedule.finish.kind === 'date'
        if (hasSlack) expect(dateSlack).toBeGreaterThanOrEqual(0)
        else expect(dateSlack).toBeNull()
      }
    },
  )

  lawOf('some required step drives the finish date', { stepsAtOnce: severalAtOnce }, (input, schedule) => {
    const { steps } = input
    fc.pre(schedule.finish.kind === 'date' && !hasFuture(input) && !hasSpentWait(input))
    const anyRequired = steps.some(({ required }) => required)
    expect(schedule.steps.some(({ dateSlack }, at) => dateSlack === 0 && (steps[at]!.required || !anyRequired))).toBe(
      true,
    )
  })

  lawOf('renaming the steps changes nothing else', { stepsAtOnce: severalAtOnce }, (input, schedule) => {
    const names = new Map(input.steps.map(({ id }, at) => [id, `${(at * 7919) % 31}-${'zyx'[at % 3]}`]))
    const rename = (id: string): string => names.get(id)!
    const renamed = scheduleSteps({
      ...input,
      steps: input.steps.map((step) => ({
        ...step,
        id: rename(step.id),
        prerequisites: step.prerequisites.map(rename),
      })),
    })
    expect(renamed.finish).toEqual(schedule.finish)
    expect(renamed.work).toEqual(schedule.work.map((work) => ({ ...work, step: rename(work.step) })))
    expect(renamed.steps).toEqual(
      schedule.steps.map(({ id, reason, ...rest }) => ({
        id: rename(id),
        reason: 'step' in reason ? { ...reason, step: rename(reason.step) } : reason,
        ...rest,
      })),
    )
  })
})

describe('several steps at once', () => {
  const shape: PlanShape = { stepsAtOnce: fc.integer({ min: 2, max: 4 }) }

  lawOf('leave no minute unused that a ready step could take', { stepsAtOnce: severalAtOnce }, (input, schedule) => {
    const perDay = sumBy(schedule, ({ day }) => String(day))
    for (let day: number = schedule.from; day <= (schedule.work.at(-1)?.day ?? 0); day += 1) {
      if ((perDay.get(String(day)) ?? 0) === capacityOn(input, day)) continue
      expect(couldTakeMore(input, schedule, day)).toEqual([])
    }
  })

  lawOf(
    'keep every cap, that of today less what was worked today',
    { stepsAtOnce: severalAtOnce },
    (input, schedule) => {
      for (const [key, minutes] of sumBy(schedule, ({ step, day }) => `${step} ${day}`)) {
        const [id, day] = key.split(' ') as [string, string]
        expect(minutes).toBeLessThanOrEqual(capOn(input, stepOf(input, id), Number(day)))
      }
    },
  )

  lawOf(
    'are no more than k a day, but for those that make room by finishing or by their cap',
    shape,
    (input, schedule) => {
      const minutes = sumBy(schedule, ({ step, day }) => `${step} ${day}`)
      for (const day of new Set(schedule.work.map((work) => work.day))) {
        const sharing = schedule.steps.filter(({ id, finish }) => {
          const worked = minutes.get(`${id} ${day}`) ?? 0
          return worked > 0 && finish !== day && worked < capOn(input, stepOf(input, id), day)
        })
        expect(sharing.length).toBeLessThanOrEqual(input.learner.stepsAtOnce)
      }
    },
  )

  lawOf('get equal shares of a day on which none of them finishes or reaches its cap', shape, (input, schedule) => {
    for (const day of new Set(schedule.work.map((work) => work.day))) {
      const today = schedule.work.filter((work) => work.day === day)
      const makesRoom = today.some(
        ({ step, minutes }) =>
          schedule.byId.get(step)!.finish === day || minutes === capOn(input, stepOf(input, step), day),
      )
      const shares = today.map(({ minutes }) => minutes)
      if (!makesRoom) expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
    }
  })

  lawOf(
    'take no further step while k of those already started can go on',
    { ...shape, caps: false },
    (input, schedule) => {
      const isStarted = (step: NetworkStep): boolean => step.state.kind === 'started' && minutesAhead(step) > 0
      const begun = new Set(input.steps.filter(isStarted).map(({ id }) => id))
      for (const day of new Set(schedule.work.map((work) => work.day))) {
        const worked = new Set(schedule.work.filter((work) => work.day === day).map(({ step }) => step))
        const goingOn = schedule.steps.filter(
          ({ id, finish }) => begun.has(id) && (finish === null || finish > day) && couldWork(input, schedule, id, day),
        )
        // Whatever began today found a place that none of these wanted.
        if (goingOn.length >= input.learner.stepsAtOnce) {
          for (const id of worked) expect(begun.has(id)).toBe(true)
        }
        for (const id of worked) begun.add(id)
      }
    },
  )
})

describe('without waits, caps and days asked for, all steps required', () => {
  const shape: PlanShape = { waits: false, caps: false, notBefore: false, optional: false }

  lawOf(
    'the finish is the first day by which the minutes add up, whatever the order and the steps at once',
    { ...shape, stepsAtOnce: severalAtOnce },
    (input, schedule) => {
      fc.pre(!hasFuture(input))
      const total = input.steps.reduce((sum, step) => sum + minutesAhead(step), 0)
      fc.pre(total > 0)
      const day = dayOfTotal(input, total)
      if (day === null) expect(schedule.finish.kind).toBe('none')
      else expect(schedule.finish).toEqual({ kind: 'date', day })
    },
  )

  test('more hours never finish later', () => {
    const more = fc.array(fc.constantFrom(0, 0, 15, 60, 300), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(arbitraryPlan({ ...shape, stepsAtOnce: severalAtOnce }), more, (input, extra) => {
        fc.pre(!hasFuture(input))
        const week = makeWeek(input.learner.week.map((minutes, at) => minutes + extra[at]!))
        expectNoLater(withLearner(input, { week }), input)
      }),
      { numRuns: RUNS },
    )
  })

  test('a day off removed never finishes later', () => {
    fc.assert(
      fc.property(arbitraryPlan({ ...shape, stepsAtOnce: severalAtOnce }), fc.nat(), (input, pick) => {
        const { daysOff } = input.learner
        fc.pre(daysOff.length > 0 && !hasFuture(input))
        expectNoLater(withLearner(input, { daysOff: daysOff.toSpliced(pick % daysOff.length, 1) }), input)
      }),
      { numRuns: RUNS },
    )
  })

  test('a tick never finishes later', () => {
    fc.assert(
      fc.property(arbitraryPlan({ ...shape, stepsAtOnce: severalAtOnce }), fc.nat(), (input, pick) => {
        fc.pre(!hasFuture(input) && input.learner.start <= input.today)
        expectNoLater({ ...input, steps: tick(input, pick % input.steps.length) }, input)
      }),
      { numRuns: RUNS },
    )
  })

  test('one step fewer never finishes later', () => {
    fc.assert(
      fc.property(arbitraryPlan({ ...shape, stepsAtOnce: severalAtOnce }), fc.nat(), (input, pick) => {
        fc.pre(!hasFuture(input) && input.steps.length > 1)
        const gone = input.steps[pick % input.steps.length]!
        // Without its last step behind it, a milestone that had been reached would be open.
        fc.pre(gone.state.kind !== 'done' && gone.work.kind !== 'known')
        const steps = input.steps
          .filter((step) => step !== gone)
          .map((step) => ({
            ...step,
            prerequisites: step.prerequisites.flatMap((id) => (id === gone.id ? gone.prerequisites : [id])),
          }))
        expectNoLater({ ...input, steps }, input)
      }),
      { numRuns: RUNS },
    )
  })
})

/**
 * The laws about ticks and fewer steps are about plans whose steps are all required. An optional step takes its turn
 * like any other, so a tick that shortens the tail of a required step can let several optional ones go before it.
 */
test('with optional steps, a tick can finish later', () => {
  const first = makeEffort('first', 60)
  const last = makeEffort('last', 120, ['first'])
  const extras = [makeEffort('extra', 90, [], { required: false }), makeEffort('more', 90, [], { required: false })]
  const learner = makeLearner({ week: [30, 30, 30, 30, 30, 30, 30] })
  const { start } = learner
  const finishOf = (steps: readonly NetworkStep[]): unknown =>
    scheduleSteps({ steps, learner, today: start, workedToday: 0 }).finish
  const ticked: NetworkStep = { ...last, state: { kind: 'done', on: start, startedOn: null } }
  expect(finishOf([first, last, ...extras])).toEqual({ kind: 'date', day: start + 5 })
  expect(finishOf([first, ticked, ...extras])).toEqual({ kind: 'date', day: start + 7 })
})

function lawOf(name: string, shape: PlanShape, holds: (input: ScheduleInput, schedule: Schedule) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(arbitraryPlan(shape), (input) => holds(input, scheduleSteps(input))),
      { numRuns: RUNS },
    )
  })
}

function stepOf(input: ScheduleInput, id: string): NetworkStep {
  return input.steps.find((step) => step.id === id)!
}

function minutesAhead({ work, state }: NetworkStep): number {
  return work.kind === 'effort' && state.kind !== 'done' ? work.minutes : 0
}

function sumBy(schedule: Schedule, keyOf: (work: Schedule['work'][number]) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const work of schedule.work) sums.set(keyOf(work), (sums.get(keyOf(work)) ?? 0) + work.minutes)
  return sums
}

/** Without the minutes worked today. */
function capacityOn({ learner, today, workedToday }: ScheduleInput, day: number): number {
  return Math.max(0, naiveCapacity(learner, day) - (day === today ? workedToday : 0))
}

function capOn({ today }: ScheduleInput, { dailyCap, workedToday = 0 }: NetworkStep, day: number): number {
  return dailyCap === null ? Number.POSITIVE_INFINITY : Math.max(0, dailyCap - (day === today ? workedToday : 0))
}

/** Whether a step's prerequisites had released it by the morning of a day. */
function couldWork(input: ScheduleInput, schedule: Schedule, id: string, day: number): boolean {
  const { prerequisites, notBefore } = stepOf(input, id)
  if (notBefore !== null && notBefore > day) return false
  return prerequisites.every((prerequisite) => {
    const { state, release, finish } = schedule.byId.get(prerequisite)!
    if (state === 'known' || state === 'done') return (release ?? day) <= day
    const isWork = minutesAhead(stepOf(input, prerequisite)) > 0
    return release !== null && release <= day && (!isWork || finish! < day)
  })
}

/** The steps that were ready and unfinished at the end of a day, with room under their cap. */
function couldTakeMore(input: ScheduleInput, schedule: Schedule, day: number): readonly string[] {
  return input.steps.flatMap((step) => {
    const { finish } = schedule.byId.get(step.id)!
    if (minutesAhead(step) === 0 || (finish !== null && finish <= day)) return []
    const isReady = step.prerequisites.every((id) => {
      const { state, release } = schedule.byId.get(id)!
      return release === null ? state === 'known' || state === 'done' : release <= day
    })
    const worked = schedule.work.reduce(
      (sum, each) => sum + (each.step === step.id && each.day === day ? each.minutes : 0),
      0,
    )
    return isReady && day >= (step.notBefore ?? day) && worked < capOn(input, step, day) ? [step.id] : []
  })
}

/** Something told of the future: then not even today is free. */
function hasFuture({ steps, today }: ScheduleInput): boolean {
  return steps.some(({ state }) => state.kind === 'done' && state.on > today)
}

/** A wait under way that is over by its days: it ends in the past, where what was done since ends later. */
function hasSpentWait({ steps, today }: ScheduleInput): boolean {
  return steps.some(
    ({ work, state }) => work.kind === 'wait' && state.kind === 'started' && state.on + work.days <= today,
  )
}

/** The first day by which the minutes of all days so far reach a total; null when none does. */
function dayOfTotal(input: ScheduleInput, total: number): number | null {
  let sum = 0
  for (let day: number = Math.max(input.today, input.learner.start), tried = 0; tried < 6000; day += 1, tried += 1) {
    sum += capacityOn(input, day)
    if (sum >= total) return day
  }
  return null
}

interface End {
  readonly finish: number
  readonly release: number
  /** Minutes of the day of release that are gone. */
  readonly used: number
}

/** The required steps' dates if there were a learner for every step: the critical path. */
function earliestEnds(input: ScheduleInput): ReadonlyMap<string, End | null> {
  const ends = new Map<string, End | null>()
  const from = Math.max(input.today, input.learner.start)
  const endOf = (id: string): End | null => {
    const known = ends.get(id)
    if (known !== undefined) return known
    const end = compute(stepOf(input, id))
    ends.set(id, end)
    return end
  }
  const compute = ({ work, state, prerequisites, notBefore }: NetworkStep): End | null => {
    if (work.kind === 'known') return null
    if (state.kind === 'done') return { finish: state.on, release: state.on, used: 0 }
    if (work.kind === 'wait' && state.kind === 'started') {
      return { finish: state.on + work.days - 1, release: state.on + work.days, used: 0 }
    }
    const before = prerequisites.map(endOf).filter((end) => end !== null)
    const asked = notBefore ?? Number.NEGATIVE_INFINITY
    let day = Math.max(from, asked, ...before.map(({ release }) => release))
    let used = Math.max(0, ...before.filter(({ release }) => release === day).map((end) => end.used))
    if (work.kind === 'wait') return { finish: Math.max(day, day + work.days - 1), release: day + work.days, used: 0 }
    if (work.kind === 'milestone') {
      if (prerequisites.length === 0) return { finish: day, release: day, used: 0 }
      if (before.length === 0) return notBefore === null ? null : { finish: asked, release: asked, used: 0 }
      const release = Math.max(asked, ...before.map((end) => end.release))
      const finish = Math.max(asked, ...before.map((end) => end.finish))
      return { finish, release, used: release === day ? used : 0 }
    }
    for (let left = work.minutes; left > 0;) {
      const minutes = Math.min(left, Math.max(0, capacityOn(input, day) - used))
      left -= minutes
      used += minutes
      if (left > 0) [day, used] = [day + 1, 0]
    }
    return { finish: day, release: day, used }
  }
  // Those that are not required may have no day at all.
  for (const { id, required } of input.steps) if (required) endOf(id)
  return ends
}

function withLearner(input: ScheduleInput, change: Partial<Learner>): ScheduleInput {
  return { ...input, learner: { ...input.learner, ...change } }
}

function tick(input: ScheduleInput, at: number): readonly NetworkStep[] {
  return input.steps.with(at, { ...input.steps[at]!, state: { kind: 'done', on: input.today, startedOn: null } })
}

/** Reached is before, and no date after, every date. */
function expectNoLater(better: ScheduleInput, than: ScheduleInput): void {
  expect(finishAsNumber(better)).toBeLessThanOrEqual(finishAsNumber(than))
}

function finishAsNumber(input: ScheduleInput): number {
  const { finish } = scheduleSteps(input)
  if (finish.kind === 'date') return finish.day
  return finish.kind === 'reached' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}
