import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { days, hours, resource, stepsIn, when } from '../authoring'
import { AFTER_A_COURSE, BOOTCAMP, PROGRAMS, PROGRAMS_A_LITTLE, UNLESS_BOOTCAMP } from './conditions'
import { operationsSteps } from './operations-steps'
import { roleSteps } from './role-steps'

const { effort, wait } = stepsIn('hands-on')

export const handsOnSteps: readonly Step[] = [
  effort({
    id: 'first-project',
    title: 'A first project, from question to result',
    reason:
      'A project’s five steps only make sense once you have been sent back from the fourth to the second. Pick public data you care about and go all the way round.',
    topics: {
      question: 'A question narrow enough for data to answer',
      baseline: 'A measure of success, and a baseline to beat',
      data: 'Public data inspected, cleaned and summarised',
      models: 'Two or three models, tuned on validation data',
      evaluating: 'One final evaluation on data kept aside',
      errors: 'A reading of the errors, and one round back',
      report: 'A repository someone else can run, with a one-page report',
    },
    resources: [
      resource('practice', 'Kaggle datasets', 'https://www.kaggle.com/datasets'),
      resource('practice', 'UCI Machine Learning Repository', 'https://archive.ics.uci.edu/'),
    ],
    prerequisites: ['fundamentals-in-place'],
    when: UNLESS_BOOTCAMP,
    sources: ['A4', 'A8', 'B5'],
    estimate: hours(50, 70, 122),
    variants: [
      { when: when({ 'machine-learning': ['professional'] }), estimate: hours(12, 18, 30) },
      { when: PROGRAMS, estimate: hours(26, 37, 64) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(27, 38, 66) },
      { when: AFTER_A_COURSE, estimate: hours(30, 45, 80) },
    ],
  }),
  effort({
    id: 'competition',
    title: 'Enter a competition',
    reason:
      'A leaderboard is a blunt but honest teacher. Reading how the best entries did it afterwards is worth as much as your own place.',
    topics: {
      choosing: 'A competition that is still open for some weeks and fits your hardware',
      validation: 'A validation scheme that agrees with the leaderboard',
      baseline: 'A simple submission in the first days',
      features: 'Better features, then a better model, in that order',
      blending: 'Blending a few models that err differently',
      discussion: 'The forum: asking, answering and sharing a notebook',
    },
    resources: [resource('practice', 'Kaggle competitions', 'https://www.kaggle.com/competitions')],
    prerequisites: ['first-project'],
    sources: ['A4', EDITORIAL],
    estimate: hours(36, 50, 88),
    variants: [
      { when: PROGRAMS, estimate: hours(26, 37, 64) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(27, 38, 66) },
      { when: AFTER_A_COURSE, estimate: hours(27, 38, 66) },
    ],
  }),
  wait({
    id: 'competition-closes',
    title: 'The competition runs to its end',
    reason:
      'Final places are decided on data nobody has seen, so the result arrives when the competition closes. Go on with other steps in the meantime.',
    topics: {
      choice: 'The two final submissions, chosen by your own validation',
      result: 'The final place, against the one on the open board',
      solutions: 'The winners’ write-ups, and what you had missed',
    },
    prerequisites: ['competition'],
    sources: ['A4', EDITORIAL],
    days: days(28, 42, 75),
  }),
  effort({
    id: 'data-pipeline',
    title: 'A pipeline from raw data, built from scratch',
    reason:
      'This is what adverts mean by practical experience: data you collected yourself, a process that runs again tomorrow, and faults that are noticed before they reach the model.',
    topics: {
      collecting: 'Collecting from an API, a database or the web, within its terms',
      storing: 'Storing raw and cleaned data apart, with versions',
      checking: 'Checks on schema, ranges and freshness',
      features: 'The same features for training and for serving',
      scheduling: 'A scheduled run with retries and logs',
      reproducing: 'Training that anyone can repeat from a commit',
      privacy: 'Personal data: consent, minimising and deleting',
    },
    resources: [
      resource('reference', 'Apache Airflow documentation', 'https://airflow.apache.org/docs/'),
      resource('reference', 'DVC documentation', 'https://dvc.org/doc'),
      resource('reference', 'MLflow documentation', 'https://mlflow.org/docs/latest/'),
    ],
    prerequisites: ['first-project'],
    sources: ['A8', 'A16', 'B1', 'C2'],
    estimate: hours(50, 70, 120),
    variants: [
      { when: when({ data: ['pipelines'] }), estimate: hours(15, 22, 38) },
      { when: BOOTCAMP, estimate: hours(22, 32, 56) },
      { when: PROGRAMS, estimate: hours(30, 42, 73) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(30, 43, 74) },
      { when: AFTER_A_COURSE, estimate: hours(32, 46, 80) },
    ],
  }),
  ...operationsSteps,
  ...roleSteps,
]
