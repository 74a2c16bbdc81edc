import { describe, expect, it } from 'vitest'
import { planDocument } from '../../scripts/plan-document'
import { choosePlan, type PlanOptions, readRequest } from '../../scripts/plan-request'
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { addDays, dayToText } from '../../src/domain/day'
import type { CairnDocument } from '../../src/domain/document/document'
import { writeDocument } from '../../src/domain/document/write-document'
import { schedulePlan } from '../../src/domain/plan/schedule-plan'
import { makeLearner } from '../helpers/make-learner'
import { FIRST_MONDAY, makeDocument, makePlan, makeProgress } from '../helpers/make-plan'

function textOf(document: CairnDocument): string {
  return writeDocument(document, 1)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

const ONE = makePlan({ id: 'one', title: 'Twice' })
const TWO = makePlan({ id: 'two', title: 'Twice' })
const THREE = makePlan({ id: 'three', title: 'one' })

describe('the plan of a document', () => {
  const document = { ...makeDocument(ONE, TWO, THREE), currentPlan: 'two' }

  it.each([
    ['the open one', document, null, 'two'],
    ['the only one, even if it is not open', { ...makeDocument(ONE), currentPlan: null }, null, 'one'],
    ['by its id, which goes before a title', document, 'one', 'one'],
  ])('is %s', (_name, from, wanted, id) => {
    expect(choosePlan(textOf(from), '“x.json”', wanted)).toMatchObject({ plan: { id }, warnings: [] })
  })

  it('is found by its title however that is composed', () => {
    const text = textOf(makeDocument(ONE, makePlan({ id: 'umlaut', title: 'Über' })))
    expect(choosePlan(text, '“x.json”', 'U\u0308ber').plan.id).toBe('umlaut')
  })

  it.each([
    [
      'none is open',
      { ...document, currentPlan: null },
      null,
      'No plan is open in “x.json”. Name one with --plan: “Twice” (id one), ',
    ],
    ['several have that title', document, 'Twice', 'Name one by its id: “Twice” (id one), “Twice” (id two).'],
    ['none has that title', document, 'Other', 'There is no plan “Other” in “x.json”. It holds “Twice” (id one), '],
  ])('has to be named when %s', (_name, from, wanted, says) => {
    expect(() => choosePlan(textOf(from), '“x.json”', wanted)).toThrow(says)
  })

  it.each([
    ['', 'It is empty.'],
    ['nonsense', 'It is not JSON: '],
    ['[]', 'It is not a Cairn document'],
    ['{"version":1,"rev":1,"state":{}}', 'It holds no list of plans.'],
  ])('cannot be had from %j', (text, says) => {
    expect(() => choosePlan(text, '“x.json”', null)).toThrow(`“x.json” cannot be read. ${says}`)
  })
})

describe('the options', () => {
  const BAD_CHANCES = ['0', '1', '-0.5', '80%', '', 'NaN']

  it.each<readonly [PlanOptions, string]>([
    [{ today: '2027-2-1' }, '--today “2027-2-1” is not a day'],
    [{ target: 'soon', chance: '0.8' }, '--target “soon” is not a day'],
    [{ chance: '0.8' }, '--chance goes with a day'],
    ...BAD_CHANCES.map((chance): readonly [PlanOptions, string] => [
      { target: '2027-03-01', chance },
      `--chance “${chance}” is not a number above 0 and below 1. Write 0.8 for 80%.`,
    ]),
  ])('are refused: %j', (options, says) => {
    expect(() => readRequest(options)).toThrow(says)
  })
})

describe('the report', () => {
  const request = { today: FIRST_MONDAY, target: null, plan: null }
  const target = { day: addDays(FIRST_MONDAY, 30), chance: 0.8 }

  it('gives every step all its minutes, also where several share the days', () => {
    const [roadmap] = builtinRoadmaps
    const plan = makePlan({ roadmap: roadmap!, learner: makeLearner({ stepsAtOnce: 2 }) })
    const schedule = schedulePlan(plan, FIRST_MONDAY)
    const { report } = planDocument(textOf(makeDocument(plan)), '“x.json”', request)

    const sums = report.steps.map(({ minutesByDay }) => sumOf(Object.values(minutesByDay)))
    expect(sums).toEqual(schedule.steps.map(({ remaining }) => remaining))
    const day = addDays(FIRST_MONDAY, 1)
    expect(sumOf(report.steps.map(({ minutesByDay }) => minutesByDay[dayToText(day)] ?? 0))).toBe(
      sumOf(schedule.work.map((work) => (work.day === day ? work.minutes : 0))),
    )
  })

  it('says why a plan without hours has no finish', () => {
    const plan = makePlan({ learner: makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] }) })
    const { report } = planDocument(textOf(makeDocument(plan)), '“x.json”', request)
    expect(report.finish).toEqual({ kind: 'none', day: null, why: 'noHours' })
    expect(report.forecast).toMatchObject({ p50: null, neverShare: 1 })
    expect(report.steps.some(({ reason }) => reason.kind === 'noCapacity')).toBe(true)
  })

  it('says on which day everything was done', () => {
    const done = makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: FIRST_MONDAY } })
    const plan = makePlan({ progress: new Map(makePlan().roadmap.steps.map(({ id }) => [id, done])) })
    const { report } = planDocument(textOf(makeDocument(plan)), '“x.json”', { ...request, target })
    expect(report.finish).toEqual({ kind: 'reached', day: '2027-01-04', why: null })
    expect(report.target).toMatchObject({ kind: 'hours', hoursPerWeek: 0 })
  })

  it('says what is the best that can be had when the target is out of reach', () => {
    const { report } = planDocument(textOf(makeDocument(makePlan())), '“x.json”', {
      ...request,
      target: { day: FIRST_MONDAY, chance: 0.8 },
    })
    expect(report.target).toMatchObject({ kind: 'unreachable', bestChance: 0 })
    expect(report.target).toHaveProperty('earliest', expect.stringMatching(/^2027-\d\d-\d\d$/))
  })

  it('holds nothing that JSON lacks', () => {
    const { report } = planDocument(textOf(makeDocument(makePlan())), '“x.json”', { ...request, target })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    for (const { dependencySlack } of report.steps) expect(Number.isInteger(dependencySlack ?? 0)).toBe(true)
  })
})
