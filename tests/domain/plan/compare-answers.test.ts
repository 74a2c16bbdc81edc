import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../../src/catalogue/builtin-roadmaps'
import type { Minutes } from '../../../src/domain/day'
import { type AnswerComparison, type AnswerReceipt, compareAnswers } from '../../../src/domain/plan/compare-answers'
import { createPlan } from '../../../src/domain/plan/create-plan'
import { answerChoice, logWork, markStepsKnown, tickStep, toggleTopic } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { planSteps, schedulePlan } from '../../../src/domain/plan/schedule-plan'
import type { Choice } from '../../../src/domain/roadmap/roadmap'
import { day, FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { makeChoice, makeEstimate, makeMilestone, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

const HOUR = 60

const DIRECTION = makeChoice({
  id: 'direction',
  kind: 'path',
  options: ['sea', 'hill', 'town'].map((id) => ({ id, label: id, hint: '', sources: [] })),
})

const only = (...options: string[]) => [{ choice: 'direction', anyOf: options }]

/** To the sea: walk 10 h, swim 20 h. Up the hill: walk 15 h, climb 30 h and a week of waiting. To town: walk 10 h. */
function makeJourney(parts: Partial<Plan> = {}): Plan {
  const steps = [
    makeStep({
      id: 'walk',
      title: 'Walk',
      variants: [{ when: only('hill'), estimate: makeEstimate(15 * HOUR) }],
    }),
    makeStep({ id: 'swim', title: 'Swim', estimate: makeEstimate(20 * HOUR), when: only('sea') }),
    makeWait({ id: 'weather', title: 'Weather', when: only('hill') }),
    makeStep({ id: 'climb', title: 'Climb', estimate: makeEstimate(30 * HOUR), when: only('hill') }),
    makeMilestone({ id: 'arrive', title: 'Arrive', prerequisites: ['walk', 'swim', 'weather', 'climb'] }),
  ]
  return makePlan({ roadmap: makeRoadmap({ steps, choices: [DIRECTION] }), ...parts })
}

function optionOf(plan: Plan, option: string): AnswerComparison {
  const found = compareAnswers(plan, DIRECTION, FIRST_MONDAY).find((each) => each.option.id === option)
  if (found === undefined) throw new Error(`No option ${option}.`)
  return found
}

const linesOf = ({ lines }: AnswerReceipt) => lines.map(({ kind, step, minutes }) => [kind, step.id, minutes / HOUR])

describe('another answer', () => {
  test('brings steps, takes others away and changes what some ask for', () => {
    expect(linesOf(optionOf(makeJourney(), 'hill').receipt)).toEqual([
      ['changes', 'walk', 5],
      ['comes', 'weather', 0],
      ['comes', 'climb', 30],
      ['goes', 'swim', -20],
    ])
  })

  test('has the hours to go before and after', () => {
    const { before, after, pace } = optionOf(makeJourney(), 'hill').receipt
    expect([before / HOUR, after / HOUR, pace]).toEqual([30, 45, 0])
  })

  test('comes for every option, in the question’s order, and says which is the answer now', () => {
    const found = compareAnswers(makeJourney({ answers: new Map([['direction', 'hill']]) }), DIRECTION, FIRST_MONDAY)
    expect(found.map(({ option, isAnswer }) => [option.id, isAnswer])).toEqual([
      ['sea', false],
      ['hill', true],
      ['town', false],
    ])
  })

  test('is the first option where nothing was answered, or something that is no option', () => {
    for (const answers of [new Map(), new Map([['direction', 'moon']])]) {
      const plan = makeJourney({ answers })
      const [first] = compareAnswers(plan, DIRECTION, FIRST_MONDAY)
      expect(first).toMatchObject({ isAnswer: true, receipt: { lines: [] } })
      expect(first?.plan).toBe(plan)
    }
  })

  test('takes no hours for what is done already, and says that something was done', () => {
    const plan = tickStep(makeJourney(), 'swim', day(3))
    const goes = optionOf(plan, 'town').receipt.lines
    expect(goes).toMatchObject([{ kind: 'goes', minutes: 0, hasProgress: true }])
    expect(optionOf(makeJourney(), 'town').receipt.lines).toMatchObject([
      { kind: 'goes', minutes: -20 * HOUR, hasProgress: false },
    ])
  })

  test.each([
    ['topics', (plan: Plan) => toggleTopic(plan, 'swim', 'topic')],
    ['hours', (plan: Plan) => logWork(plan, 'swim', day(0), HOUR)],
    ['a word that it is known', (plan: Plan) => markStepsKnown(plan, ['swim'])],
  ])('counts %s as something the person has done', (_, edit) => {
    expect(optionOf(edit(makeJourney()), 'town').receipt.lines).toMatchObject([
      { step: { id: 'swim' }, hasProgress: true },
    ])
  })

  test('brings a step back with what was done on it', () => {
    const done = tickStep(makeJourney(), 'swim', day(3))
    const away = answerChoice(done, 'direction', 'town')
    expect(optionOf(away, 'sea').receipt.lines).toMatchObject([{ kind: 'comes', minutes: 0, hasProgress: true }])
  })

  test('leaves a person’s own estimate alone', () => {
    const settings = new Map([['walk', { estimate: makeEstimate(40 * HOUR) }]])
    expect(linesOf(optionOf(makeJourney({ settings }), 'hill').receipt).map(([, step]) => step)).not.toContain('walk')
  })

  test('does not bring an optional step that the person left out', () => {
    const journey = makeJourney()
    const steps = journey.roadmap.steps.map((step) => (step.id === 'climb' ? { ...step, optional: true } : step))
    const plan = {
      ...journey,
      roadmap: { ...journey.roadmap, steps },
      settings: new Map([['climb', { leftOut: true }]]),
    }
    expect(linesOf(optionOf(plan, 'hill').receipt).map(([, step]) => step)).not.toContain('climb')
  })

  test('has a line of its own for a pace that is learned otherwise', () => {
    // Swimming took twice its estimate; without it in the plan nothing says that this person takes longer.
    const worked = logWork(makeJourney(), 'swim', day(0), 40 * HOUR)
    const plan = tickStep(worked, 'swim', day(5))
    const { before, after, lines, pace } = optionOf(plan, 'town').receipt
    expect(lines).toMatchObject([{ kind: 'goes', minutes: 0 }])
    expect(pace).toBeLessThan(0)
    expect(before + pace).toBe(after)
  })

  test('says why there is no date where the hours are missing', () => {
    const plan = makeJourney()
    const idle = { ...plan, learner: { ...plan.learner, week: [0, 0, 0, 0, 0, 0, 0] as const } }
    expect(optionOf(idle, 'hill').finish).toEqual({ kind: 'none', why: 'noHours' })
  })
})

/** Any built-in plan, lived with a little, and one of its questions. */
function arbitraryCase(): fc.Arbitrary<{ readonly plan: Plan; readonly choice: Choice }> {
  const roadmaps = fc.constantFrom(...builtinRoadmaps)
  return roadmaps.chain((roadmap) =>
    fc
      .record({
        background: fc.constantFrom(...roadmap.backgrounds),
        choice: fc.constantFrom(...roadmap.choices),
        answers: fc.tuple(...roadmap.choices.map(({ options }) => fc.nat(options.length - 1))),
        edits: fc.array(
          fc.record({
            step: fc.constantFrom(...roadmap.steps.map(({ id }) => id)),
            kind: fc.constantFrom('tick', 'log', 'known'),
            minutes: fc.integer({ min: 1, max: 6000 }),
          }),
          { maxLength: 8 },
        ),
      })
      .map(({ background, choice, answers, edits }) => {
        const answered = roadmap.choices.reduce(
          (plan, { id, options }, at) => answerChoice(plan, id, options[answers[at] ?? 0]?.id ?? ''),
          createPlan('plan', roadmap, background, FIRST_MONDAY),
        )
        return { plan: edits.reduce(lived, answered), choice }
      }),
  )
}

function lived(plan: Plan, { step, kind, minutes }: { step: string; kind: string; minutes: Minutes }): Plan {
  if (kind === 'known') return markStepsKnown(plan, [step])
  const logged = logWork(plan, step, FIRST_MONDAY, minutes)
  return kind === 'log' ? logged : tickStep(logged, step, day(1))
}

const effortToGo = (plan: Plan): Minutes => planSteps(plan).reduce((sum, { remaining }) => sum + remaining, 0)

describe('for any plan, question and option', () => {
  test('the lines add up to the difference of the totals, and these are the plans’ own', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ plan, choice }) => {
        for (const { plan: other, receipt } of compareAnswers(plan, choice, day(2))) {
          const sum = receipt.lines.reduce((all, { minutes }) => all + minutes, 0) + receipt.pace
          expect(receipt.before + sum).toBe(receipt.after)
          expect(Math.abs(receipt.before - effortToGo(plan))).toBeLessThanOrEqual(30)
          expect(Math.abs(receipt.after - effortToGo(other))).toBeLessThanOrEqual(30)
        }
      }),
    )
  })

  test('the finish is that of the plan with this answer', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ plan, choice }) => {
        for (const { option, finish } of compareAnswers(plan, choice, day(2))) {
          expect(finish).toEqual(schedulePlan(answerChoice(plan, choice.id, option.id), day(2)).finish)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('what comes with one answer goes with the way back, and nothing that was done is lost', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ plan, choice }) => {
        const found = compareAnswers(plan, choice, day(2))
        const now = found.find(({ isAnswer }) => isAnswer)
        for (const { option, plan: other, receipt } of found) {
          expect(other.progress).toBe(plan.progress)
          const back = compareAnswers(other, choice, day(2)).find((each) => each.option.id === now?.option.id)
          const namesOf = (kind: string, { lines }: AnswerReceipt): string[] =>
            lines.filter((line) => line.kind === kind).map(({ step }) => step.id)
          expect(namesOf('goes', back!.receipt), option.id).toEqual(namesOf('comes', receipt))
          expect(namesOf('comes', back!.receipt), option.id).toEqual(namesOf('goes', receipt))
          expect(planSteps(answerChoice(other, choice.id, now!.option.id))).toEqual(planSteps(plan))
        }
      }),
      { numRuns: 40 },
    )
  })
})
