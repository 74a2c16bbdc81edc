import * as v from 'valibot'
import {
  APPLICATION_ENDINGS,
  APPLICATION_LIMITS,
  APPLICATION_STAGES,
  type ApplicationStage,
  type JobApplication,
} from '../career/application'
import { type Career, CAREER_LIMITS, EMPTY_CAREER, SKILL_LEVELS, type SkillId, type SkillLevel } from '../career/career'
import {
  type PictureId,
  type PortfolioProject,
  PROJECT_LIMITS,
  type ProjectLoop,
  type ProjectPicture,
} from '../career/project'
import type { Day } from '../day'
import type { EntryId } from '../plan/step-notebook'
import {
  ENTRY_LEFT_OUT,
  type Fields,
  hasField,
  readField,
  readId,
  readIds,
  readList,
  readObject,
} from '../roadmap/validate-fields'
import { DAY_RULE, ID_RULE, oneOfRule, orNullRule, textRule, wholeRule, YES_NO_RULE } from '../roadmap/validate-values'
import { keepUnderOwnIds } from './own-ids'
import { LONG_AGO } from './read-plan'
import { readLink, readLinkOrNone } from './read-notebook'

/** Skills, portfolio and applications, with everything in them that can be kept. */
export function readCareer(state: Fields): Career {
  const career = readObject(state, 'career', 'Skills, portfolio and applications are empty now.')
  if (career === null) return EMPTY_CAREER
  const skills = readList(career, 'skills', {
    limit: CAREER_LIMITS.skills,
    readEntry: readSkill,
    keyOf: ([skill]) => skill,
  })
  const projects = readList(career, 'projects', { limit: CAREER_LIMITS.projects, readEntry: readProject })
  const applications = readList(career, 'applications', {
    limit: CAREER_LIMITS.applications,
    readEntry: readApplication,
  })
  return {
    skills: new Map(skills),
    projects: keepUnderOwnIds(career, 'projects', projects),
    applications: keepUnderOwnIds(career, 'applications', applications),
  }
}

const LEVEL_RULE = oneOfRule(SKILL_LEVELS)

function readSkill(fields: Fields): readonly [SkillId, SkillLevel] | null {
  const skill = readId(fields, 'skill')
  const level = readField(fields, 'level', LEVEL_RULE, null, ENTRY_LEFT_OUT)
  return skill === null || level === null ? null : [skill, level]
}

const PROJECT_TEXT_RULE = textRule(PROJECT_LIMITS.text)
const PROJECT_LINE_RULE = textRule(PROJECT_LIMITS.line)

function readProject(fields: Fields): PortfolioProject | null {
  const id = readId(fields)
  if (id === null) return null
  const text = (key: string): string => readField(fields, key, PROJECT_TEXT_RULE, '')
  const line = (key: string): string => readField(fields, key, PROJECT_LINE_RULE, '')
  const { entries, pictures } = PROJECT_LIMITS
  const createdOn = readField(fields, 'createdOn', DAY_RULE, LONG_AGO)
  return {
    id,
    title: line('title'),
    createdOn,
    changedOn: readField(fields, 'changedOn', DAY_RULE, createdOn),
    description: text('description'),
    outcome: text('outcome'),
    results: text('results'),
    lessons: text('lessons'),
    improvements: text('improvements'),
    targetJob: line('targetJob'),
    code: readLinkOrNone(fields, 'code'),
    links: new Map(readList(fields, 'links', { limit: entries, readEntry: readLink, keyOf: ([key]) => key })),
    skills: new Set(readIds(fields, 'skills', entries)),
    pictures: new Map(readList(fields, 'pictures', { limit: pictures, readEntry: readPicture, keyOf: ([key]) => key })),
    hasChecklist: readField(fields, 'hasChecklist', YES_NO_RULE, false),
    tasksDone: new Set(readIds(fields, 'tasksDone', entries)),
    loops: new Map(readList(fields, 'loops', { limit: entries, readEntry: readLoop, keyOf: ([key]) => key })),
    // What cannot be read is rather kept to oneself than shown.
    isPrivate: readField(fields, 'isPrivate', YES_NO_RULE, hasField(fields, 'isPrivate')),
  }
}

const SIDE_RULE = wholeRule(1, 20_000, 'pixels')
const BYTES_RULE = wholeRule(0, 100_000_000, 'bytes')

function readPicture(fields: Fields): readonly [PictureId, ProjectPicture] | null {
  const id = readId(fields)
  const width = readField(fields, 'width', SIDE_RULE, null, ENTRY_LEFT_OUT)
  const height = readField(fields, 'height', SIDE_RULE, null, ENTRY_LEFT_OUT)
  if (id === null || width === null || height === null) return null
  const alt = readField(fields, 'alt', PROJECT_LINE_RULE, '')
  return [id, { alt, width, height, bytes: readField(fields, 'bytes', BYTES_RULE, 0) }]
}

function readLoop(fields: Fields): readonly [EntryId, ProjectLoop] | null {
  const id = readId(fields)
  const on = readField(fields, 'on', DAY_RULE, null, ENTRY_LEFT_OUT)
  const from = readId(fields, 'from')
  const to = readId(fields, 'to')
  if (id === null || on === null || from === null || to === null) return null
  return [id, { on, from, to, why: readField(fields, 'why', PROJECT_LINE_RULE, '') }]
}

const APPLICATION_TEXT_RULE = textRule(APPLICATION_LIMITS.text)
const APPLICATION_LINE_RULE = textRule(APPLICATION_LIMITS.line)
const STAGE_RULE = oneOfRule(APPLICATION_STAGES)
const ENDING_RULE = orNullRule(oneOfRule(APPLICATION_ENDINGS))
/** Only what is closed has ended. */
const NO_ENDING_RULE: typeof ENDING_RULE = {
  schema: v.null(),
  type: 'string',
  expects: () => 'null, for it is not closed',
}
const MAX_TASKS = 200

function readApplication(fields: Fields): JobApplication | null {
  const id = readId(fields)
  if (id === null) return null
  const text = (key: string): string => readField(fields, key, APPLICATION_TEXT_RULE, '')
  const line = (key: string): string => readField(fields, key, APPLICATION_LINE_RULE, '')
  const stage = readField(fields, 'stage', STAGE_RULE, 'toApply')
  const reached = readList(fields, 'reached', {
    limit: APPLICATION_STAGES.length,
    readEntry: readReached,
    keyOf: ([key]) => key,
  })
  return {
    id,
    employer: line('employer'),
    role: line('role'),
    url: readLinkOrNone(fields, 'url'),
    createdOn: readField(fields, 'createdOn', DAY_RULE, LONG_AGO),
    stage,
    reached: new Map(reached),
    ending: readField(fields, 'ending', stage === 'closed' ? ENDING_RULE : NO_ENDING_RULE, null),
    tasksDone: new Set(readIds(fields, 'tasksDone', MAX_TASKS)),
    contacts: text('contacts'),
    notes: text('notes'),
    nextAction: line('nextAction'),
    nextOn: readField(fields, 'nextOn', orNullRule(DAY_RULE), null),
    isSteppingStone: readField(fields, 'isSteppingStone', YES_NO_RULE, false),
    plan: readField(fields, 'plan', orNullRule(ID_RULE), null),
  }
}

function readReached(fields: Fields): readonly [ApplicationStage, Day] | null {
  const stage = readField(fields, 'stage', STAGE_RULE, null, ENTRY_LEFT_OUT)
  const day = readField(fields, 'day', DAY_RULE, null, ENTRY_LEFT_OUT)
  return stage === null || day === null ? null : [stage, day]
}
