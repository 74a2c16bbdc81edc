/**
 * Date slack by trying: hold the order in which the work is done, let one step finish d days later, follow what it
 * pushes, and see whether anything is harmed. For one step at a time; slow and obvious, to compare the real one with.
 *
 * What is harmed, exactly:
 * (a) a required step that would finish after the plan's finish day;
 * (b) if required work ends on that day: required work that would end after its last minute, for what has the same
 *     last minute as the plan drives it, even if there are minutes left on that day;
 * (c) likewise a wait or milestone without slack that would become free to begin on its day, but after its minute.
 * A step that works finishes on day finish + d at the first minute of that day, so only days with minutes count.
 */
import type { Schedule, ScheduleInput } from '../../src/domain/schedule/schedule'
import { naiveCapacity } from './naive-schedule'

/** When something is free to go on: the day, and how many of the learner's minutes are behind by then. */
interface Instant {
  readonly day: number
  /** -Infinity when the calendar alone decides. */
  readonly clock: number
}

interface End extends Instant {
  readonly finish: number
}

interface Delay {
  readonly id: string
  /** Infinity: it never finishes. */
  readonly days: number
}

const NEVER = Number.POSITIVE_INFINITY
const LONG_AGO: End = {
  day: Number.NEGATIVE_INFINITY,
  clock: Number.NEGATIVE_INFINITY,
  finish: Number.NEGATIVE_INFINITY,
}

export function bruteDateSlacks(input: ScheduleInput, schedule: Schedule): ReadonlyMap<string, number> {
  if (schedule.finish.kind !== 'date') throw new Error('Only plans with a finish date have date slack.')
  const planFinish = schedule.finish.day
  const { from } = schedule
  const stepById = new Map(input.steps.map((step) => [step.id, step]))
  const anyRequired = input.steps.some(({ required }) => required)
  const isRequired = (step: { readonly required: boolean }): boolean => step.required || !anyRequired
  const lastOwn = new Map(schedule.work.map(({ step }, at) => [step, at]))
  const isWork = (id: string): boolean => {
    const { work, state } = stepById.get(id)!
    return work.kind === 'effort' && state.kind !== 'done' && work.minutes > 0
  }

  const clockAtStart: number[] = [0]
  const lastDay = Math.max(planFinish, ...schedule.work.map(({ day }) => day)) + 40
  for (let day: number = from; day <= lastDay; day += 1) {
    const used = day === input.today ? input.workedToday : 0
    clockAtStart.push(clockAtStart.at(-1)! + Math.max(0, naiveCapacity(input.learner, day) - used))
  }
  const startOfDay = (day: number): number => (day <= from ? 0 : (clockAtStart[day - from] ?? NEVER))
  const dayOfMinute = (clock: number): number => {
    const at = clockAtStart.findIndex((_, day) => clockAtStart[day + 1]! >= clock)
    return at < 0 ? NEVER : from + at
  }

  const follow = (delay: Delay | null): { ends: Map<string, End>; ready: Map<string, Instant> } => {
    const ends = new Map<string, End>()
    const ready = new Map<string, Instant>()

    /** Of everything but work, on demand; of work once its stretches were followed. */
    const endOf = (id: string): End => {
      const known = ends.get(id)
      if (known !== undefined) return known
      const end = isWork(id) ? { day: NEVER, clock: NEVER, finish: NEVER } : endWithoutWork(id)
      ends.set(id, end)
      return end
    }
    const readyOf = (id: string): End => {
      const { prerequisites, notBefore } = stepById.get(id)!
      let latest = LONG_AGO
      for (const each of prerequisites) {
        const end = endOf(each)
        const isLater = end.day > latest.day || (end.day === latest.day && end.clock > latest.clock)
        const finish = Math.max(latest.finish, end.finish)
        latest = isLater ? { ...end, finish } : { ...latest, finish }
      }
      if (notBefore !== null) {
        const finish = Math.max(latest.finish, notBefore)
        const isLater = notBefore > latest.day
        latest = isLater ? { day: notBefore, clock: Number.NEGATIVE_INFINITY, finish } : { ...latest, finish }
      }
      ready.set(id, latest)
      return latest
    }
    const endWithoutWork = (id: string): End => {
      const { work, state, prerequisites } = stepById.get(id)!
      const late = delay?.id === id ? delay.days : 0
      if (work.kind === 'known') return LONG_AGO
      if (state.kind === 'done') return { day: state.on, clock: Number.NEGATIVE_INFINITY, finish: state.on }
      if (work.kind === 'wait') {
        const begin = state.kind === 'started' ? state.on : Math.max(from, readyOf(id).day)
        const finish = begin + Math.max(work.days - 1, 0) + late
        return { day: begin + work.days + late, clock: Number.NEGATIVE_INFINITY, finish }
      }
      const { day, clock, finish } = readyOf(id)
      if (work.kind === 'milestone' && prerequisites.length > 0) {
        return { day: day + late, clock, finish: finish + late }
      }
      const begin = Math.max(from, day) + late
      return { day: begin, clock, finish: begin }
    }

    let clock = 0
    const lastDayOf = new Map<string, number>()
    for (const [at, { step: id, day: planned, minutes }] of schedule.work.entries()) {
      const { dailyCap } = stepById.get(id)!
      const free = readyOf(id)
      const last = lastDayOf.get(id)
      const begin = Math.max(
        clock,
        // It was not done before its day, and is not now.
        startOfDay(planned),
        startOfDay(Math.max(free.day, from)),
        free.clock,
        dailyCap !== null && last !== undefined ? startOfDay(last + 1) : 0,
      )
      clock = begin + minutes
      if (delay?.id === id && lastOwn.get(id) === at) {
        clock =
          delay.days === NEVER ? NEVER : Math.max(clock, startOfDay(schedule.byId.get(id)!.finish! + delay.days) + 1)
      }
      lastDayOf.set(id, dayOfMinute(clock))
      if (lastOwn.get(id) === at && schedule.byId.get(id)!.finish !== null) {
        const day = dayOfMinute(clock)
        ends.set(id, { day, clock, finish: day })
      }
    }
    for (const { id } of input.steps) endOf(id)
    return { ends, ready }
  }

  const plan = follow(null)
  const lastMinute = Math.max(
    ...input.steps
      .filter((step) => isRequired(step) && isWork(step.id) && schedule.byId.get(step.id)!.finish === planFinish)
      .map(({ id }) => plan.ends.get(id)!.clock),
  )

  const slacks = new Map<string, number>()
  const isHarmless = (delay: Delay): boolean => {
    const { ends, ready } = follow(delay)
    return input.steps.every((step) => {
      const { id } = step
      const required = isRequired(step)
      const end = ends.get(id)!
      if (required && end.finish > planFinish && schedule.byId.get(id)!.finish !== null) return false
      if (required && isWork(id) && lastMinute > 0 && end.clock > lastMinute) return false
      if (id === delay.id || isWork(id) || !ready.has(id)) return true
      const [before, after] = [plan.ready.get(id)!, ready.get(id)!]
      const isLaterThatDay = after.day === before.day && after.clock > before.clock
      return !isLaterThatDay || before.clock <= 0 || slackOf(id) > 0
    })
  }
  const slackOf = (id: string): number => {
    const known = slacks.get(id)
    if (known !== undefined) return known
    let slack = 0
    if (isHarmless({ id, days: NEVER })) slack = NEVER
    else {
      const { finish } = schedule.byId.get(id)!
      for (let days = 1; finish! + days <= lastDay; days += 1) {
        if (isWork(id) && naiveCapacity(input.learner, finish! + days) === 0) continue
        if (!isHarmless({ id, days })) break
        slack = days
      }
    }
    slacks.set(id, slack)
    return slack
  }
  for (const { id, state, finish } of schedule.steps) {
    if ((state === 'open' || state === 'started') && finish !== null) slackOf(id)
  }
  return slacks
}
