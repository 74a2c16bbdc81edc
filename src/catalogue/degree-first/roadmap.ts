import type { Roadmap } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { knowledgeChoice, pathChoice, REFERENCE_PACE, weekOfHours, when } from '../authoring'
import { factsByIds } from '../facts'
import { certificationSteps } from './certification-steps'
import { degreeSteps } from './degree-steps'
import { projectSteps } from './project-steps'
import { workSteps } from './work-steps'

export const degreeFirst: Roadmap = {
  id: 'degree-first',
  edition: 2,
  title: 'Degree first',
  goal: 'a machine learning engineer',
  summary:
    'A degree, an entry-level post, a certificate and projects of your own. Most of the time passes in lectures and at work; the weekly hours here are what you give beside them.',
  reference: REFERENCE_PACE,
  phases: [
    {
      id: 'degree',
      title: 'Earn a degree',
      summary: 'A bachelor’s in mathematics, computer science or data science; a master’s for advanced posts.',
      durations: [
        {
          when: when({ degree: ['bachelors'] }),
          says: '4 years for a bachelor’s degree, and the months until it begins',
          minMonths: 48,
          maxMonths: 60,
          sources: ['A3', EDITORIAL],
        },
        {
          when: when({ degree: ['bachelors-and-masters'] }),
          says: '4 years and 1-2 more for a graduate degree, and the months until it begins',
          minMonths: 60,
          maxMonths: 84,
          sources: ['A3', EDITORIAL],
        },
        {
          when: when({ degree: ['masters'] }),
          says: '1-2 years for a graduate degree, and the months until it begins',
          minMonths: 12,
          maxMonths: 36,
          sources: ['A3', EDITORIAL],
        },
      ],
      sources: ['A3', 'A13', 'B3', 'C1'],
    },
    {
      id: 'work',
      title: 'Gain work experience',
      summary:
        'A first job next to the one you want, as an analyst or a software engineer, and a first model where you work.',
      durations: [],
      sources: ['B6', 'C1'],
    },
    {
      id: 'certification',
      title: 'Get certified',
      summary: 'The gaps of your degree filled, machine learning brought up to date, an exam passed.',
      durations: [],
      sources: ['A14', 'C1'],
    },
    {
      id: 'projects',
      title: 'Build projects and move',
      summary: 'Projects of your own, open source above all, and the applications they are for.',
      durations: [],
      sources: ['A15', 'B7', 'C1'],
    },
  ],
  steps: [...degreeSteps, ...workSteps, ...certificationSteps, ...projectSteps],
  choices: [
    knowledgeChoice({
      id: 'coding',
      title: 'Programming',
      question: 'How much have you programmed?',
      sources: [EDITORIAL],
      options: [
        { id: 'none', label: 'Not yet', hint: 'The degree will teach you.', sources: [EDITORIAL] },
        { id: 'some', label: 'Some', hint: 'A course, or scripts that worked.', sources: [EDITORIAL] },
        {
          id: 'fluent',
          label: 'Fluently',
          hint: 'Programs of several files, at work or for yourself.',
          sources: [EDITORIAL],
        },
      ],
    }),
    pathChoice({
      id: 'degree',
      title: 'Degree',
      question: 'Which degree is ahead of you?',
      sources: ['A3', 'A13', 'B3', 'C1'],
      options: [
        {
          id: 'bachelors',
          label: 'A bachelor’s',
          hint: 'Four years. Essential, one source says; another finds that most employers want more.',
          sources: ['A3', 'B3', 'C1'],
        },
        {
          id: 'bachelors-and-masters',
          label: 'A bachelor’s, then a master’s',
          hint: 'One to two years longer; often preferred for senior and research-heavy posts.',
          sources: ['A3', 'A13', 'B3'],
        },
        {
          id: 'masters',
          label: 'A master’s, with a bachelor’s in hand',
          hint: 'One to two years, if your bachelor’s opens the door.',
          sources: ['A3', 'A13'],
        },
        {
          id: 'held',
          label: 'None, I hold the degree I need',
          hint: 'The plan begins with work.',
          sources: [EDITORIAL],
        },
      ],
    }),
    pathChoice({
      id: 'subject',
      title: 'Subject',
      question: 'Which subject is it in?',
      sources: ['B3', 'C1'],
      options: [
        {
          id: 'computer-science',
          label: 'Computer science',
          hint: 'Asked for most. Statistics may need some filling in.',
          sources: ['B3', EDITORIAL],
        },
        {
          id: 'data-science',
          label: 'Data science',
          hint: 'Close to the work. Systems may need some filling in.',
          sources: ['C1', EDITORIAL],
        },
        {
          id: 'mathematics',
          label: 'Mathematics, statistics or physics',
          hint: 'Strong theory. Software engineering may need some filling in.',
          sources: ['B3', 'C1', EDITORIAL],
        },
      ],
    }),
    pathChoice({
      id: 'first-post',
      title: 'Stepping stone',
      question: 'Which first job is your stepping stone?',
      sources: ['B6', 'C1'],
      options: [
        {
          id: 'data-analysis',
          label: 'Data analyst',
          hint: 'Nearer to the questions: SQL, charts and people who act on the answer.',
          sources: ['B6', 'C1', EDITORIAL],
        },
        {
          id: 'software-engineering',
          label: 'Junior software engineer',
          hint: 'Nearer to the systems: services, tests and code that others depend on.',
          sources: ['B6', 'C1', EDITORIAL],
        },
        {
          id: 'already',
          label: 'I work in one of them already',
          hint: 'The certificate and the projects can begin at once.',
          sources: ['B6', EDITORIAL],
        },
      ],
    }),
  ],
  backgrounds: [
    {
      id: 'before-university',
      title: 'Before university',
      summary: 'You are about to choose a course, and can give 6 hours a week beside school, lectures and later a job.',
      answers: new Map([
        ['coding', 'none'],
        ['degree', 'bachelors'],
        ['subject', 'computer-science'],
        ['first-post', 'data-analysis'],
      ]),
      week: weekOfHours(1, 0, 1, 0, 0, 2.5, 1.5),
      headline: { text: '5½ to 8 years', minMonths: 66, maxMonths: 96 },
      sources: [EDITORIAL],
    },
    {
      id: 'graduate',
      title: 'Degree in hand, no post yet',
      summary: 'You have graduated, have programmed in your studies, and can give 8 hours a week.',
      answers: new Map([
        ['coding', 'some'],
        ['degree', 'held'],
        ['subject', 'computer-science'],
        ['first-post', 'data-analysis'],
      ]),
      week: weekOfHours(1.5, 0, 1.5, 0, 0, 3, 2),
      headline: { text: '1½ to 3 years', minMonths: 18, maxMonths: 36 },
      sources: [EDITORIAL],
    },
    {
      id: 'in-a-job',
      title: 'Degree and post in hand',
      summary: 'You work in analysis or software already and can give 8 hours a week beside the job.',
      answers: new Map([
        ['coding', 'fluent'],
        ['degree', 'held'],
        ['subject', 'computer-science'],
        ['first-post', 'already'],
      ]),
      week: weekOfHours(1.5, 0, 1.5, 0, 0, 3, 2),
      headline: { text: '1 to 1½ years', minMonths: 12, maxMonths: 18 },
      sources: [EDITORIAL],
    },
  ],
  facts: factsByIds(
    'A3',
    'A4',
    'A5',
    'A8',
    'A11',
    'A12',
    'A13',
    'A14',
    'A15',
    'A16',
    'A17',
    'A18',
    'B1',
    'B2',
    'B3',
    'B5',
    'B6',
    'B7',
    'C1',
    'C2',
    'C3',
    'C5',
  ),
}
