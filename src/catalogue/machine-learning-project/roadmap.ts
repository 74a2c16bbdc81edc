import type { Roadmap } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { knowledgeChoice, pathChoice, REFERENCE_PACE, weekOfHours } from '../authoring'
import { factsByIds } from '../facts'
import { datasetSteps } from './dataset-steps'
import { evaluationSteps } from './evaluation-steps'
import { inferenceSteps } from './inference-steps'
import { problemSteps } from './problem-steps'
import { trainingSteps } from './training-steps'

export const machineLearningProject: Roadmap = {
  id: 'machine-learning-project',
  edition: 1,
  title: 'A machine learning project',
  goal: 'done with your machine learning project',
  summary:
    'A project in five steps, each with its checklist. They are drawn as a line but go round: when a result disappoints, you return to an earlier step. The hours allow for one short way back; a second round costs extra.',
  reference: REFERENCE_PACE,
  phases: [
    {
      id: 'define-the-problem',
      title: 'Define the problem',
      summary: 'From a wish to a question narrow enough for data.',
      durations: [],
      sources: ['A8'],
    },
    {
      id: 'build-the-dataset',
      title: 'Build the data set',
      summary: 'Collected, split, inspected, summarised, transformed.',
      durations: [],
      sources: ['A8'],
    },
    {
      id: 'train',
      title: 'Train',
      summary: 'Start simple, compare fairly, tune within a limit.',
      durations: [],
      sources: ['A8'],
    },
    {
      id: 'evaluate',
      title: 'Evaluate',
      summary: 'On data the model has not seen; then on, or back.',
      durations: [],
      sources: ['A8'],
    },
    {
      id: 'inference',
      title: 'Put it to use',
      summary: 'Deployed, watched and kept up.',
      durations: [],
      sources: ['A8'],
    },
  ],
  steps: [...problemSteps, ...datasetSteps, ...trainingSteps, ...evaluationSteps, ...inferenceSteps],
  choices: [
    knowledgeChoice({
      id: 'experience',
      title: 'Projects so far',
      question: 'How many projects like this have you finished?',
      sources: [EDITORIAL],
      options: [
        {
          id: 'first',
          label: 'This is my first',
          hint: 'You know the algorithms, and have not gone all the way round yet.',
          sources: [EDITORIAL],
        },
        {
          id: 'some',
          label: 'A few',
          hint: 'You have gone round before, on data others prepared.',
          sources: [EDITORIAL],
        },
        { id: 'many', label: 'Many', hint: 'You do this at work and have your templates.', sources: [EDITORIAL] },
      ],
    }),
    pathChoice({
      id: 'task',
      title: 'Task',
      question: 'What should the model do?',
      sources: ['A8'],
      options: [
        { id: 'classification', label: 'Tell classes apart', hint: 'Which of several it is.', sources: ['A8'] },
        { id: 'regression', label: 'Predict a number', hint: 'How much, how many, how long.', sources: ['A8'] },
        { id: 'clustering', label: 'Find groups', hint: 'Which belong together, without labels.', sources: ['A8'] },
      ],
    }),
    pathChoice({
      id: 'data-source',
      title: 'Data',
      question: 'Where does the data come from?',
      sources: ['A8', EDITORIAL],
      options: [
        { id: 'database-or-api', label: 'A database or an API', hint: 'You ask for it and get it.', sources: ['A8'] },
        {
          id: 'ready-made',
          label: 'A ready-made data set',
          hint: 'Somebody has collected it; you still have to get to know it.',
          sources: [EDITORIAL],
        },
        { id: 'scraping', label: 'Web pages', hint: 'You read it off pages, within their terms.', sources: ['A8'] },
        { id: 'sensors', label: 'Sensors or devices', hint: 'You set them up and let them measure.', sources: ['A8'] },
      ],
    }),
  ],
  backgrounds: [
    {
      id: 'first-project',
      title: 'My first project',
      summary: 'You have learned the fundamentals and give the project 8 hours a week.',
      answers: new Map([
        ['experience', 'first'],
        ['task', 'classification'],
        ['data-source', 'database-or-api'],
      ]),
      week: weekOfHours(1, 0, 1, 0, 0, 4, 2),
      headline: { text: 'about 3 months', minMonths: 3, maxMonths: 3 },
      sources: ['A4', EDITORIAL],
    },
    {
      id: 'some-projects',
      title: 'A few projects behind me',
      summary: 'You have finished projects before and give this one 9 hours a week.',
      answers: new Map([
        ['experience', 'some'],
        ['task', 'classification'],
        ['data-source', 'database-or-api'],
      ]),
      week: weekOfHours(1.5, 0, 1.5, 0, 0, 4, 2),
      headline: { text: 'about 2 months', minMonths: 1.8, maxMonths: 2.3 },
      sources: [EDITORIAL],
    },
    {
      id: 'at-work',
      title: 'At work, many projects behind me',
      summary: 'You do this for a living and can give the project 15 hours a week beside the rest.',
      answers: new Map([
        ['experience', 'many'],
        ['task', 'classification'],
        ['data-source', 'database-or-api'],
      ]),
      week: weekOfHours(3, 3, 3, 3, 3, 0, 0),
      headline: { text: 'about 5 weeks', minMonths: 0.9, maxMonths: 1.4 },
      sources: [EDITORIAL],
    },
  ],
  facts: factsByIds('A4', 'A8', 'A11', 'A12', 'A15', 'A17', 'B1', 'C2'),
}
