import type { Statement } from '../../domain/career/statement'
import { EDITORIAL, type SourceId, type StepId } from '../../domain/roadmap/roadmap'

/** What to ask of a course before choosing it. */
export interface CourseQuestion {
  readonly id: string
  /** As a statement that holds or does not: it becomes an item of a checklist. */
  readonly title: string
  readonly hint: string
  readonly sources: readonly SourceId[]
}

export const coursesNote: Statement = {
  says: 'Four things to look at before you sign, and one that is ours.',
  sources: ['C5', EDITORIAL],
}

export const COURSE_QUESTIONS: readonly CourseQuestion[] = [
  {
    id: 'level',
    title: 'It begins where I am',
    hint: 'Judge your own level first; do its entry test, or its first exercises.',
    sources: ['C5'],
  },
  {
    id: 'goal',
    title: 'It leads to my goal',
    hint: 'What should you be able to do afterwards that you cannot do now?',
    sources: ['C5'],
  },
  {
    id: 'mix',
    title: 'It has theory and practice',
    hint: 'Both in the syllabus: lectures alone fade, recipes alone do not carry far.',
    sources: ['C5', EDITORIAL],
  },
  {
    id: 'provider',
    title: 'Its provider has a good name, and past students agree',
    hint: 'Read the disappointed reviews as well, and what the course did about them.',
    sources: ['C5', EDITORIAL],
  },
  {
    id: 'hours',
    title: 'Its hours fit into my week',
    hint: 'Ask how many a week it takes in truth, and until when.',
    sources: [EDITORIAL],
  },
]

/** The courses that a source names, to begin with. */
export const NAMED_COURSES: readonly { readonly name: string; readonly sources: readonly SourceId[] }[] = [
  { name: 'Google Machine Learning Crash Course', sources: ['A14'] },
  { name: 'Stanford machine learning course', sources: ['A14'] },
  { name: 'MIT introduction to machine learning', sources: ['A14'] },
]

/** The steps of the built-in roadmaps, and of copies of them, that are about a course: offered first. */
export const COURSE_STEPS: readonly StepId[] = [
  'guided-course',
  'bootcamp-course',
  'bachelors-first-years',
  'masters-degree',
  'certification',
]
