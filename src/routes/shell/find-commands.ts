import { defaultFilter } from 'cmdk'
import type { Command } from './command'
import { type StepEntry, verbsHere } from './step-commands'
import { STEP_VERBS, type StepVerb } from './step-verbs'

/** What the palette looks through. */
export interface Findable {
  /** The step that has the focus or is open. */
  readonly here: StepEntry | null
  /** What is next up: the steps that a verb is taken to be about where none has the focus. */
  readonly next: readonly StepEntry[]
  readonly steps: readonly StepEntry[]
  readonly commands: readonly Command[]
}

interface Match {
  readonly command: Command
  readonly score: number
}

/** More than a person reads; a plan may have thousands of steps. */
const MOST_SHOWN = 30
const FIRST_STEPS = 5
const STEPS_OF_A_VERB = 5
const LEAST_SCORE = 0.01
/** A step that is found as well as this is offered with its verbs, which follow what is found by whole words. */
const SURELY_FOUND = 0.5
const VERBS_OF_BEST = 0.3
const SHORTEST_VERB = 2

/** In this order, whatever the letters score within: a score of letters is between 0 and 1. */
const RANK = { verbHere: 5, aliasHere: 4, command: 3, step: 2, verbAndStep: 1 } as const

/** The best matches, best first; without a search what there is to do here, the pages, the commands, the first steps. */
export function findCommands(all: Findable, search: string): readonly Command[] {
  const text = search.trim().toLowerCase()
  const here = all.here === null ? [] : verbsHere(all.here)
  if (text === '') {
    const steps = all.steps.slice(0, FIRST_STEPS).map(({ open }) => open)
    return [...here.map(({ command }) => command), ...all.commands, ...steps]
  }
  const steps = all.steps.map((entry) => ({ entry, score: scoreOf(entry.open, text) }))
  const found = [
    ...here.map(({ verb, command }) => ({ command, score: scoreHere(verb, command, text) })),
    ...all.commands.map((command) => ({ command, score: ranked(command, text, RANK.command) })),
    ...steps.map(({ entry: { open }, score }) => ({ command: open, score: score + prefixOf(open, text, RANK.step) })),
    ...verbsWithStep(all, text),
    ...verbsOfBest(steps, all.here),
  ]
  const best = new Map<string, Match>()
  for (const match of found.filter(({ score }) => score > LEAST_SCORE).toSorted((a, b) => b.score - a.score)) {
    if (!best.has(match.command.id)) best.set(match.command.id, match)
  }
  return [...best.values()].slice(0, MOST_SHOWN).map(({ command }) => command)
}

function scoreHere({ name, aliases }: StepVerb, command: Command, text: string): number {
  if (name.toLowerCase().startsWith(text)) return RANK.verbHere
  if (aliases.some((alias) => alias.startsWith(text))) return RANK.aliasHere
  return defaultFilter(command.name, text, [...aliases])
}

function ranked(command: Command, text: string, rank: number): number {
  return scoreOf(command, text) + prefixOf(command, text, rank)
}

function prefixOf({ name }: Command, text: string, rank: number): number {
  return name.toLowerCase().startsWith(text) ? rank : 0
}

function scoreOf({ name, keywords }: Command, text: string): number {
  return defaultFilter(name, text, keywords === '' ? [] : [keywords])
}

/** A verb and a few letters of a step, in either order: "mark as done prob", "prob done". A verb alone: of what is next. */
function verbsWithStep({ steps, here, next }: Findable, text: string): readonly Match[] {
  const words = text.split(/\s+/)
  const cuts = words.flatMap((_, at) => [
    { verb: words.slice(0, at + 1).join(' '), rest: words.slice(at + 1).join(' ') },
    { verb: words.slice(at).join(' '), rest: words.slice(0, at).join(' ') },
  ])
  return cuts.flatMap(({ verb: typed, rest }) => {
    const verbs = typed.length < SHORTEST_VERB ? [] : STEP_VERBS.filter((verb) => isCalled(verb, typed))
    if (verbs.length === 0) return []
    const about = rest === '' ? (here === null ? next.map((entry) => ({ entry, score: 1 })) : []) : bestOf(steps, rest)
    return about.flatMap(({ entry, score }) =>
      verbs.flatMap((verb) => {
        const command = entry.can(verb)
        return command === null ? [] : [{ command, score: score + RANK.verbAndStep }]
      }),
    )
  })
}

function isCalled({ name, aliases }: StepVerb, typed: string): boolean {
  return name.toLowerCase().startsWith(typed) || aliases.some((alias) => alias.startsWith(typed))
}

/** The steps that a few letters are about. Where some have them as a word, those that only have the letters are not. */
function bestOf(steps: readonly StepEntry[], text: string) {
  const found = steps
    .map((entry) => ({ entry, score: defaultFilter(entry.open.name, text) }))
    .filter(({ score }) => score > LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, STEPS_OF_A_VERB)
  const [best] = found
  return found.filter(({ score }) => best !== undefined && (best.score < SURELY_FOUND || score >= SURELY_FOUND))
}

/** What can be done with the step that the letters are surely about, after what they are about themselves. */
function verbsOfBest(
  steps: readonly { readonly entry: StepEntry; readonly score: number }[],
  here: StepEntry | null,
): readonly Match[] {
  let [best] = steps
  for (const each of steps) if (best === undefined || each.score > best.score) best = each
  if (best === undefined || best.score < SURELY_FOUND || best.entry === here) return []
  const { entry } = best
  return STEP_VERBS.flatMap((verb, at) => {
    const command = entry.can(verb)
    return command === null ? [] : [{ command, score: VERBS_OF_BEST - at / 1000 }]
  })
}
