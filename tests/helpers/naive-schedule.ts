/**
 * A second scheduler for one step at a time, written from the rules alone (ARCHITECTURE.md), to compare the real one
 * with. It works minute by minute over plain objects and looks at everything again before every minute: slow and
 * obvious on purpose. It imports nothing of the schedule.
 */
export interface NaiveInput {
  readonly steps: readonly NaiveStep[]
  readonly learner: NaiveLearner
  readonly today: number
  readonly workedToday: number
}

interface NaiveStep {
  readonly id: string
  readonly work:
    | { readonly kind: 'known' }
    | { readonly kind: 'milestone' }
    | { readonly kind: 'effort'; readonly minutes: number }
    | { readonly kind: 'wait'; readonly days: number }
  readonly prerequisites: readonly string[]
  readonly priority: number
  readonly dailyCap: number | null
  readonly notBefore: number | null
  readonly workedToday?: number
  readonly state:
    | { readonly kind: 'open' }
    | { readonly kind: 'started'; readonly on: number }
    | { readonly kind: 'done'; readonly on: number; readonly startedOn: number | null }
}

interface NaiveLearner {
  readonly start: number
  readonly week: readonly number[]
  readonly daysOff: readonly { readonly from: number; readonly to: number | null }[]
  readonly overrides: ReadonlyMap<number, number>
}

export interface NaiveDates {
  readonly start: number | null
  readonly finish: number | null
  readonly release: number | null
}

export interface NaiveSchedule {
  readonly dates: ReadonlyMap<string, NaiveDates>
  /** Keys are `step day`. */
  readonly minutes: ReadonlyMap<string, number>
}

/** How far it looks before it says that there is no day for what is left; the plans it is given are shorter. */
const HORIZON = 4000

export function naiveSchedule({ steps, learner, today, workedToday }: NaiveInput): NaiveSchedule {
  const from = Math.max(today, learner.start)
  const tasks = steps.map((step, position) => ({
    step,
    position,
    tail: naiveTail(steps, learner, step),
    left: step.work.kind === 'effort' && step.state.kind !== 'done' ? step.work.minutes : 0,
    isOver: false,
    // What was begun keeps its start, even if no day is found for the rest.
    start: step.state.kind === 'started' && step.work.kind === 'effort' ? step.state.on : null,
    finish: null as number | null,
    release: null as number | null,
  }))
  type Task = (typeof tasks)[number]
  const minutes = new Map<string, number>()

  const prerequisitesOf = (task: Task): Task[] => tasks.filter(({ step }) => task.step.prerequisites.includes(step.id))
  const latest = (days: readonly (number | null)[]): number | null => {
    const known = days.filter((day) => day !== null)
    return known.length === 0 ? null : Math.max(...known)
  }
  const end = (task: Task, start: number | null, finish: number | null, release: number | null): void => {
    Object.assign(task, { isOver: true, start, finish, release })
  }

  /** Ends whatever needs no minute of work, again and again until nothing changes any more. */
  const settle = (): void => {
    for (let isChanging = true; isChanging;) {
      isChanging = false
      for (const task of tasks) {
        if (task.isOver || !canEndWithoutWork(task)) continue
        endWithoutWork(task)
        isChanging = true
      }
    }
  }
  const canEndWithoutWork = (task: Task): boolean => {
    const { work, state } = task.step
    if (work.kind === 'known' || state.kind === 'done') return true
    if (work.kind === 'wait' && state.kind === 'started') return true
    return task.left === 0 && prerequisitesOf(task).every(({ isOver }) => isOver)
  }
  const endWithoutWork = (task: Task): void => {
    const { work, state } = task.step
    const before = prerequisitesOf(task)
    const released = latest(before.map(({ release }) => release))
    const notBefore = task.step.notBefore ?? Number.NEGATIVE_INFINITY
    const begin = Math.max(from, released ?? from, notBefore)
    if (work.kind === 'known') return end(task, null, null, null)
    if (state.kind === 'done') return end(task, Math.min(state.startedOn ?? state.on, state.on), state.on, state.on)
    if (work.kind === 'wait') {
      const first = state.kind === 'started' ? state.on : begin
      return end(task, first, Math.max(first, first + work.days - 1), first + work.days)
    }
    if (work.kind === 'milestone') {
      if (before.length === 0) return end(task, begin, begin, begin)
      const finish = latest([...before.map((each) => each.finish), task.step.notBefore])
      return end(task, finish, finish, latest([released, task.step.notBefore]))
    }
    return end(task, Math.min(task.start ?? begin, begin), begin, begin)
  }

  const isReady = (task: Task, day: number): boolean =>
    !task.isOver &&
    task.left > 0 &&
    day >= (task.step.notBefore ?? day) &&
    prerequisitesOf(task).every(({ isOver, release }) => isOver && (release === null || release <= day))

  settle()
  for (let day = from; day < from + HORIZON && tasks.some(({ left }) => left > 0); day += 1) {
    const used = day === today ? workedToday : 0
    for (let minute = used; minute < naiveCapacity(learner, day); minute += 1) {
      const spent = (task: Task): number =>
        (minutes.get(`${task.step.id} ${day}`) ?? 0) + (day === today ? (task.step.workedToday ?? 0) : 0)
      const candidates = tasks.filter(
        (task) => isReady(task, day) && spent(task) < (task.step.dailyCap ?? Number.POSITIVE_INFINITY),
      )
      const [first] = candidates.toSorted(
        (a, b) => b.step.priority - a.step.priority || b.tail - a.tail || a.position - b.position,
      )
      if (first === undefined) break
      const key = `${first.step.id} ${day}`
      minutes.set(key, (minutes.get(key) ?? 0) + 1)
      first.start = Math.min(first.start ?? day, day)
      first.left -= 1
      if (first.left > 0) continue
      end(first, first.start, day, day)
      settle()
    }
  }
  return {
    dates: new Map(tasks.map(({ step, start, finish, release }) => [step.id, { start, finish, release }])),
    minutes,
  }
}

/** 0 on a day off, else the date's own minutes, else those of its weekday. */
export function naiveCapacity(learner: NaiveLearner, day: number): number {
  const isOff = learner.daysOff.some(({ from, to }) => from <= day && (to === null || day < to))
  if (isOff) return 0
  // 1970-01-05 was a Monday.
  return learner.overrides.get(day) ?? learner.week[(((day - 4) % 7) + 7) % 7] ?? 0
}

/** Own minutes x 7 plus the heaviest tail of its successors; a wait counts days x weekly minutes. */
function naiveTail(steps: readonly NaiveStep[], learner: NaiveLearner, step: NaiveStep): number {
  const successors = steps.filter(({ prerequisites }) => prerequisites.includes(step.id))
  const heaviest = Math.max(0, ...successors.map((successor) => naiveTail(steps, learner, successor)))
  return naiveLength(learner, step) + heaviest
}

/** A step's own length in minutes x 7. */
export function naiveLength({ week }: NaiveLearner, { work, state }: NaiveStep): number {
  const weekly = week.reduce((sum, minutes) => sum + minutes, 0)
  if (state.kind === 'done') return 0
  if (work.kind === 'effort') return work.minutes * 7
  return work.kind === 'wait' ? work.days * (weekly === 0 ? 60 : weekly) : 0
}
