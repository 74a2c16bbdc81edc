import type { NamedStatement, Statement } from '../../domain/career/statement'
import { EDITORIAL } from '../../domain/roadmap/roadmap'

export const hardLead: Statement = {
  says: 'The first post is the hardest part: several subjects at once, practice asked for before the job that would give it, and many who apply. For each there is something that helps.',
  sources: ['A16', 'B3', 'B5', EDITORIAL],
}

/** A part of the app where something can be done about it. */
export type HelpPlace = 'ways' | 'skills' | 'portfolio' | 'applications' | 'asks'

export interface Difficulty extends NamedStatement {
  readonly helps: readonly Statement[]
  readonly leadsTo?: { readonly place: HelpPlace; readonly words: string }
}

const gettingIn: readonly Difficulty[] = [
  {
    name: 'Five subjects at once',
    says: 'Programming, mathematics, algorithms, data science and software engineering meet in one job.',
    sources: ['A16'],
    helps: [
      {
        says: 'They need not be learned at once: mathematics and computer science first, languages next, frameworks after them.',
        sources: ['A9'],
      },
      { says: 'What you know already is time you get back.', sources: [EDITORIAL] },
    ],
    leadsTo: { place: 'skills', words: 'Say what you know' },
  },
  {
    name: 'The degree',
    says: 'Adverts ask for one, and how high a one it has to be depends on whom one reads.',
    sources: ['A16', 'B3'],
    helps: [
      {
        says: 'Few come straight. Software and computer engineering, programming and data science are all ways in, and studying beside a job is one too.',
        sources: ['B6'],
      },
    ],
    leadsTo: { place: 'ways', words: 'Compare the ways of learning' },
  },
  {
    name: 'Practice before the job',
    says: 'What is asked for is work done whole: a pipeline from nothing, data cleaned, features made, a model deployed.',
    sources: ['A16'],
    helps: [
      {
        says: 'Projects of your own on GitHub are practice that a stranger can check, and nearly every employer looks for it.',
        sources: ['B5'],
      },
      { says: 'Simple ones take about 3 months (2025).', sources: ['A4'] },
    ],
    leadsTo: { place: 'portfolio', words: 'Keep a portfolio' },
  },
  {
    name: 'A crowded market',
    says: 'Many apply for the same first posts; two of the sources say so, of 2023 and of 2025.',
    sources: ['A16', 'B3'],
    helps: [
      {
        says: 'A résumé, a letter and a portfolio fitted to the one advert; contacts, on LinkedIn for instance.',
        sources: ['A15', 'B6', 'B7'],
      },
      {
        says: 'A neighbouring post is a way in: data analyst, or software engineer.',
        sources: ['B6', 'C1'],
      },
    ],
    leadsTo: { place: 'applications', words: 'Follow your applications' },
  },
]

const doingTheWork: readonly Difficulty[] = [
  {
    name: 'Poor data',
    says: 'A model is no better than what it learned from.',
    sources: ['A17'],
    helps: [
      {
        says: 'Preparing the data is the answer: gaps, outliers and contradictions found and dealt with before training.',
        sources: ['A17', 'A8'],
      },
    ],
  },
  {
    name: 'Models that do not explain themselves',
    says: 'Why it decided as it did can be hard to tell, and someone will ask.',
    sources: ['A17'],
    helps: [
      { says: 'Methods that explain a model, charts of what it does, and plain words about both.', sources: ['A17'] },
    ],
  },
  {
    name: 'Being understood',
    says: 'Those who own the product, the data and the software each want something else from the same model, and problems seldom come well stated.',
    sources: ['A16'],
    helps: [
      {
        says: 'Writing is practice: a technical blog, or a project page that a stranger understands in a minute.',
        sources: ['A15', EDITORIAL],
      },
    ],
    leadsTo: { place: 'portfolio', words: 'Write up a project' },
  },
]

const stayingIn: readonly Difficulty[] = [
  {
    name: 'A field that moves',
    says: 'What was learned ages fast.',
    sources: ['A16', 'A17'],
    helps: [
      {
        says: 'Papers and blogs; conferences and communities; from time to time a further course, say on large language models or on reinforcement learning.',
        sources: ['A16', 'A17'],
      },
      { says: 'Algorithms, languages, libraries and certificates all want refreshing.', sources: ['B5'] },
    ],
    leadsTo: { place: 'asks', words: 'Courses and certificates that are named' },
  },
]

/** In the order in which a person meets them. */
export const difficultyGroups: readonly { readonly name: string; readonly difficulties: readonly Difficulty[] }[] = [
  { name: 'Getting in', difficulties: gettingIn },
  { name: 'Doing the work', difficulties: doingTheWork },
  { name: 'Staying in', difficulties: stayingIn },
]
