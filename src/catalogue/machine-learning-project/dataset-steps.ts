import type { Step } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn } from '../authoring'
import { byExperience, byExperienceAndDataSource } from './estimates'

const { effort } = stepsIn('build-the-dataset')

export const datasetSteps: readonly Step[] = [
  effort({
    id: 'collect-data',
    title: 'Collect the data',
    reason:
      'The model can know only what is in here. Keep the raw data as it came, so that every later change can be undone.',
    topics: {
      sources: 'Databases, APIs, web pages or sensors, within their terms',
      enough: 'Enough rows, also of the rare cases',
      raw: 'A raw copy that is never edited',
      origin: 'A note of origin, date and licence',
      again: 'A script that fetches it again',
      labels: 'Labels by a written guideline, and a sample of them checked by a second person',
    },
    resources: [
      resource('practice', 'Kaggle datasets', 'https://www.kaggle.com/datasets'),
      resource('practice', 'UCI Machine Learning Repository', 'https://archive.ics.uci.edu/'),
    ],
    prerequisites: ['narrow-the-question'],
    sources: ['A8'],
    ...byExperienceAndDataSource(hours(7, 10, 18)),
  }),
  effort({
    id: 'set-test-data-aside',
    title: 'Set test data aside before you look closer',
    reason:
      'What you have studied is no longer unseen. Put a part away now, and a good score later will not be flattery.',
    topics: {
      size: 'How many rows a trustworthy score needs',
      groups: 'Rows that belong together stay together, duplicates included',
      time: 'By time, when the future is to be predicted',
      rare: 'Rare classes in both parts',
      locked: 'The part locked away, to be opened once',
    },
    prerequisites: ['collect-data'],
    sources: ['A8', 'B1'],
    ...byExperience(hours(1.5, 2.5, 4.5)),
  }),
  effort({
    id: 'inspect-data',
    title: 'Inspect it: outliers, gaps and contradictions',
    reason:
      'Whatever you overlook here comes back later dressed as a strange result. An afternoon of looking is cheap.',
    topics: {
      rows: 'A hundred training rows read with your own eyes',
      outliers: 'Outliers: error, or the interesting case',
      missing: 'Missing values, and why they are missing',
      contradictions: 'Values that contradict each other; duplicates',
      time: 'Changes over time',
      leaks: 'Columns that give the answer away',
    },
    resources: [
      resource('course', 'Getting started with pandas', 'https://pandas.pydata.org/docs/getting_started/index.html'),
    ],
    prerequisites: ['set-test-data-aside'],
    sources: ['A8', 'A17'],
    ...byExperience(hours(4, 6, 11)),
  }),
  effort({
    id: 'summarise-data',
    title: 'Summarise it in numbers and charts',
    reason: 'Summary statistics are the first thing anyone asks you for, and often already half of the answer.',
    topics: {
      columns: 'Centre, spread and range of each column',
      label: 'How the output is distributed',
      relations: 'How each input relates to the output',
      correlations: 'Correlations between inputs',
      page: 'One page of charts with a sentence under each',
    },
    prerequisites: ['inspect-data'],
    sources: ['A8'],
    ...byExperience(hours(3, 4.5, 8)),
  }),
  effort({
    id: 'transform-data',
    title: 'Transform it: normalise, encode and impute',
    reason:
      'Algorithms want complete numbers on comparable scales. Put every change into one pipeline that learns from training data only.',
    topics: {
      scaling: 'Numbers normalised or standardised',
      encoding: 'Categories encoded',
      imputing: 'Gaps filled, with a mark that they were',
      features: 'Two or three features made from what you know',
      pipeline: 'One pipeline, fitted on training data only',
    },
    resources: [
      resource(
        'reference',
        'scikit-learn user guide: preprocessing',
        'https://scikit-learn.org/stable/modules/preprocessing.html',
      ),
    ],
    prerequisites: ['summarise-data'],
    sources: ['A8', 'B1'],
    ...byExperience(hours(5, 7.5, 13)),
  }),
]
