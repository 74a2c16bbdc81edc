import type { Disagreement, NamedStatement, Statement } from '../../domain/career/statement'
import { EDITORIAL, type SourceId } from '../../domain/roadmap/roadmap'

export const asksLead: Statement = {
  says: 'Python before anything else, a handful of libraries, enough mathematics to know why a model does what it does, and usually a degree; how high a one is where the sources part.',
  sources: ['A1', 'A10', 'A11', 'A13', 'B3', 'C1', EDITORIAL],
}

interface Importance {
  readonly skill: string
  readonly rating: 'high' | 'medium'
}

/** The one table of ratings there is. */
export const importance: readonly Importance[] = [
  { skill: 'Programming languages', rating: 'high' },
  { skill: 'Frameworks and libraries', rating: 'high' },
  { skill: 'Mathematics and statistics', rating: 'medium' },
]

export const importanceNote: Statement = {
  says: 'How much each matters, on the scale of Key Steps (2025).',
  sources: ['A10'],
}

export const mathematicsDisagreement: Disagreement = {
  about: 'How much mathematics matters',
  views: [
    { by: 'Key Steps, 2025, in its table', says: 'Medium, below languages and frameworks.', sources: ['A10'] },
    { by: 'Key Steps, 2025, in its text', says: 'Essential.', sources: ['A10'] },
    {
      by: 'Career guide',
      says: 'Essential: calculus, algebra and probability.',
      sources: ['C3'],
    },
  ],
  note: {
    says: 'Both can be true: libraries do the arithmetic for you on most days, and on the day a model fails it is the mathematics that says why.',
    sources: [EDITORIAL],
  },
}

/** A tool, and where each work names it: the ids of the facts, with a word where it is named only in passing. */
interface NamedTool {
  readonly tool: string
  readonly keySteps?: Naming
  readonly itpro?: Naming
  readonly guide?: Naming
}

interface Naming {
  readonly sources: readonly SourceId[]
  readonly only?: string
}

const inA11: Naming = { sources: ['A11'] }
const inB2: Naming = { sources: ['B2'] }
const inC3: Naming = { sources: ['C3'] }

/** Those that most works name stand first. */
export const languages: readonly NamedTool[] = [
  { tool: 'Python', keySteps: inA11, itpro: inB2, guide: inC3 },
  { tool: 'R', keySteps: inA11, itpro: inB2 },
  { tool: 'Java', keySteps: inA11, itpro: inB2 },
  { tool: 'C++', keySteps: { sources: ['A1', 'A11'], only: 'in passing' }, itpro: inB2 },
  { tool: 'Julia', keySteps: { sources: ['A11'], only: 'in passing' }, itpro: inB2 },
  { tool: 'C', itpro: inB2 },
  { tool: 'JavaScript', itpro: inB2 },
  { tool: 'Scala', itpro: inB2 },
]

export const frameworks: readonly NamedTool[] = [
  { tool: 'TensorFlow', keySteps: inA11, itpro: { sources: ['B1'] }, guide: inC3 },
  { tool: 'PyTorch', keySteps: inA11, guide: inC3 },
  { tool: 'scikit-learn', keySteps: inA11 },
  { tool: 'Keras', keySteps: inA11 },
  { tool: 'Spark MLlib', itpro: { sources: ['B1'] } },
]

export const toolsNotes: readonly Statement[] = [
  {
    says: 'In passing: Key Steps has C++ in its timeline only, and Julia only with the certificates.',
    sources: ['A1', 'A11'],
  },
  {
    says: 'ITPro (2023) wants several languages from one person; Key Steps (2025) has you begin with Python and add to it.',
    sources: ['A1', 'B2'],
  },
  {
    says: 'Around them: Git, Docker, a cloud such as AWS or Azure, designing for growth, and serving a model, behind a Flask API or by a service of the cloud.',
    sources: ['A11'],
  },
]

/** One line each on what it does; the list is the source’s, the lines are ours. */
export const algorithms: readonly { readonly name: string; readonly does: string }[] = [
  { name: 'Linear regression', does: 'a number, as a weighted sum of what is known' },
  { name: 'Logistic regression', does: 'a yes or no, with its probability' },
  { name: 'Decision trees', does: 'one question after another until there is an answer' },
  { name: 'Random forests and other ensembles', does: 'many weak models that decide together' },
  { name: 'Support vector machines', does: 'the border that keeps two classes furthest apart' },
  { name: 'Neural networks', does: 'layers of learned weights; with many layers, deep learning' },
]

export const algorithmsNote: Statement = {
  says: 'The list, over supervised, unsupervised and deep learning, is the sources’; the line on each is our own.',
  sources: ['A12', 'C3', EDITORIAL],
}

/** What learning them can lean on. */
export const courses: readonly NamedStatement[] = [
  {
    name: 'Courses',
    says: 'Stanford’s on machine learning, MIT’s introduction to it, and Google’s Machine Learning Crash Course.',
    sources: ['A14'],
  },
  {
    name: 'Certificates',
    says: 'Certified Machine Learning Engineer and Certified Data Scientist.',
    sources: ['A14'],
  },
]
