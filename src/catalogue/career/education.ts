import type { Disagreement, NamedStatement } from '../../domain/career/statement'
import { EDITORIAL } from '../../domain/roadmap/roadmap'

export const degreeDisagreement: Disagreement = {
  about: 'Which degree it takes',
  views: [
    {
      by: 'Key Steps, 2025',
      says: 'A bachelor’s or a master’s as a rule; for senior posts that are mostly research, often a master’s or a PhD.',
      sources: ['A13'],
    },
    { by: 'ITPro, 2023', says: 'To most employers a master’s is the minimum, up to a PhD.', sources: ['B3'] },
    {
      by: 'Career guide',
      says: 'A bachelor’s, which it calls essential; advanced degrees are for advanced roles.',
      sources: ['C1'],
    },
  ],
  note: {
    says: 'They answer different questions: what one needs, what most have, what employers ask for. Adverts from the place where you mean to work say which of them counts there.',
    sources: [EDITORIAL],
  },
}

export const education: readonly NamedStatement[] = [
  {
    name: 'Subjects',
    says: 'Computer science and mathematics are in every list, and computer science is what employers ask for most (2023). Data science, statistics, physics and electrical engineering are in one list each.',
    sources: ['A13', 'B3', 'C1'],
  },
  {
    name: 'Classes to look for',
    says: 'Algorithms and data structures, computer architecture, programming.',
    sources: ['A13'],
  },
  {
    name: 'Examples that are named',
    says: 'Degrees of 2 years in machine learning at Stanford and in artificial intelligence at MIT (2025); Carnegie Mellon (2023).',
    sources: ['A13', 'B3'],
  },
]
