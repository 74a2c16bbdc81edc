import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn } from '../authoring'
import { byExperience, byExperienceAndTool } from './estimates'

const { effort, milestone } = stepsIn('projects')

export const projectSteps: readonly Step[] = [
  effort({
    id: 'real-data-project',
    title: 'Weeks 9 and 10: a project on real data',
    reason:
      'Data from the world argues back: it is late, lopsided and mislabelled. Handling that is what the sprint was for.',
    topics: {
      question: 'A question somebody has really asked',
      data: 'A real data set, its faults written down',
      model: 'A baseline, then two models',
      round: 'One round back after the first evaluation',
      result: 'A result in one sentence, with its uncertainty',
    },
    resources: [resource('practice', 'Kaggle datasets', 'https://www.kaggle.com/datasets')],
    prerequisites: ['core-skills-done'],
    sources: ['A7', 'A8'],
    ...byExperienceAndTool(hours(40, 56, 96)),
  }),
  effort({
    id: 'deploy-model',
    title: 'Week 11: deploy the model',
    reason: 'Put your model where someone else can ask it something. A small service in the cloud of week 3 is enough.',
    topics: {
      api: 'A prediction API with checked inputs',
      container: 'A container image',
      cloud: 'Running it in your cloud, with a spending limit',
      watching: 'Logs, and a first look at drift',
      stopping: 'Turning it off again',
    },
    resources: [
      resource('reference', 'Flask documentation', 'https://flask.palletsprojects.com/'),
      resource('course', 'Docker: get started', 'https://docs.docker.com/get-started/'),
    ],
    prerequisites: ['real-data-project'],
    sources: ['A7', 'A11'],
    ...byExperience(hours(17, 24, 44)),
  }),
  effort({
    id: 'business-value',
    title: 'Week 12: what the model is worth',
    reason:
      'A company pays for what a model changes. Being able to put that into a sum sets you apart from most beginners.',
    topics: {
      decision: 'Which decision changes, and who makes it',
      costs: 'What a wrong answer costs, each way',
      gain: 'A rough yearly gain, against the cost of running it',
      page: 'One page for someone who does not code',
    },
    prerequisites: ['real-data-project'],
    sources: ['A7'],
    ...byExperience(hours(6, 9, 16)),
  }),
  effort({
    id: 'portfolio',
    title: 'Week 12: the portfolio',
    reason: 'Three months are short; what remains of them is what you can show. Two finished entries are enough.',
    topics: {
      description: 'The problem and the outcome first',
      code: 'A tidy repository that runs',
      pictures: 'Two charts that carry the result',
      lessons: 'What you learned and would do next',
      talking: 'Five minutes about it, said aloud',
    },
    resources: [resource('tool', 'GitHub Pages', 'https://pages.github.com/')],
    prerequisites: ['deploy-model', 'business-value'],
    sources: ['A7', 'A15'],
    ...byExperienceAndTool(hours(13, 18, 31)),
  }),
  milestone({
    id: 'sprint-finished',
    title: 'The sprint is finished',
    reason:
      'You have something to show and know what you are missing. That is a start on the longer road, not the end of it.',
    prerequisites: ['portfolio'],
    sources: ['A7', EDITORIAL],
  }),
]
