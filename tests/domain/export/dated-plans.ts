import fc from 'fast-check'
import { addDays, type Day } from '../../../src/domain/day'
import type { DatedPlan } from '../../../src/domain/export/dated-plan'
import { summarisePhases } from '../../../src/domain/plan/phase-summary'
import type { Plan } from '../../../src/domain/plan/plan'
import { planSteps, scheduleInput } from '../../../src/domain/plan/schedule-plan'
import type { StepProgress } from '../../../src/domain/progress/progress'
import type { Step } from '../../../src/domain/roadmap/roadmap'
import { scheduleSteps } from '../../../src/domain/schedule/schedule'
import { makeLearner } from '../../helpers/make-learner'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeEstimate, makeMilestone, makePhase, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

/** Wednesday 2027-01-20, in the third week of the plans here. */
export const TODAY = addDays(FIRST_MONDAY, 16)

/** A plan with all that follows from it on a day. */
export function dateOf(plan: Plan, today: Day = TODAY): DatedPlan {
  const steps = planSteps(plan)
  const schedule = scheduleSteps(scheduleInput(plan, steps, today))
  return { plan, today, schedule, phases: summarisePhases(plan, steps, schedule) }
}

/**
 * Two phases, a step in each state, a wait, a milestone, an optional step that drives nothing, and a week off in the
 * middle of the work: 2027-02-01 to 2027-02-07.
 */
export function makeStoryPlan(parts: Partial<Plan> = {}): Plan {
  return makePlan({
    id: 'plan-1',
    title: 'A story',
    roadmap: makeRoadmap({
      goal: 'a cook',
      phases: [makePhase({ title: 'First' }), makePhase({ id: 'second', title: 'Second' })],
      steps: [
        makeStep({ id: 'basics', title: 'Basics', topics: [{ id: 't', title: 'Knives' }] }),
        makeStep({ id: 'known', title: 'Known before' }),
        makeStep({
          id: 'soups',
          title: 'Soups',
          prerequisites: ['basics'],
          estimate: makeEstimate(2430),
          topics: [
            { id: 'stock', title: 'Stock' },
            { id: 'cream', title: 'Cream' },
          ],
          resources: [{ title: 'A book of soups', kind: 'book', url: 'https://example.org/soups', sources: [] }],
        }),
        makeStep({ id: 'extra', title: 'Extra', optional: true, estimate: makeEstimate(90) }),
        makeWait({ id: 'post', title: 'Post', prerequisites: ['soups'], phase: 'second' }),
        makeMilestone({ id: 'arrive', title: 'Arrive', prerequisites: ['post', 'known'], phase: 'second' }),
      ],
    }),
    learner: makeLearner({ daysOff: [{ from: addDays(FIRST_MONDAY, 28), to: addDays(FIRST_MONDAY, 35) }] }),
    progress: new Map([
      [
        'basics',
        makeProgress({
          status: { kind: 'done', on: addDays(FIRST_MONDAY, 7), startedOn: FIRST_MONDAY },
          log: new Map([
            [FIRST_MONDAY, 300],
            [addDays(FIRST_MONDAY, 7), 300],
          ]),
          topicsDone: new Set(['t']),
        }),
      ],
      ['known', makeProgress({ status: { kind: 'known' } })],
      [
        'soups',
        makeProgress({
          status: { kind: 'started', on: addDays(FIRST_MONDAY, 14) },
          log: new Map([[addDays(FIRST_MONDAY, 14), 120]]),
          topicsDone: new Set(['stock']),
        }),
      ],
    ]),
    ...parts,
  })
}

/** Titles that try to be something else in the file that they end up in. */
export const HOSTILE_TITLES: readonly string[] = [
  'Cook\r\nATTENDEE:mailto:evil@example.org',
  'Cook\nEND:VEVENT\nBEGIN:VEVENT',
  'a; b, c \\ d: e',
  '=HYPERLINK("https://example.org","x")',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''=1",
  ' =1',
  '＝1',
  "'plain",
  '"quoted", and more',
  '<script>alert(1)</script>',
  ']]><b onclick="x">&amp;</b>',
  '</text></svg><script>1</script>',
  '</style></title><script>1</script>',
  '[click](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '<https://example.org>',
  'www.example.org/a_b_c~x',
  'mail me@example.org (now)',
  '**bold** _it_ `code` ~~no~~ | # $x$',
  '1. first',
  '- [x] done',
  '# heading',
  '--- ',
  '+ plus',
  '> quote',
  'section Evil',
  'title Evil',
  'click s1 href "https://example.org"',
  'gantt',
  '2027-01-01',
  'accTitle: x',
  'dateFormat X',
  'excludes weekends',
  'todayMarker off',
  'weekday monday',
  'call me() :done',
  'x :done, 2020-01-01, 1d',
  'a %% b',
  '%%{init: {"theme":"dark"}}%%',
  'end; of #35; it',
  '}{',
  'style fill:#fff;',
  'nul\u0000bell\u0007esc\u001B',
  'line\u2028and\u2029paragraph\u0085next',
  'lone \uD800 half',
  'right\u202Eto left',
  'عنوان طويل',
  '料理をする',
  '👩‍🚀'.repeat(40),
  'x'.repeat(2000),
  ' ',
  '.',
]

/** The same for a table of tests, each with a name that is not too long. */
export const HOSTILE: readonly (readonly [name: string, title: string])[] = HOSTILE_TITLES.map((title) => [
  JSON.stringify(title).slice(0, 60),
  title,
])

/** What a UTF-8 text file can hold of a text: whole characters, and of control characters only tabs and line breaks. */
export function inTextFile(text: string): string {
  return text.toWellFormed().replaceAll(/(?![\t\n\r])\p{Cc}/gu, '')
}

/** Any title, often a hostile one. */
export function arbitraryTitle(): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.nat(0x7f), fc.nat(0xff_ff)).map((code) => String.fromCharCode(code))
  return fc.oneof(fc.constantFrom(...HOSTILE_TITLES), fc.string({ unit, maxLength: 40 }))
}

/** Any small plan on any day near its start, with steps of every kind and in every state. */
export function arbitraryDatedPlan(title: fc.Arbitrary<string> = fc.constant('A title')): fc.Arbitrary<DatedPlan> {
  return fc
    .record({
      planTitle: title,
      phaseTitles: fc.tuple(title, title),
      drawn: fc.array(arbitraryStep(title), { minLength: 1, maxLength: 8 }),
      week: fc.constantFrom([120, 120, 120, 120, 120, 0, 0], [0, 0, 0, 0, 0, 300, 45], [60, 60, 60, 60, 60, 60, 60]),
      daysOff: fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 15 })), { maxLength: 3 }),
      today: fc.integer({ min: 0, max: 30 }),
      stepsAtOnce: fc.constantFrom(1, 2),
    })
    .map(({ planTitle, phaseTitles, drawn, week, daysOff, today, stepsAtOnce }) => {
      const steps = drawn.map((draw, at) => toStep(draw, at))
      const progress = drawn.map(({ progressOf }, at) => [`s${at}`, progressOf(addDays(FIRST_MONDAY, today))] as const)
      const [first, second] = phaseTitles
      const plan = makePlan({
        title: planTitle,
        roadmap: makeRoadmap({
          phases: [makePhase({ title: first }), makePhase({ id: 'second', title: second })],
          steps,
        }),
        learner: makeLearner({
          week,
          stepsAtOnce,
          daysOff: daysOff.map(([from, length]) => ({
            from: addDays(FIRST_MONDAY, from),
            to: addDays(FIRST_MONDAY, from + length),
          })),
        }),
        progress: new Map(progress),
      })
      return dateOf(plan, addDays(FIRST_MONDAY, today))
    })
}

interface DrawnStep {
  readonly title: string
  readonly kind: Step['kind']
  readonly amount: number
  readonly back: readonly number[]
  readonly isSecond: boolean
  readonly optional: boolean
  readonly progressOf: (today: Day) => StepProgress
}

function arbitraryStep(title: fc.Arbitrary<string>): fc.Arbitrary<DrawnStep> {
  const status = fc.constantFrom('open', 'open', 'open', 'started', 'done', 'known')
  const progressOf = fc
    .record({ status, ago: fc.nat(10), logged: fc.constantFrom(0, 30, 120) })
    .map(({ status: kind, ago, logged }) => (today: Day) => {
      const on = addDays(today, -ago)
      const log = new Map(logged === 0 ? [] : [[on, logged]])
      if (kind === 'done') return makeProgress({ status: { kind, on, startedOn: null }, log })
      if (kind === 'started') return makeProgress({ status: { kind, on }, log })
      return makeProgress({ status: { kind: kind === 'known' ? 'known' : 'open' } })
    })
  return fc.record({
    title,
    kind: fc.constantFrom('effort', 'effort', 'effort', 'wait', 'milestone'),
    amount: fc.integer({ min: 1, max: 40 }),
    back: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
    isSecond: fc.boolean(),
    optional: fc.boolean(),
    progressOf,
  })
}

function toStep({ title, kind, amount, back, isSecond, optional }: DrawnStep, at: number): Step {
  const parts = {
    id: `s${at}`,
    title,
    phase: isSecond ? 'second' : 'phase',
    optional,
    prerequisites: [...new Set(back.map((count) => at - count))].filter((to) => to >= 0).map((to) => `s${to}`),
  }
  if (kind === 'wait') return makeWait({ ...parts, days: makeEstimate(amount) })
  return kind === 'milestone' ? makeMilestone(parts) : makeStep({ ...parts, estimate: makeEstimate(amount * 60) })
}
