import * as v from 'valibot'
import { type Day, dayFromText } from '../day'
import type { ProblemCode } from './validate-report'

/** What a single value has to be: a text, a number, a day, one of a few words. */
export interface ValueRule<T> {
  readonly schema: v.GenericSchema<unknown, T>
  /**
   * The same at a glance, for what is right as it stands: nearly every value is, and there are hundreds of thousands.
   * Undefined: look closely.
   */
  readonly glance?: (value: unknown) => T | undefined
  /** What it is in JSON; anything else is of the wrong type. */
  readonly type: 'string' | 'number' | 'boolean'
  /** For the sentence "Give it …"; written when it is needed, for how numbers are written takes long to load. */
  readonly expects: () => string
  /** The nearest right value, if there is one. */
  readonly mend?: (value: unknown) => T | undefined
  /** The problem of a value of the right type that is wrong all the same; out of range if not said. */
  readonly code?: ProblemCode
}

/** Text of at most `max` characters (UTF-16 units); longer text is cut when it is repaired. May be empty. */
export function textRule(max: number): ValueRule<string> {
  return {
    schema: v.pipe(v.string(), v.transform(cleanText), v.maxLength(max)),
    glance: (value) => (typeof value === 'string' && value.length <= max && isClean(value) ? value : undefined),
    type: 'string',
    expects: () => `text of at most ${max.toLocaleString('en-GB')} characters`,
    mend: (value) => (typeof value === 'string' ? cutText(cleanText(value), max) : undefined),
  }
}

/** A whole number from `min` to `max`, both inclusive; others are moved to the nearest one when repaired. */
export function wholeRule(min: number, max: number, unit: string): ValueRule<number> {
  return {
    schema: v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max), v.transform(withoutMinusZero)),
    glance: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
        ? withoutMinusZero(value)
        : undefined,
    type: 'number',
    expects: () => `a whole number of ${unit} from ${min.toLocaleString('en-GB')} to ${max.toLocaleString('en-GB')}`,
    mend: (value) => nearest(value, min, max, Math.round),
  }
}

/** A number from `min` to `max`, both inclusive, that need not be whole. */
export function numberRule(min: number, max: number, unit: string): ValueRule<number> {
  return {
    schema: v.pipe(v.number(), v.finite(), v.minValue(min), v.maxValue(max), v.transform(withoutMinusZero)),
    glance: (value) =>
      typeof value === 'number' && value >= min && value <= max ? withoutMinusZero(value) : undefined,
    type: 'number',
    expects: () => `a number of ${unit} from ${min.toLocaleString('en-GB')} to ${max.toLocaleString('en-GB')}`,
    mend: (value) => nearest(value, min, max, (number) => number),
  }
}

export function oneOfRule<const T extends string>(words: readonly T[]): ValueRule<T> {
  return {
    schema: v.picklist(words),
    glance: (value) => words.find((word) => word === value),
    type: 'string',
    expects: () => `one of ${words.map((word) => `"${word}"`).join(', ')}`,
  }
}

/** The same, or null. */
export function orNullRule<T>(rule: ValueRule<T>): ValueRule<T | null> {
  return {
    ...rule,
    schema: v.nullable(rule.schema),
    glance: (value) => (value === null ? null : rule.glance?.(value)),
    expects: () => `${rule.expects()}, or null`,
  }
}

const MAX_ID = 200

/** Not empty, and the same every time: what everything else is found by. */
export const ID_RULE: ValueRule<string> = {
  schema: v.pipe(v.string(), v.transform(cleanText), v.minLength(1), v.maxLength(MAX_ID)),
  glance: (value) =>
    typeof value === 'string' && value !== '' && value.length <= MAX_ID && isClean(value) ? value : undefined,
  type: 'string',
  expects: () => 'an id: text of 1 to 200 characters',
}

export const YES_NO_RULE: ValueRule<boolean> = {
  schema: v.boolean(),
  glance: (value) => (typeof value === 'boolean' ? value : undefined),
  type: 'boolean',
  expects: () => 'true or false',
}

/** `YYYY-MM-DD`, a day that exists. */
export const DAY_RULE: ValueRule<Day> = {
  schema: v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Day => {
      const day = dayFromText(dataset.value)
      if (day !== null) return day
      addIssue()
      return NEVER
    }),
  ),
  glance: (value) => (typeof value === 'string' ? (dayFromText(value) ?? undefined) : undefined),
  type: 'string',
  expects: () => 'a day that exists, written YYYY-MM-DD',
}

/** An absolute http or https address. */
export const LINK_RULE: ValueRule<string> = {
  schema: v.pipe(v.string(), v.maxLength(2000), v.url(), v.regex(/^https?:\/\/[^\s\\]+$/i)),
  type: 'string',
  expects: () => 'a web address that begins with https:// or http://',
  code: 'bad-link',
}

/** Halves of characters (lone surrogates) become U+FFFD, and NUL goes: some programs stop reading at either. */
export function cleanText(text: string): string {
  // Looking first is much faster than replacing, and there is nearly always nothing.
  if (isClean(text)) return text
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', '')
}

/** Pairs of surrogates are fine, too, but that takes a closer look. */
function isClean(text: string): boolean {
  return !/[\0\uD800-\uDFFF]/.test(text)
}

/** At most `max` characters (UTF-16 units) of a text: rather one less than half a character. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}

function nearest(value: unknown, min: number, max: number, round: (number: number) => number): number | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined
  return withoutMinusZero(Math.min(Math.max(round(value), min), max))
}

/** -0 is written as 0, so that it would not be read as what it was. */
function withoutMinusZero(number: number): number {
  return number === 0 ? 0 : number
}
