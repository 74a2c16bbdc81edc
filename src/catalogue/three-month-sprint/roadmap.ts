import type { Roadmap } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { knowledgeChoice, pathChoice, REFERENCE_PACE, weekOfHours } from '../authoring'
import { factsByIds } from '../facts'
import { basicsSteps } from './basics-steps'
import { coreSkillsSteps } from './core-skills-steps'
import { projectSteps } from './project-steps'

export const threeMonthSprint: Roadmap = {
  id: 'three-month-sprint',
  edition: 1,
  title: 'Three-month sprint',
  goal: 'through the three-month sprint',
  summary:
    'Twelve weeks from first Python to a deployed model and a small portfolio. At the suggested hours, twelve weeks is about an even chance, three calendar months about two in three and four months about nine in ten; other hours have other odds, which your plan works out. It makes you someone with something to show, not yet an engineer.',
  reference: REFERENCE_PACE,
  phases: [
    {
      id: 'basics',
      title: 'Month 1: basics',
      summary: 'Two weeks of Python and first models, two weeks of a cloud platform.',
      durations: [{ when: [], says: '4 weeks', minMonths: 1, maxMonths: 1, sources: ['A7'] }],
      sources: ['A7'],
    },
    {
      id: 'core-skills',
      title: 'Month 2: core skills',
      summary: 'From collecting data to a model that has been checked.',
      durations: [{ when: [], says: 'the second month', minMonths: 1, maxMonths: 1, sources: ['A7'] }],
      sources: ['A7'],
    },
    {
      id: 'projects',
      title: 'Month 3: a project and a portfolio',
      summary: 'A project on real data, deployed, priced and written up.',
      durations: [{ when: [], says: 'the third month', minMonths: 1, maxMonths: 1, sources: ['A7'] }],
      sources: ['A7'],
    },
  ],
  steps: [...basicsSteps, ...coreSkillsSteps, ...projectSteps],
  choices: [
    knowledgeChoice({
      id: 'experience',
      title: 'Programming',
      question: 'How much have you programmed?',
      sources: [EDITORIAL],
      options: [
        {
          id: 'none',
          label: 'Not yet',
          hint: 'Three months from here are close to a full-time job.',
          sources: [EDITORIAL],
        },
        {
          id: 'some',
          label: 'Some',
          hint: 'You have written scripts or finished a course.',
          sources: [EDITORIAL],
        },
        {
          id: 'programmer',
          label: 'I program for a living',
          hint: 'The tools are familiar; the data and the models are new.',
          sources: [EDITORIAL],
        },
      ],
    }),
    pathChoice({
      id: 'cloud',
      title: 'Cloud platform',
      question: 'Which cloud do you want to learn?',
      sources: ['A7'],
      options: [
        { id: 'google-cloud', label: 'Google Cloud', hint: 'Take what your future employer uses.', sources: ['A7'] },
        { id: 'aws', label: 'AWS', hint: 'Take what your future employer uses.', sources: ['A7'] },
        { id: 'azure', label: 'Azure', hint: 'Take what your future employer uses.', sources: ['A7'] },
      ],
    }),
    pathChoice({
      id: 'tool',
      title: 'Portfolio tool',
      question: 'What will you make your portfolio with?',
      sources: ['A7'],
      options: [
        { id: 'python', label: 'Python', hint: 'The language you have been using all along.', sources: ['A7'] },
        {
          id: 'r',
          label: 'R',
          hint: 'Strong in statistics; a little more to learn on top of Python.',
          sources: ['A7', EDITORIAL],
        },
        {
          id: 'weka',
          label: 'Weka',
          hint: 'A workbench with windows instead of code: quicker, and less to show in a repository.',
          sources: ['A7', EDITORIAL],
        },
      ],
    }),
  ],
  backgrounds: [
    {
      id: 'full-time-beginner',
      title: 'New to it, nearly full time',
      summary:
        'You have never programmed and can give 30 hours a week for three months. With fewer hours, expect it to take longer.',
      answers: new Map([
        ['experience', 'none'],
        ['cloud', 'google-cloud'],
        ['tool', 'python'],
      ]),
      week: weekOfHours(5, 5, 5, 5, 5, 5, 0),
      headline: { text: '3 months', minMonths: 3, maxMonths: 3 },
      sources: ['A7', EDITORIAL],
    },
    {
      id: 'some-programming',
      title: 'Some programming, half days',
      summary: 'You have written scripts before and can give 20 hours a week.',
      answers: new Map([
        ['experience', 'some'],
        ['cloud', 'google-cloud'],
        ['tool', 'python'],
      ]),
      week: weekOfHours(3, 3, 3, 3, 3, 5, 0),
      headline: { text: '3 months', minMonths: 3, maxMonths: 3 },
      sources: ['A7', EDITORIAL],
    },
    {
      id: 'programmer',
      title: 'Programmer, beside a job',
      summary: 'You program for a living and can give 14.5 hours a week, mostly evenings and a Saturday.',
      answers: new Map([
        ['experience', 'programmer'],
        ['cloud', 'google-cloud'],
        ['tool', 'python'],
      ]),
      week: weekOfHours(2, 2, 2, 2, 0, 4.5, 2),
      headline: { text: '3 months', minMonths: 3, maxMonths: 3 },
      sources: ['A7', EDITORIAL],
    },
  ],
  facts: factsByIds('A7', 'A8', 'A9', 'A11', 'A12', 'A14', 'A15', 'A17'),
}
