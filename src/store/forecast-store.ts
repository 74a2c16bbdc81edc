import { useEffect } from 'react'
import { create } from 'zustand'
import type { Day } from '../domain/day'
import type { Forecast } from '../domain/forecast/forecast'
import type { Target, TargetAnswer } from '../domain/forecast/target-date'
import type { Plan } from '../domain/plan/plan'
import { afterPaint } from '../lib/after-paint'
import type { ForecastClient } from '../worker/forecast-client'
import type { Outcome } from '../worker/forecast-job'
import { isSameAtSight, isSameQuestion, questionOf } from './forecast-same-data'

/** Where forecasts are shown; each place shows one, the newest that was asked for there. */
export type ForecastPlace = 'plan' | 'draft' | 'whatIf'

/** A plan as it is on a day. */
export interface ForecastSubject {
  readonly plan: Plan
  readonly today: Day
}

/**
 * What a place shows. Unless it is fresh, the forecast is the last one there was of the same plan, and `of` what it
 * was for: the screen dims it. Both are null until there is one.
 */
export type ForecastState =
  | { readonly status: 'fresh'; readonly forecast: Forecast; readonly of: ForecastSubject }
  | { readonly status: 'computing'; readonly forecast: Forecast | null; readonly of: ForecastSubject | null }
  /** `says` is a sentence for the screen. To try again, ask for the same forecast again. */
  | {
      readonly status: 'unavailable'
      readonly forecast: Forecast | null
      readonly of: ForecastSubject | null
      readonly says: string
    }

const NOTHING_YET: ForecastState = { status: 'computing', forecast: null, of: null }

/** Derived, and so in memory only: nothing of it is saved. */
export const useForecastStore = create<Readonly<Record<ForecastPlace, ForecastState>>>()(() => ({
  plan: NOTHING_YET,
  draft: NOTHING_YET,
  whatIf: NOTHING_YET,
}))

/**
 * Working out the forecast of a big plan keeps a processor busy for some tenths of a second: asked for so long after the
 * frame of a change, in milliseconds, it takes none from the drawing of that frame, nor from what follows in the next.
 */
const ASKED_AFTER = 120

/**
 * The forecast of a plan on a day, kept up to date while the component is there. The same plan in the same place may
 * be asked for by several components; two plans at a time need two places.
 */
export function usePlanForecast(plan: Plan, today: Day, place: ForecastPlace = 'plan'): ForecastState {
  // Asking is work that grows with the plan, and nothing of the answer is there for the next paint.
  useEffect(() => afterPaint(() => keepForecast(plan, today, place), ASKED_AFTER), [plan, today, place])
  return useForecastStore((places) => stateFor({ plan, today }, place, places[place]))
}

/**
 * What is shown of a plan before it has been asked for: a new plan never shows with the old one's forecast as if it
 * were its own, and a forecast that is known already never shows dimmed first. It is the very state that asking leads
 * to, so that nothing is drawn once more for that.
 */
function stateFor(subject: ForecastSubject, place: ForecastPlace, shown: ForecastState): ForecastState {
  const wants = wanted.get(place)
  const isAskedFor = wants?.plan === subject.plan && wants.today === subject.today
  // Without a client, nobody is going to be asked: what is there is all there is.
  if (isAskedFor || client === null) return shown
  return knownState(subject, isSameAtSight) ?? computingAfter(shown, subject.plan)
}

/**
 * Sees to it that a place shows the forecast of a plan on a day: at once if it is known, else when the worker has it.
 * Asked again for the same, it does nothing, unless that was unavailable.
 */
export function keepForecast(plan: Plan, today: Day, place: ForecastPlace = 'plan'): void {
  if (client === null) return
  const before = wanted.get(place)
  const shown = useForecastStore.getState()[place]
  if (before?.plan === plan && before.today === today && shown.status !== 'unavailable') return

  const known = knownState({ plan, today }, isSameQuestion)
  if (known !== null) {
    wanted.set(place, { plan, today, question: Symbol('answered') })
    setPlace(place, known)
    return
  }
  const isAskedAlready = before?.today === today && isSameQuestion(before.plan, plan, today)
  if (shown.status === 'computing' && isAskedAlready) {
    wanted.set(place, { ...before, plan })
    return
  }
  const asked: Wanted = { plan, today, question: Symbol('asked') }
  wanted.set(place, asked)
  setPlace(place, computingAfter(shown, plan))
  // For a slider's sake: elsewhere a date that changes twice would be less calm than one that comes a moment later.
  const onPreview = place === 'whatIf' ? (preview: Forecast): void => showMeanwhile(place, asked, preview) : undefined
  void client.askForecast(questionOf(plan, today), place, onPreview).then((outcome) => receive(place, asked, outcome))
}

/**
 * The forecast of a plan that is only looked at, at once if it is known. In a lane only the newest question counts. It
 * never rejects.
 */
export async function askForecast(plan: Plan, today: Day, lane: string): Promise<Outcome<Forecast>> {
  const known = answers.get(plan)
  if (known?.of.today === today) return { kind: 'answered', answer: known.forecast }
  if (client === null) return { kind: 'unavailable', says: 'Forecast not available: it was not started.' }
  const outcome = await client.askForecast(questionOf(plan, today), lane)
  if (outcome.kind === 'answered') remember({ plan, today }, outcome.answer)
  return outcome
}

/**
 * How many hours a week it takes to be finished by a day with a chance. Only the newest question counts: an older
 * one settles as superseded. It never rejects.
 */
export function askHoursForTarget(plan: Plan, today: Day, target: Target): Promise<Outcome<TargetAnswer>> {
  return client === null
    ? Promise.resolve({ kind: 'unavailable', says: 'Forecast not available: it was not started.' })
    : client.askHours(questionOf(plan, today), target)
}

/**
 * Lets forecasts be made; until then none is, which is what most tests of screens want.
 *
 * @returns stops them, and shows none; those of plans that are still around are known if they are started again.
 */
export function connectForecasts(connected: ForecastClient): () => void {
  client = connected
  return () => {
    client = null
    wanted.clear()
    useForecastStore.setState(useForecastStore.getInitialState())
  }
}

let client: ForecastClient | null = null

/** What a place wants to show; `question` is the one that was asked of the worker for it. */
interface Wanted extends ForecastSubject {
  readonly question: symbol
}

type Fresh = Extract<ForecastState, { readonly status: 'fresh' }>

/** The newest of each place, whether or not it is answered. */
const wanted = new Map<ForecastPlace, Wanted>()

/** The last forecast of every plan that is still around, so that undo and redo have theirs at once. */
const answers = new WeakMap<Plan, Fresh>()

function receive(place: ForecastPlace, asked: Wanted, outcome: Outcome<Forecast>): void {
  const answer = outcome.kind === 'unavailable' ? null : outcome.answer
  if (answer !== null) remember(asked, answer)
  const wants = wanted.get(place)
  if (wants === undefined) return
  const { forecast, of } = useForecastStore.getState()[place]
  if (wants.question !== asked.question) {
    // While a slider is dragged, no answer is the newest one; still the range follows, dimmed.
    if (answer !== null) showMeanwhile(place, asked, answer)
  } else if (outcome.kind === 'answered') setPlace(place, remember(wants, outcome.answer))
  else if (outcome.kind === 'unavailable') setPlace(place, { status: 'unavailable', forecast, of, says: outcome.says })
}

/** What is closer than the last forecast, but not yet the one that is waited for. */
function showMeanwhile(place: ForecastPlace, { plan, today }: Wanted, forecast: Forecast): void {
  const isCloser = useForecastStore.getState()[place].status === 'computing' && wanted.get(place)?.plan.id === plan.id
  if (isCloser) setPlace(place, { status: 'computing', forecast, of: { plan, today } })
}

/**
 * The forecast of the plan if there is one already, or one on the screen that answers the same question.
 *
 * @param isSame whether two plans ask the same.
 */
function knownState({ plan, today }: ForecastSubject, isSame: typeof isSameQuestion): Fresh | null {
  const known = answers.get(plan)
  if (known?.of.today === today) return known
  for (const { of } of Object.values(useForecastStore.getState())) {
    const shown = of === null ? undefined : answers.get(of.plan)
    if (shown?.of.today !== today || !isSame(shown.of.plan, plan, today)) continue
    return remember({ plan, today }, shown.forecast)
  }
  return null
}

function remember({ plan, today }: ForecastSubject, forecast: Forecast): Fresh {
  const answered: Fresh = { status: 'fresh', forecast, of: { plan, today } }
  answers.set(plan, answered)
  return answered
}

/** The old forecast stays until the new one is there, unless it is that of another plan altogether. */
function computingAfter(shown: ForecastState, plan: Plan): ForecastState {
  const { forecast, of } = shown
  if (of?.plan.id !== plan.id) return NOTHING_YET
  if (shown.status === 'computing') return shown
  const dimmed = dimmedStates.get(shown) ?? { status: 'computing', forecast, of }
  dimmedStates.set(shown, dimmed)
  return dimmed
}

/** The same for the same, by identity. */
const dimmedStates = new WeakMap<ForecastState, ForecastState>()

function setPlace(place: ForecastPlace, state: ForecastState): void {
  useForecastStore.setState({ [place]: state })
}
