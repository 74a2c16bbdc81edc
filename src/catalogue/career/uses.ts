import type { NamedStatement, Statement } from '../../domain/career/statement'
import { EDITORIAL } from '../../domain/roadmap/roadmap'

export const usesLead: Statement = {
  says: 'Technology, finance and healthcare are described closest; logistics, vehicles, robotics, connected devices and entertainment are named beside them. The uses return from one to the next: recognising, recommending, noticing risk.',
  sources: ['A19', 'B9', 'C7'],
}

export const industries: readonly NamedStatement[] = [
  {
    name: 'Technology',
    says: 'Software, data science, and AI itself.',
    sources: ['A19'],
  },
  {
    name: 'Finance',
    says: 'Trading, judging risk, putting portfolios together, noticing fraud.',
    sources: ['A19', 'B9', 'C7'],
  },
  {
    name: 'Healthcare',
    says: 'Reading images, helping to diagnose, fitting medicine to the person.',
    sources: ['A19', 'C7'],
  },
]

/** Named without more; the example is ours. */
export const moreIndustries: readonly { readonly name: string; readonly example: string }[] = [
  { name: 'Logistics', example: 'when a parcel will arrive' },
  { name: 'Cars', example: 'a part that is about to fail' },
  { name: 'Self-driving vehicles', example: 'what is on the road ahead' },
  { name: 'Robotics', example: 'how to grip what was never seen before' },
  { name: 'Connected devices', example: 'a reading that is out of the ordinary' },
  { name: 'Entertainment', example: 'what to watch next' },
]

export const moreIndustriesNote: Statement = {
  says: 'The industries are the career guide’s; the question beside each is our own example.',
  sources: ['C7', EDITORIAL],
}

interface Use extends NamedStatement {
  /** What it asks one to learn. */
  readonly learn: Statement
}

export const uses: readonly Use[] = [
  {
    name: 'Recognising images and speech',
    says: 'What is in a picture, what was said.',
    sources: ['B9'],
    learn: {
      says: 'Signal processing comes on top of the usual subjects.',
      sources: ['C3'],
    },
  },
  {
    name: 'Understanding and recommending',
    says: 'What customers want, what to show them next, how to keep in touch with them.',
    sources: ['B9', 'C7'],
    learn: {
      says: 'Clustering and ranking, and how to try a change on some of the people first.',
      sources: [EDITORIAL],
    },
  },
  {
    name: 'Risk and fraud',
    says: 'Which payment is odd, which loan may fail.',
    sources: ['B9', 'C7'],
    learn: {
      says: 'Classification where one case in thousands matters, and models one can explain.',
      sources: [EDITORIAL],
    },
  },
]

export const firstProjects: Statement = {
  says: 'Two portfolio projects are given as examples: telling images apart, in Python with TensorFlow, and a chatbot, in Python with NLTK.',
  sources: ['A15'],
}

export const choosingNote: Statement = {
  says: 'If you know an industry already, that is a head start that courses do not give: you know which questions are worth asking, and what the data leaves out.',
  sources: [EDITORIAL],
}
