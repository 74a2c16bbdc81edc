import type { Phase } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { when } from '../authoring'

/** The reader's own hours hold the phase only where no course takes part of it over. */
const OWN_HOURS = ['self-paced', 'bootcamp', 'masters']
const PROGRAMS = ['fluent', 'professional']

export const machineLearningEngineerPhases: readonly Phase[] = [
  {
    id: 'learn-to-code',
    title: 'Learn to code',
    summary:
      'Python from the first line to programs others can run, then the libraries that data and models live in. It runs beside the mathematics.',
    durations: [
      {
        when: when({ coding: ['none'], 'way-of-learning': OWN_HOURS }),
        says: '6-12 months from scratch',
        minMonths: 6,
        maxMonths: 12,
        sources: ['A1'],
      },
      {
        when: when({ coding: ['some'], 'way-of-learning': OWN_HOURS }),
        says: 'between a few weeks and 6 months, our reading for someone in the middle',
        minMonths: 0.5,
        maxMonths: 6,
        sources: ['A1', EDITORIAL],
      },
      {
        when: when({
          coding: PROGRAMS,
          'machine-learning': ['none', 'course'],
          data: ['none', 'queries'],
          'way-of-learning': OWN_HOURS,
        }),
        says: '1-3 months for someone who programs already, spent on the libraries',
        minMonths: 1,
        maxMonths: 3,
        sources: ['A1'],
      },
      {
        when: when({
          coding: PROGRAMS,
          'machine-learning': ['trained', 'professional'],
          data: ['none', 'queries'],
          'way-of-learning': OWN_HOURS,
        }),
        says: 'under 2 months, our reading when the model libraries are familiar',
        minMonths: 0,
        maxMonths: 2,
        sources: ['A1', EDITORIAL],
      },
      {
        when: when({ coding: PROGRAMS, data: ['analysis', 'pipelines'], 'way-of-learning': OWN_HOURS }),
        says: 'under 2 months, our reading when half of the libraries are daily work',
        minMonths: 0,
        maxMonths: 2,
        sources: ['A1', EDITORIAL],
      },
    ],
    sources: ['A1', 'A10', 'A11', 'B1', 'B2'],
  },
  {
    id: 'mathematics',
    title: 'Mathematics and statistics',
    summary:
      'Linear algebra, calculus, probability and statistics, as far as models need them and far enough to read about the next one.',
    durations: [
      {
        when: when({ mathematics: ['little'], 'way-of-learning': OWN_HOURS }),
        says: '6-12 months from scratch',
        minMonths: 6,
        maxMonths: 12,
        sources: ['A2'],
      },
      {
        when: when({ mathematics: ['school'], 'way-of-learning': OWN_HOURS }),
        says: '3-12 months, the range for everyone together',
        minMonths: 3,
        maxMonths: 12,
        sources: ['A2'],
      },
      {
        when: when({ mathematics: ['university'], 'way-of-learning': OWN_HOURS }),
        says: 'between a few weeks and 3 months, our reading for someone in the middle',
        minMonths: 0.5,
        maxMonths: 3,
        sources: ['A2', EDITORIAL],
      },
      {
        when: when({ mathematics: ['stem-degree'], 'way-of-learning': OWN_HOURS }),
        says: 'a few weeks to refresh a technical or scientific degree',
        minMonths: 0.45,
        maxMonths: 1.4,
        sources: ['A2'],
      },
    ],
    sources: ['A2', 'A10', 'B1', 'C3'],
  },
  {
    id: 'fundamentals',
    title: 'Machine learning fundamentals',
    summary:
      'The kinds of learning, the algorithms everyone is expected to know, and the habit of checking. In all, the source allows 6 months to 2 years.',
    durations: [
      {
        when: when({ coding: ['none'], 'machine-learning': ['none'], 'way-of-learning': ['self-paced'] }),
        says: 'about 6 months of steady learning alone',
        minMonths: 5.4,
        maxMonths: 6.6,
        sources: ['A3'],
      },
      {
        when: when({
          coding: ['some', ...PROGRAMS],
          'machine-learning': ['none', 'course'],
          'way-of-learning': ['self-paced'],
        }),
        says: 'a few months, our reading: the source gives them to programmers who add an intensive bootcamp',
        minMonths: 2,
        maxMonths: 5,
        sources: ['A3', EDITORIAL],
      },
      {
        when: when({ coding: ['none'], 'machine-learning': ['course'], 'way-of-learning': ['self-paced'] }),
        says: 'between a few months and 6, our reading when a course lies behind you',
        minMonths: 2,
        maxMonths: 6.6,
        sources: ['A3', EDITORIAL],
      },
      {
        when: when({ 'machine-learning': ['trained', 'professional'], 'way-of-learning': ['self-paced'] }),
        says: 'less than a few months, our reading for someone who has trained models',
        minMonths: 0,
        maxMonths: 2,
        sources: [EDITORIAL],
      },
      {
        when: when({ 'way-of-learning': ['bootcamp'] }),
        says: 'a few months with an intensive bootcamp, after some programming or data work',
        minMonths: 2,
        maxMonths: 5,
        sources: ['A3', 'B4'],
      },
      {
        when: when({ 'way-of-learning': ['bachelors'] }),
        says: '4 years for a bachelor’s degree',
        minMonths: 48,
        maxMonths: 48,
        sources: ['A3'],
      },
      {
        when: when({ 'way-of-learning': ['masters'] }),
        says: '1-2 years more for a graduate degree',
        minMonths: 12,
        maxMonths: 24,
        sources: ['A3'],
      },
    ],
    sources: ['A3', 'A12', 'B1', 'C3'],
  },
  {
    id: 'hands-on',
    title: 'Hands-on experience',
    summary:
      'Projects, a competition and a model that runs for other people. Simple projects take 3 months; mastery takes years and goes on at work.',
    durations: [
      {
        when: when({
          'machine-learning': ['none', 'course', 'trained'],
          data: ['none', 'queries', 'analysis'],
          'way-of-learning': ['self-paced'],
        }),
        says: 'at least 3 months, then ongoing',
        minMonths: 3,
        maxMonths: null,
        sources: ['A4'],
      },
      {
        when: when({ 'machine-learning': ['professional'], 'way-of-learning': ['self-paced'] }),
        says: 'somewhat under 3 months, our reading when models at work count as practice',
        minMonths: 2,
        maxMonths: null,
        sources: ['A4', EDITORIAL],
      },
      {
        when: when({
          'machine-learning': ['none', 'course', 'trained'],
          data: ['pipelines'],
          'way-of-learning': ['self-paced'],
        }),
        says: 'somewhat under 3 months, our reading when pipelines at work count as practice',
        minMonths: 2,
        maxMonths: null,
        sources: ['A4', EDITORIAL],
      },
    ],
    sources: ['A4', 'A8', 'A16', 'B5', 'C2'],
  },
  {
    id: 'portfolio',
    title: 'Portfolio and applications',
    summary:
      'Work that others can look at, and the patient business of applying for internships and junior posts. Every answer teaches what to strengthen next.',
    durations: [
      {
        when: when({ 'way-of-learning': ['self-paced'] }),
        says: 'at least 3 months, then ongoing; longer for complex or open-source work',
        minMonths: 3,
        maxMonths: null,
        sources: ['A5'],
      },
    ],
    sources: ['A5', 'A14', 'A15', 'B5', 'B7'],
  },
]
