import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { days, hours, resource, stepsIn } from '../authoring'
import { byExperience } from './estimates'

const { effort, wait, milestone } = stepsIn('inference')

export const inferenceSteps: readonly Step[] = [
  effort({
    id: 'deploy',
    title: 'Deploy it',
    reason:
      'A model earns its keep when someone can ask it. The smallest service or nightly batch that does it is the right one.',
    topics: {
      form: 'A service that answers, or a batch that runs nightly',
      packaging: 'Model, pipeline and versions packed together',
      checks: 'Inputs checked, refusals explained',
      place: 'A place to run: cloud, or a machine you have',
      trial: 'A trial with the person it is for',
    },
    resources: [
      resource('reference', 'Flask documentation', 'https://flask.palletsprojects.com/'),
      resource('course', 'Docker: get started', 'https://docs.docker.com/get-started/'),
    ],
    prerequisites: ['model-accepted'],
    sources: ['A8', 'A11'],
    ...byExperience(hours(8, 12, 22)),
  }),
  effort({
    id: 'scale-and-monitor',
    title: 'Make it hold: load, monitoring and drift',
    reason: 'Data drifts and users multiply, quietly. Decide now what you will watch and what would make you act.',
    topics: {
      load: 'How many requests it must bear, tried out',
      logs: 'Inputs and predictions logged',
      drift: 'Drift of inputs and of results, with a limit',
      alert: 'One alert that reaches you',
      fallback: 'What happens when the model is down',
    },
    prerequisites: ['deploy'],
    sources: ['A8'],
    ...byExperience(hours(4, 6.5, 12)),
  }),
  wait({
    id: 'first-fortnight',
    title: 'The first two weeks of real use',
    reason:
      'Only real requests show whether the model meets the data it was made for. Let them come in before you judge.',
    topics: {
      requests: 'Requests unlike the training data',
      outcomes: 'True outcomes, as they become known',
      complaints: 'What the user says about it',
    },
    prerequisites: ['scale-and-monitor'],
    sources: ['A8', EDITORIAL],
    days: days(10, 14, 21),
  }),
  effort({
    id: 'maintain-and-retrain',
    title: 'Plan its maintenance and retrain once',
    reason:
      'Retraining for the first time shows whether your steps can be repeated. If not, this is the cheapest day to find out.',
    topics: {
      trigger: 'What triggers retraining: time, drift or score',
      repeat: 'The whole way repeated by one command',
      compare: 'New against old on the same data',
      rollback: 'Going back to the old version',
      retire: 'When the model should be switched off',
    },
    prerequisites: ['first-fortnight'],
    sources: ['A8', 'C2'],
    ...byExperience(hours(3, 4.5, 8.5)),
  }),
  effort({
    id: 'write-up',
    title: 'Write it up',
    reason:
      'In a month you will have forgotten why you chose what you chose. Written down, it is also an entry for your portfolio.',
    topics: {
      outcome: 'The problem and the outcome, first',
      code: 'The code and how to run it',
      charts: 'Two charts and the figures that matter',
      lessons: 'What you learned and what would come next',
      model: 'What the model must not be used for',
    },
    prerequisites: ['deploy'],
    sources: ['A15'],
    ...byExperience(hours(3.5, 5, 9)),
  }),
  milestone({
    id: 'project-done',
    title: 'The project is done',
    reason: 'It runs, you know how it is doing, and somebody else could take it over.',
    prerequisites: ['maintain-and-retrain', 'write-up'],
    sources: ['A8', EDITORIAL],
  }),
]
