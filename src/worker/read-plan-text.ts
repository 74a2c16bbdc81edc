import type { Day } from '../domain/day'
import type { CairnDocument } from '../domain/document/document'
import { readDocument } from '../domain/document/read-document'
import type { Plan, PlanId } from '../domain/plan/plan'
import { schedulePlan } from '../domain/plan/schedule-plan'
import type { Problem } from '../domain/roadmap/validate-report'
import type { Finish } from '../domain/schedule/schedule'

/** What is in the text of a file. */
export type PlanText =
  | {
      readonly kind: 'read'
      readonly document: CairnDocument
      /** What was put right or left out; the first of it, and how much more there is. */
      readonly problems: readonly Problem[]
      readonly more: number
      /** When each of the plans ends, as of the day it was read. */
      readonly finishes: ReadonlyMap<PlanId, Finish>
    }
  | { readonly kind: 'refused'; readonly fault: TextFault }

/** Why a text is not taken. */
export type TextFault =
  /** A page of the web, or another text with tags. */
  | { readonly kind: 'markup' }
  /** `place`: where reading stopped; null where the browser does not say. */
  | { readonly kind: 'notJson'; readonly place: TextPlace | null; readonly isCutShort: boolean }
  | { readonly kind: 'tooDeep' }
  /** `says`: what is not as it should be, in a sentence. */
  | { readonly kind: 'otherShape'; readonly says: string }
  | { readonly kind: 'newer'; readonly version: number }
  /** A sound document with nothing in it. */
  | { readonly kind: 'nothing' }

/** Both count from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** A text and the day on which it is looked at. */
export interface PlanTextQuestion {
  readonly text: string
  readonly today: Day
}

/** Reads the text of a file through the document's one door, and says where that fails. Never throws. */
export function readPlanText({ text, today }: PlanTextQuestion): PlanText {
  // Before it is parsed: what is nested without end takes the memory of the page.
  if (isTooDeep(text)) return refuse({ kind: 'tooDeep' })
  const outcome = readDocument(text)
  switch (outcome.kind) {
    case 'newer':
      return refuse(outcome)
    case 'corrupt':
      return refuse(faultOf(text, outcome.says))
    case 'ok':
    case 'repaired': {
      const { document } = outcome
      const { plans, roadmaps, draft } = document
      if (plans.size + roadmaps.size === 0 && draft === null) return refuse({ kind: 'nothing' })
      const { problems, more } = outcome.kind === 'ok' ? { problems: [], more: 0 } : outcome
      const finishes = new Map(Array.from(plans, ([id, plan]) => [id, finishOf(plan, today)]))
      return { kind: 'read', document, problems, more, finishes }
    }
  }
}

function refuse(fault: TextFault): PlanText {
  return { kind: 'refused', fault }
}

function finishOf(plan: Plan, today: Day): Finish {
  return schedulePlan(plan, today).finish
}

/** A document is nested about ten deep. */
const DEEPEST = 100

/** Whether lists and objects are nested deeper than in any document. Brackets in texts do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isInText = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isInText) {
      if (code === BACKSLASH) at += 1
      else if (code === QUOTE) isInText = false
    } else if (code === QUOTE) isInText = true
    else if (code === BRACKET || code === BRACE) {
      depth += 1
      if (depth > DEEPEST) return true
    } else if (code === BRACKET_END || code === BRACE_END) depth -= 1
  }
  return false
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const BRACKET = 0x5b
const BRACKET_END = 0x5d
const BRACE = 0x7b
const BRACE_END = 0x7d

function faultOf(text: string, says: string): TextFault {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (/^\s*</.test(content)) return { kind: 'markup' }
  try {
    JSON.parse(content)
    return { kind: 'otherShape', says }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const at = placeIn(message, content)
    // Browsers word it each in its own way; that the text is over, all of them say so or point to its end.
    const isCutShort = /unexpected end|end of (data|input)|unterminated|EOF/i.test(message) || at === content.length
    const end = isCutShort && at === null ? content.trimEnd().length : at
    return { kind: 'notJson', place: end === null ? null : lineAndColumn(content, end), isCutShort }
  }
}

/** Where the browser says that it stopped, in UTF-16 units from the beginning. */
function placeIn(message: string, text: string): number | null {
  const position = /\bposition (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Math.min(Number(position), text.length)
  const [, line, column] = /\bline (\d+) column (\d+)/.exec(message) ?? []
  if (line === undefined || column === undefined) return null
  const before = text.split('\n', Number(line) - 1).join('\n').length
  return Math.min(before + (Number(line) > 1 ? 1 : 0) + Number(column) - 1, text.length)
}

function lineAndColumn(text: string, at: number): TextPlace {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
