import type { Condition } from '../../domain/roadmap/roadmap'
import { when } from '../authoring'

/** A bachelor's degree teaches these; whoever comes without one learns them in their own hours. */
export const UNLESS_BACHELORS: readonly Condition[] = when({ 'way-of-learning': ['self-paced', 'bootcamp', 'masters'] })

/** Every kind of course teaches these. */
export const ONLY_SELF_PACED: readonly Condition[] = when({ 'way-of-learning': ['self-paced'] })

/** A bootcamp teaches these by doing; lectures leave the doing to the student. */
export const UNLESS_BOOTCAMP: readonly Condition[] = when({ 'way-of-learning': ['self-paced', 'bachelors', 'masters'] })

/** A bootcamp has its students do some of this in class. */
export const BOOTCAMP: readonly Condition[] = when({ 'way-of-learning': ['bootcamp'] })

/** A degree teaches these; a bootcamp has no time for them. */
export const UNLESS_DEGREE: readonly Condition[] = when({ 'way-of-learning': ['self-paced', 'bootcamp'] })

/** The roles that look after running services. */
export const RUNS_SERVICES: readonly Condition[] = when({
  'target-role': ['machine-learning-engineer', 'nlp-scientist', 'software-developer'],
})

export const DATA_SCIENTIST: readonly Condition[] = when({ 'target-role': ['data-scientist'] })

export const NLP_SCIENTIST: readonly Condition[] = when({ 'target-role': ['nlp-scientist'] })

export const SOFTWARE_DEVELOPER: readonly Condition[] = when({ 'target-role': ['software-developer'] })

export const HUMAN_CENTRED_DESIGNER: readonly Condition[] = when({ 'target-role': ['human-centred-designer'] })

/** Roles that hand a model over rather than run it: enough of serving to know what the others need. */
export const HANDS_MODELS_OVER: readonly Condition[] = when({
  'target-role': ['data-scientist', 'human-centred-designer'],
})

export const VOICE_AND_IMAGE: readonly Condition[] = when({ field: ['voice-and-image'] })

/** Someone who has been through a course is no longer new to programming, whatever they were at the start. */
export const AFTER_A_COURSE: readonly Condition[] = when({ 'way-of-learning': ['bootcamp', 'bachelors', 'masters'] })

export const BESIDE_A_DEGREE: readonly Condition[] = when({ 'way-of-learning': ['bachelors', 'masters'] })

export const PROGRAMS: readonly Condition[] = when({ coding: ['fluent', 'professional'] })

export const PROGRAMS_A_LITTLE: readonly Condition[] = when({ coding: ['some'] })
