import { GOAL_TO_FILL_IN, newRoadmap } from '../roadmap/new-roadmap'
import type { Roadmap } from '../roadmap/roadmap'
import { isRecord } from '../roadmap/validate-fields'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import { createReport, placeIn, type ProblemCode, rootPlace } from '../roadmap/validate-report'
import { readRoadmap } from '../roadmap/validate-roadmap'
import type { Extras } from '../plan/plan'
import { findExtras } from './extra-fields'
import { toExtras } from './kept-extras'
import { ImportRefusal, refuseAbove } from './import-limits'
import type { ImportCode } from './import-report-words'
import type { ReportWriter } from './import-report'
import { slug } from './make-ids'
import type { Reading } from './read-options'
import { fieldOf, fieldOr, mapList, type Raw, textField, titledEntries, withDefaults } from './roadmap-file-fields'
import { expandSteps } from './roadmap-file-steps'
import { ROADMAP_SCHEMA } from './roadmap-schema'

/** What files of this format call themselves, and the version that is written. A later minor version can be read. */
export const ROADMAP_FORMAT = 'cairn-roadmap'
export const ROADMAP_FORMAT_VERSION = '1.0'

export interface ReadRoadmapFile {
  readonly roadmap: Roadmap
  /** Fields of a later version. */
  readonly extras: Extras
}

const MOST_ENTRIES = 500_000
const MOST_PROBLEMS = 200

/**
 * Reads a roadmap in our own format. What an author leaves out has a meaning; what is wrong is put right and reported.
 *
 * @throws ImportRefusal for a later major version, and for more than may be read.
 */
export function readRoadmapFile(raw: Raw, reading: Reading, report: ReportWriter): ReadRoadmapFile {
  if (fieldOf(raw, 'format') !== ROADMAP_FORMAT) report.add('no-format')
  refuseLater(fieldOf(raw, 'version'), ROADMAP_FORMAT_VERSION)
  const steps = fieldOf(raw, 'steps')
  if (!Array.isArray(steps) || steps.length === 0) {
    throw new ImportRefusal('The roadmap has no “steps”. Give it a list with at least one.')
  }
  refuseAbove(steps.length, ROADMAP_LIMITS.steps, 'steps')
  const extras = findExtras(raw, ROADMAP_SCHEMA, report)
  const problems = createReport({ mode: 'repair', limit: MOST_PROBLEMS, maxEntries: MOST_ENTRIES })
  const place = rootPlace('the roadmap')
  reading.enter('reading')
  const expanded = expandRoadmap(raw, { reading, report, problems, place: placeIn(place, 'steps') })
  reading.enter('checking')
  const roadmap = readRoadmap({ raw: expanded, place, report: problems })
  if (roadmap.steps.length === 0) {
    throw new ImportRefusal('None of the roadmap’s steps can be read. Each has to be an object with a title.')
  }
  for (const { code, says } of problems.problems) report.add(asImportCode(code), says)
  report.count('problem', problems.more())
  report.count('steps', roadmap.steps.length)
  report.count('phases', roadmap.phases.length)
  report.count(
    'topics',
    roadmap.steps.reduce((sum, { topics }) => sum + topics.length, 0),
  )
  return { roadmap, extras: toExtras(extras) }
}

/** @throws ImportRefusal for a version whose first number is another. */
export function refuseLater(version: unknown, ours: string): void {
  if (version === undefined) return
  const [major] = ours.split('.')
  const written = typeof version === 'string' || typeof version === 'number' ? String(version) : ''
  if (new RegExp(`^${major}(?:\\.\\d{1,6})?$`).test(written)) return
  if (/^\d{1,6}(?:\.\d{1,6})?$/.test(written) && Number.parseFloat(written) > Number(major)) {
    throw new ImportRefusal(
      `It is of version ${written}, and this Cairn reads version ${major}. Update Cairn, and open it again.`,
    )
  }
  throw new ImportRefusal(`Its “version” is not one that there is. Write "${ours}" there.`)
}

/** What has a line of its own in the report; everything else is a detail put right. */
const OWN_LINES: ReadonlySet<ProblemCode> = new Set(['cycle', 'self-prerequisite', 'unknown-prerequisite'])

function asImportCode(code: ProblemCode): ImportCode {
  return isOwnLine(code) ? code : 'problem'
}

function isOwnLine(code: ProblemCode): code is 'cycle' | 'self-prerequisite' | 'unknown-prerequisite' {
  return OWN_LINES.has(code)
}

function expandRoadmap(raw: Raw, context: Parameters<typeof expandSteps>[2]): Raw {
  const title = textField(raw, 'title')[0] ?? ''
  const fresh = newRoadmap(slug(title), title)
  const written = fieldOf(raw, 'phases')
  const hasPhases = written !== undefined && !(Array.isArray(written) && written.length === 0)
  const phases = titledEntries(hasPhases ? written : [STEPS_PHASE], 'phases', {
    summary: '',
    durations: [],
    sources: [],
  })
  const phasesInFull = mapList(phases, 'phases', (phase) =>
    isRecord(phase)
      ? {
          ...phase,
          durations: mapList(fieldOf(phase, 'durations'), 'durations', defaulting({ when: [], sources: [] })),
        }
      : phase,
  )
  return {
    ...withDefaults(raw, {
      id: fresh.id,
      edition: 1,
      goal: GOAL_TO_FILL_IN,
      summary: '',
      reference: fresh.reference,
      facts: [],
    }),
    phases: phasesInFull,
    steps: expandSteps(fieldOf(raw, 'steps'), phases, context),
    choices: mapList(fieldOr(raw, 'choices', []), 'choices', expandChoice),
    backgrounds: expandBackgrounds(fieldOf(raw, 'backgrounds'), fresh),
  }
}

const STEPS_PHASE = 'Steps'

function expandBackgrounds(raw: unknown, { backgrounds: [start] }: Roadmap): unknown {
  const { week = [], headline = {} } = start ?? {}
  const isMissing = raw === undefined || (Array.isArray(raw) && raw.length === 0)
  return mapList(
    isMissing ? [{ id: start?.id, title: start?.title }] : raw,
    'backgrounds',
    defaulting({ summary: '', answers: [], week, headline, sources: [] }),
  )
}

function expandChoice(choice: unknown): unknown {
  if (!isRecord(choice)) return choice
  return {
    ...withDefaults(choice, { kind: 'path', question: fieldOf(choice, 'title'), sources: [] }),
    options: mapList(fieldOf(choice, 'options'), 'options', defaulting({ hint: '', sources: [] })),
  }
}

function defaulting(defaults: Raw): (entry: unknown) => unknown {
  return (entry) => (isRecord(entry) ? withDefaults(entry, defaults) : entry)
}
