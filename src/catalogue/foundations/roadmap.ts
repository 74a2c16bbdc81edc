import type { Roadmap } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { knowledgeChoice, pathChoice, REFERENCE_PACE, weekOfHours, when } from '../authoring'
import { factsByIds } from '../facts'
import { craftSteps } from './craft-steps'
import { frameworkSteps } from './framework-steps'
import { mathematicsSteps } from './mathematics-steps'
import { programmingSteps } from './programming-steps'

export const foundations: Roadmap = {
  id: 'foundations',
  edition: 1,
  title: 'Foundations',
  goal: 'on firm foundations in machine learning',
  summary:
    'Mathematics and computer science, Python and R, the frameworks, and the craft of preparing data and checking models. It ends where practice begins, and suits anyone who wants the ground firm first.',
  reference: REFERENCE_PACE,
  phases: [
    {
      id: 'mathematics-and-computer-science',
      title: 'Mathematics and computer science',
      summary: 'Linear algebra, calculus, probability, statistics; algorithms and the machine they run on.',
      durations: [
        {
          when: when({ mathematics: ['little'] }),
          says: '6-12 months from scratch, for the mathematics',
          minMonths: 6,
          maxMonths: 12,
          sources: ['A2'],
        },
      ],
      sources: ['A2', 'A9', 'A13', 'B1'],
    },
    {
      id: 'programming',
      title: 'Python and R',
      summary: 'Python first and in earnest, R beside it for statistics.',
      durations: [],
      sources: ['A1', 'A9', 'A11', 'B2'],
    },
    {
      id: 'frameworks-and-libraries',
      title: 'Frameworks and libraries',
      summary: 'NumPy and pandas, scikit-learn, and one framework for networks.',
      durations: [],
      sources: ['A1', 'A9', 'A11'],
    },
    {
      id: 'craft',
      title: 'The craft',
      summary: 'Models, data, features, checking, and keeping up.',
      durations: [],
      sources: ['A8', 'A9', 'A12', 'A17'],
    },
  ],
  steps: [...mathematicsSteps, ...programmingSteps, ...frameworkSteps, ...craftSteps],
  choices: [
    knowledgeChoice({
      id: 'mathematics',
      title: 'Mathematics',
      question: 'How far does your mathematics go?',
      sources: ['A2', EDITORIAL],
      options: [
        { id: 'little', label: 'Not far, or long ago', hint: 'Functions need another look.', sources: ['A2'] },
        {
          id: 'some',
          label: 'To the end of school',
          hint: 'You can still differentiate a function.',
          sources: [EDITORIAL],
        },
        {
          id: 'degree',
          label: 'A technical or scientific degree',
          hint: 'It needs refreshing rather than learning.',
          sources: ['A2'],
        },
      ],
    }),
    knowledgeChoice({
      id: 'coding',
      title: 'Programming',
      question: 'How much have you programmed?',
      sources: ['A1', EDITORIAL],
      options: [
        { id: 'none', label: 'Not yet', hint: 'You start with the first line.', sources: ['A1'] },
        { id: 'some', label: 'Some', hint: 'A course, or scripts that worked.', sources: [EDITORIAL] },
        { id: 'fluent', label: 'Fluently', hint: 'At work or for yourself, in any language.', sources: ['A1'] },
      ],
    }),
    pathChoice({
      id: 'framework',
      title: 'Framework',
      question: 'Which framework do you want to learn first?',
      sources: ['A11', 'C3'],
      options: [
        {
          id: 'pytorch',
          label: 'PyTorch',
          hint: 'Reads like ordinary Python; common in research.',
          sources: ['A11', EDITORIAL],
        },
        {
          id: 'tensorflow',
          label: 'TensorFlow with Keras',
          hint: 'Short to write, and at home on phones and in browsers.',
          sources: ['A11', EDITORIAL],
        },
      ],
    }),
  ],
  backgrounds: [
    {
      id: 'from-scratch',
      title: 'From scratch',
      summary: 'Neither programming nor the mathematics yet, and 15 hours a week.',
      answers: new Map([
        ['mathematics', 'little'],
        ['coding', 'none'],
        ['framework', 'pytorch'],
      ]),
      week: weekOfHours(2, 2, 2, 2, 0, 4, 3),
      headline: { text: '1½ to 2½ years', minMonths: 18, maxMonths: 30 },
      sources: [EDITORIAL],
    },
    {
      id: 'some-of-both',
      title: 'Some of both',
      summary: 'School mathematics and a little programming are there, and 12 hours a week.',
      answers: new Map([
        ['mathematics', 'some'],
        ['coding', 'some'],
        ['framework', 'pytorch'],
      ]),
      week: weekOfHours(1.5, 1.5, 1.5, 1.5, 0, 3.5, 2.5),
      headline: { text: '10 to 18 months', minMonths: 10, maxMonths: 18 },
      sources: [EDITORIAL],
    },
    {
      id: 'engineer',
      title: 'Engineer or scientist',
      summary: 'You program well and hold a technical degree; 10 hours a week bring it all up to date.',
      answers: new Map([
        ['mathematics', 'degree'],
        ['coding', 'fluent'],
        ['framework', 'pytorch'],
      ]),
      week: weekOfHours(1.5, 0, 1.5, 1.5, 0, 3, 2.5),
      headline: { text: '7 to 12 months', minMonths: 7, maxMonths: 12 },
      sources: [EDITORIAL],
    },
  ],
  facts: factsByIds('A1', 'A2', 'A3', 'A8', 'A9', 'A11', 'A12', 'A13', 'A14', 'A16', 'A17', 'B1', 'B2', 'B5', 'C3'),
}
