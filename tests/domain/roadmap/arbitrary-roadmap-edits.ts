import fc from 'fast-check'
import * as edit from '../../../src/domain/roadmap/edit-roadmap'
import * as backgrounds from '../../../src/domain/roadmap/edit-roadmap-backgrounds'
import * as choices from '../../../src/domain/roadmap/edit-roadmap-choices'
import * as phases from '../../../src/domain/roadmap/edit-roadmap-phases'
import * as parts from '../../../src/domain/roadmap/edit-roadmap-step-parts'
import * as steps from '../../../src/domain/roadmap/edit-roadmap-steps'
import type { Condition, Roadmap, WeekMinutes } from '../../../src/domain/roadmap/roadmap'

export type RoadmapEdit = (roadmap: Roadmap) => Roadmap

/** Texts that saved data has trouble with are among them. */
const text = fc.oneof(
  fc.constantFrom('', ' ', 'Learn', '\0', '\uD800', 'ß', 'x'.repeat(600), '"<b>&', '👩‍🚀'),
  fc.string({ maxLength: 8 }),
)
const number = fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constantFrom(Number.NaN, 0.5, 1e9, -0))
const points = fc.record({ optimistic: number, mostLikely: number, pessimistic: number })
const url = fc.constantFrom('https://example.org/a', 'example.org', '', 'javascript:alert(1)')
const at = fc.nat({ max: 7 })

/**
 * One edit of any kind, by a person who may type anything: entries are chosen by their place, some places being beyond
 * the last, and new ids are sometimes taken already.
 */
export const arbitraryEdit: fc.Arbitrary<RoadmapEdit> = fc.oneof(
  fc.record({ title: text, goal: text, summary: text }).map((words) => (r: Roadmap) => edit.editRoadmapText(r, words)),
  fc.tuple(number, number).map(
    ([week, month]) =>
      (r: Roadmap) =>
        edit.setReference(r, { minutesPerWeek: week, minutesPerMonth: month }),
  ),
  fc.tuple(at, text).map(
    ([id, title]) =>
      (r: Roadmap) =>
        phases.addPhase(r, `p${id}`, title),
  ),
  fc.tuple(at, text).map(
    ([p, title]) =>
      (r: Roadmap) =>
        phases.editPhaseText(r, phase(r, p), { title, summary: title }),
  ),
  fc.tuple(at, number).map(
    ([p, to]) =>
      (r: Roadmap) =>
        phases.movePhase(r, phase(r, p), to),
  ),
  fc.tuple(at, fc.option(at)).map(
    ([p, to]) =>
      (r: Roadmap) =>
        phases.deletePhase(r, phase(r, p), to === null ? null : phase(r, to)),
  ),
  fc.tuple(at, fc.nat({ max: 12 }), text).map(
    ([p, id, title]) =>
      (r: Roadmap) =>
        steps.addStep(r, phase(r, p), `s${id}`, title),
  ),
  fc.tuple(at, text).map(
    ([s, title]) =>
      (r: Roadmap) =>
        steps.editStepText(r, step(r, s), { title, reason: title }),
  ),
  fc.tuple(at, fc.boolean()).map(
    ([s, is]) =>
      (r: Roadmap) =>
        steps.setStepOptional(r, step(r, s), is),
  ),
  fc.tuple(at, fc.constantFrom('effort' as const, 'wait' as const, 'milestone' as const)).map(
    ([s, kind]) =>
      (r: Roadmap) =>
        steps.setStepKind(r, step(r, s), kind),
  ),
  fc.tuple(at, at, number).map(
    ([s, p, to]) =>
      (r: Roadmap) =>
        steps.moveStep(r, step(r, s), phase(r, p), to),
  ),
  fc.tuple(at, fc.constantFrom(-1 as const, 1 as const)).map(
    ([s, by]) =>
      (r: Roadmap) =>
        steps.nudgeStep(r, step(r, s), by),
  ),
  // Often, so that circles would come about.
  ...Array.from({ length: 4 }, () =>
    fc.tuple(at, at).map(
      ([a, b]) =>
        (r: Roadmap) =>
          steps.addPrerequisite(r, step(r, a), step(r, b)),
    ),
  ),
  fc.tuple(at, at).map(
    ([a, b]) =>
      (r: Roadmap) =>
        steps.removePrerequisite(r, step(r, a), step(r, b)),
  ),
  fc
    .uniqueArray(at, { maxLength: 2 })
    .map((s) => (r: Roadmap) => steps.deleteSteps(r, new Set(s.map((i) => step(r, i))))),
  fc.tuple(at, points).map(
    ([s, three]) =>
      (r: Roadmap) =>
        parts.setStepEstimate(r, step(r, s), three),
  ),
  fc.tuple(at, fc.array(fc.record({ id: fc.constantFrom('', 't1', 't2', 't2'), title: text }), { maxLength: 3 })).map(
    ([s, topics]) =>
      (r: Roadmap) =>
        parts.setStepTopics(r, step(r, s), topics),
  ),
  fc.tuple(at, text, url).map(
    ([s, title, link]) =>
      (r: Roadmap) =>
        parts.setStepResources(r, step(r, s), [{ title, kind: 'book', url: link, sources: [] }]),
  ),
  fc.tuple(at, at, at).map(
    ([s, c, o]) =>
      (r: Roadmap) =>
        parts.setStepConditions(r, step(r, s), conditions(r, c, o)),
  ),
  fc.tuple(at, at, at, fc.option(points)).map(
    ([s, c, o, three]) =>
      (r: Roadmap) =>
        parts.setStepVariants(r, step(r, s), [
          { when: conditions(r, c, o), estimate: three === null ? 'known' : parts.ownPoints(three) },
        ]),
  ),
  fc.tuple(at, text).map(
    ([id, title]) =>
      (r: Roadmap) =>
        choices.addChoice(r, `c${id}`, title, ['o1', 'o2', 'o2']),
  ),
  fc.tuple(at, text).map(
    ([c, title]) =>
      (r: Roadmap) =>
        choices.editChoiceText(r, choice(r, c), { title, question: title, kind: 'path' }),
  ),
  fc.tuple(at, number).map(
    ([c, to]) =>
      (r: Roadmap) =>
        choices.moveChoice(r, choice(r, c), to),
  ),
  at.map((c) => (r: Roadmap) => choices.deleteChoice(r, choice(r, c))),
  fc.tuple(at, at).map(
    ([c, id]) =>
      (r: Roadmap) =>
        choices.addOption(r, choice(r, c), `o${id}`),
  ),
  fc.tuple(at, at, text).map(
    ([c, o, label]) =>
      (r: Roadmap) =>
        choices.editOptionText(r, choice(r, c), option(r, c, o), { label, hint: label }),
  ),
  fc.tuple(at, at, number).map(
    ([c, o, to]) =>
      (r: Roadmap) =>
        choices.moveOption(r, choice(r, c), option(r, c, o), to),
  ),
  fc.tuple(at, at).map(
    ([c, o]) =>
      (r: Roadmap) =>
        choices.deleteOption(r, choice(r, c), option(r, c, o)),
  ),
  fc.tuple(at, text).map(
    ([id, title]) =>
      (r: Roadmap) =>
        backgrounds.addBackground(r, `b${id}`, title),
  ),
  fc.tuple(at, text).map(
    ([b, title]) =>
      (r: Roadmap) =>
        backgrounds.editBackgroundText(r, background(r, b), { title, summary: title, headline: title }),
  ),
  fc.tuple(at, number, number).map(
    ([b, min, max]) =>
      (r: Roadmap) =>
        backgrounds.setHeadlineMonths(r, background(r, b), min, max),
  ),
  fc.tuple(at, at, fc.option(at)).map(
    ([b, c, o]) =>
      (r: Roadmap) =>
        backgrounds.setBackgroundAnswer(r, background(r, b), choice(r, c), o === null ? null : option(r, c, o)),
  ),
  fc.tuple(at, number).map(([b, minutes]) => {
    const week: WeekMinutes = [minutes, 0, 60, 0, 0, 0, 0]
    return (r: Roadmap) => backgrounds.setBackgroundWeek(r, background(r, b), week)
  }),
  fc.tuple(at, number).map(
    ([b, to]) =>
      (r: Roadmap) =>
        backgrounds.moveBackground(r, background(r, b), to),
  ),
  at.map((b) => (r: Roadmap) => backgrounds.deleteBackground(r, background(r, b))),
)

const nowhere = 'nowhere'
const phase = (r: Roadmap, place: number): string => r.phases[place]?.id ?? nowhere
const step = (r: Roadmap, place: number): string => r.steps[place]?.id ?? nowhere
const choice = (r: Roadmap, place: number): string => r.choices[place]?.id ?? nowhere
const background = (r: Roadmap, place: number): string => r.backgrounds[place]?.id ?? nowhere
const option = (r: Roadmap, c: number, o: number): string => r.choices[c]?.options[o]?.id ?? nowhere
const conditions = (r: Roadmap, c: number, o: number): readonly Condition[] => [
  { choice: choice(r, c), anyOf: [option(r, c, o), option(r, c, 0), nowhere] },
]
