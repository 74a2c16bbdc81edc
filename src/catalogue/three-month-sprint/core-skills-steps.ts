import type { Step } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn } from '../authoring'
import { byExperience } from './estimates'

const { effort, milestone } = stepsIn('core-skills')

export const coreSkillsSteps: readonly Step[] = [
  effort({
    id: 'collect-data',
    title: 'Week 5: collect data',
    reason:
      'Exercises hand you the data; work does not. Fetch your own once, and you will judge every later table better.',
    topics: {
      apis: 'Reading from a public API',
      databases: 'Querying a database',
      scraping: 'Scraping a page, within its terms',
      formats: 'JSON, CSV and column formats',
      keeping: 'Raw data kept untouched, with a note of its origin',
      rights: 'Licences and personal data',
    },
    prerequisites: ['train-in-the-cloud'],
    sources: ['A7', 'A8'],
    ...byExperience(hours(17, 24, 42)),
  }),
  effort({
    id: 'prepare-data',
    title: 'Week 6: prepare data',
    reason:
      'The answer to poor data is preparing it. A week of it here saves you from explaining strange results later.',
    topics: {
      inspecting: 'Outliers, contradictions and duplicates',
      missing: 'Missing values and ways to fill them',
      scaling: 'Normalising numbers',
      encoding: 'Encoding categories',
      leaks: 'Test data set aside first, and kept out of every decision',
    },
    resources: [
      resource(
        'reference',
        'scikit-learn user guide: preprocessing',
        'https://scikit-learn.org/stable/modules/preprocessing.html',
      ),
    ],
    prerequisites: ['collect-data'],
    sources: ['A7', 'A8', 'A17'],
    ...byExperience(hours(13, 19, 34)),
  }),
  effort({
    id: 'engineer-features',
    title: 'Weeks 6 and 7: engineer features',
    reason:
      'A good feature tells a simple model what a complicated one would have to guess. This is where your knowledge of the subject counts.',
    topics: {
      dates: 'Features from dates and places',
      text: 'Counts and weights from text',
      combining: 'Ratios, differences and groups',
      selecting: 'Selecting by validation, not by hope',
      pipeline: 'All of it in one pipeline',
    },
    prerequisites: ['prepare-data'],
    sources: ['A7', 'A9'],
    ...byExperience(hours(12, 17, 30)),
  }),
  effort({
    id: 'datasets-and-charts',
    title: 'Week 7: make data sets and chart them',
    reason: 'A documented data set and three honest charts are the first things you can show to someone else.',
    topics: {
      making: 'A versioned data set with a description of each column',
      splitting: 'Training, validation and test parts, recorded with it',
      single: 'Charts of one column',
      pairs: 'Charts of two, and of the label',
      reading: 'What a reader would take from each chart',
    },
    resources: [resource('reference', 'Matplotlib tutorials', 'https://matplotlib.org/stable/tutorials/index.html')],
    prerequisites: ['prepare-data'],
    sources: ['A7'],
    ...byExperience(hours(10, 14, 25)),
  }),
  effort({
    id: 'train-models',
    title: 'Week 8: train models',
    reason: 'Three kinds of model on the same data teach you more than one model polished. Begin with the simplest.',
    topics: {
      baseline: 'A baseline without learning',
      linear: 'Linear and logistic regression',
      trees: 'A random forest',
      network: 'A small neural network',
      tuning: 'Tuning by grid and random search',
    },
    resources: [resource('reference', 'scikit-learn user guide', 'https://scikit-learn.org/stable/user_guide.html')],
    prerequisites: ['engineer-features', 'datasets-and-charts'],
    sources: ['A7', 'A12'],
    ...byExperience(hours(15, 22, 38)),
  }),
  effort({
    id: 'evaluate-models',
    title: 'Week 8: evaluate models',
    reason: 'Only a score on data the model never saw says anything. Learn which score, and what it leaves out.',
    topics: {
      classification: 'Accuracy, precision, recall and F1',
      regression: 'Squared error and R-squared',
      crossvalidation: 'Cross-validation',
      errors: 'Reading twenty errors one by one',
      choosing: 'Choosing one model and saying why',
    },
    prerequisites: ['train-models'],
    sources: ['A7', 'A8'],
    ...byExperience(hours(11, 16, 28)),
  }),
  milestone({
    id: 'core-skills-done',
    title: 'Two months: from raw data to a checked model',
    reason: 'You have been once through everything a project needs. Now do it again for real.',
    prerequisites: ['evaluate-models'],
    sources: ['A7'],
  }),
]
