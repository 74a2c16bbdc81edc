import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/day'
import type { ForecastInput } from '../../src/domain/forecast/forecast-input'
import { forecastInput } from '../../src/domain/forecast/forecast-plan'
import { forecast } from '../../src/domain/forecast/simulate'
import type {
  DropRequest,
  ForecastPreview,
  ForecastRequest,
  ForecastResponse,
} from '../../src/worker/forecast-protocol'
import { createRequestHandler } from '../../src/worker/handle-request'
import { createRequestLine } from '../../src/worker/request-line'
import { FIRST_MONDAY, makeFullPlan } from '../helpers/make-plan'

type Said = ForecastResponse | ForecastPreview

/** A plan with a wait, so that its trials are placed one by one. */
function makeInput(stepsAtOnce = 1): ForecastInput {
  const plan = makeFullPlan()
  return forecastInput({ ...plan, learner: { ...plan.learner, stepsAtOnce } }, FIRST_MONDAY, { trials: 2000 })
}

function ask(id: number, input = makeInput()): ForecastRequest {
  return { id, kind: 'forecast', input, wantsPreview: true }
}

/** A line whose clock ticks once at every look: a few slices, then a pause that the test lets end. */
function makeLine() {
  const said: Said[] = []
  const paused: (() => void)[] = []
  let time = 0
  const take = createRequestLine({
    handle: createRequestHandler(),
    say: (message) => said.push(message),
    pause: (run) => paused.push(run),
    now: () => (time += 1),
  })
  const resume = (): void => paused.shift()?.()
  const finish = (): void => {
    while (paused.length > 0) resume()
  }
  return { said, take, resume, finish, isPaused: (): boolean => paused.length > 0 }
}

const kinds = (said: readonly Said[]): readonly (readonly [number, Said['kind']])[] =>
  said.map(({ id, kind }) => [id, kind] as const)

test('a quick first answer from fewer trials, then the whole one, as the domain gives it', () => {
  const { said, take, finish } = makeLine()
  take(ask(1))
  finish()
  expect(kinds(said)).toEqual([
    [1, 'preview'],
    [1, 'forecast'],
  ])
  const [preview, whole] = said as [ForecastPreview, ForecastPreview]
  expect(preview.answer.trials).toBeLessThan(2000)
  expect(whole.answer).toEqual(forecast(makeInput()))
})

test('only the whole one when that is all that was asked for', () => {
  const { said, take, finish } = makeLine()
  take({ id: 1, kind: 'forecast', input: makeInput() })
  finish()
  expect(kinds(said)).toEqual([[1, 'forecast']])
})

test('it looks up between slices: what is dropped is left off, and the next comes at once', () => {
  const { said, take, resume, finish, isPaused } = makeLine()
  take(ask(1))
  resume()
  expect(isPaused()).toBe(true)
  take({ kind: 'drop', id: 1 } satisfies DropRequest)
  take(ask(2, makeInput(2)))
  finish()
  expect(kinds(said)).toEqual([
    [1, 'preview'],
    [1, 'dropped'],
    [2, 'preview'],
    [2, 'forecast'],
  ])
  expect(said.at(-1)).toMatchObject({ answer: forecast(makeInput(2)) })
})

test('one after the other, and a drop of anything else changes nothing', () => {
  const { said, take, finish } = makeLine()
  take({ kind: 'drop', id: 1 })
  take(ask(1))
  take(ask(2))
  take({ kind: 'drop', id: 7 })
  finish()
  take({ kind: 'drop', id: 2 })
  finish()
  expect(kinds(said).filter(([, kind]) => kind !== 'preview')).toEqual([
    [1, 'forecast'],
    [2, 'forecast'],
  ])
})

test('the same draws serve other hours, and never another plan', () => {
  const { said, take, finish } = makeLine()
  const input = makeInput()
  const inputs: readonly ForecastInput[] = [
    input,
    { ...input, learner: { ...input.learner, week: [300, 0, 300, 0, 300, 0, 0] } },
    { ...input, seed: input.seed + 1 },
    { ...input, steps: input.steps.slice(0, 1) },
    { ...input, today: (input.today + 1) as Day },
    { ...input, pace: { mean: 0.2, deviation: 0.1 } },
    { ...input, trials: 60 },
    input,
  ]
  inputs.forEach((each, id) => take(ask(id, each)))
  finish()
  const answers = said.filter(({ kind }) => kind === 'forecast')
  expect(answers).toEqual(inputs.map((each, id) => ({ id, kind: 'forecast', answer: forecast(each) })))
})

test('what goes wrong is said, and the next is answered', () => {
  const { said, take, finish } = makeLine()
  take(ask(1, { ...makeInput(), learner: null as never }))
  take(ask(2))
  finish()
  expect(kinds(said)).toEqual([
    [1, 'failed'],
    [2, 'preview'],
    [2, 'forecast'],
  ])
})
