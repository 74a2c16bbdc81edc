import { orderFromText, type StepOrder } from '../../domain/plan/decision-values'
import type { Decision } from '../../domain/plan/plan-history'
import type { Roadmap } from '../../domain/roadmap/roadmap'
import { formatDay } from '../../lib/format-day'
import { countOf, formatHourNumber, formatHours, formatHoursInWords, listInWords } from '../../lib/format-duration'
import { formatNumber } from '../../lib/format-number'

/** A decision apart from what it did to the date. */
type WhatWasDecided = Pick<Decision, 'kind' | 'subject' | 'from' | 'to'>

/** What was decided, to stand behind what it did to the date: `hours from 15 to 12 a week`. */
export function decisionWords(decision: WhatWasDecided, roadmap: Roadmap): string {
  const { kind, subject } = decision
  const [from, to] = [numberOr0(decision.from), numberOr0(decision.to)]
  const isSame = decision.from === decision.to
  switch (kind) {
    case 'hours':
      return isSame
        ? 'hours on other days of the week'
        : `hours from ${formatHourNumber(from)} to ${formatHourNumber(to)} a week`
    case 'start':
      return `first day from ${formatDay(from, 'medium')} to ${formatDay(to, 'medium')}`
    case 'stepsAtOnce':
      return `steps at once from ${from} to ${to}`
    case 'daysOff':
      return daysOffWords(decision)
    case 'dayHours':
      return 'other hours on single days'
    case 'answer':
      return answerWords(decision, roadmap)
    case 'estimate':
      return estimateWords(decision, titleOf(subject, roadmap))
    case 'order':
      return orderWords(decision, titleOf(subject, roadmap))
    case 'leftOut':
      return `${titleOf(subject, roadmap)} is ${to === 1 ? 'left out' : 'in the plan again'}`
    case 'known':
      return knownWords(decision, roadmap)
    case 'pace':
      return isSame
        ? 'another spread of the pace to begin with'
        : `pace to begin with from ${round(from)} to ${round(to)}`
    case 'roadmap':
      return isSame ? 'the roadmap changed' : `the roadmap from ${countOf(from, 'step')} to ${to}`
  }
}

function daysOffWords({ from, to }: WhatWasDecided): string {
  if (to === null) return from === null ? 'a break without a last day moved' : 'a break without a last day'
  if (from === null) return 'the break has a last day'
  const more = numberOr0(to) - numberOr0(from)
  if (more === 0) return 'days off moved'
  if (more < 0) return `${countOf(-more, 'fewer day')} off`
  return from === 0 ? `${countOf(more, 'day')} off` : `${countOf(more, 'more day')} off`
}

function answerWords({ subject, from, to }: WhatWasDecided, { choices }: Roadmap): string {
  const choice = choices.find(({ id }) => id === subject)
  if (choice === undefined) return 'another answer'
  const labelOf = (option: Decision['to']): string | undefined => choice.options.find(({ id }) => id === option)?.label
  const [old, now] = [labelOf(from), labelOf(to)]
  if (now === undefined) return `another answer to “${choice.title}”`
  return `${choice.title}: “${now}”${old === undefined ? '' : ` instead of “${old}”`}`
}

function estimateWords({ from, to }: WhatWasDecided, title: string): string {
  if (from === to || from === null || to === null) return `another estimate of ${title}`
  return `estimate of ${title} from ${formatHours(numberOr0(from))} to ${formatHours(numberOr0(to))}`
}

function orderWords({ from, to }: WhatWasDecided, title: string): string {
  const [old, now] = [orderFromText(textOrNull(from)), orderFromText(textOrNull(to))]
  const changes = [priorityWords(old, now), capWords(old, now), notBeforeWords(old, now)].filter(
    (each) => each !== null,
  )
  return `${title} ${changes.length === 0 ? 'in another order' : listInWords(changes)}`
}

function priorityWords({ priority: old = 0 }: StepOrder, { priority: now = 0 }: StepOrder): string | null {
  if (old === now) return null
  return now > old ? 'earlier in the order' : 'later in the order'
}

function capWords({ dailyCap: old }: StepOrder, { dailyCap: now }: StepOrder): string | null {
  if (old === now) return null
  return now === undefined ? 'without a daily limit' : `at most ${formatHoursInWords(now)} a day`
}

function notBeforeWords({ notBefore: old }: StepOrder, { notBefore: now }: StepOrder): string | null {
  if (old === now) return null
  return now === undefined ? 'as soon as it can begin' : `not before ${formatDay(now, 'medium')}`
}

function knownWords({ subject, from, to }: WhatWasDecided, roadmap: Roadmap): string {
  const [before, after] = [numberOr0(from), numberOr0(to)]
  if (subject !== '') return `${titleOf(subject, roadmap)} is ${after === 1 ? 'known' : 'not known after all'}`
  if (before === after) return 'other steps are known'
  const count = Math.abs(after - before)
  return `${countOf(count, after > before ? 'more step' : 'fewer step')} ${count === 1 ? 'is' : 'are'} known`
}

function titleOf(step: string, { steps }: Roadmap): string {
  const title = steps.find(({ id }) => id === step)?.title
  return title === undefined ? 'a step that has gone from the roadmap' : `“${title}”`
}

/** A pace to two digits: 1.25. */
function round(factor: number): string {
  return formatNumber(factor, 2)
}

function numberOr0(value: Decision['from']): number {
  return typeof value === 'number' ? value : 0
}

function textOrNull(value: Decision['from']): string | null {
  return typeof value === 'string' ? value : null
}
