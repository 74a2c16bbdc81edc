import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { hours, stepsIn, when } from '../authoring'
import { byExperience } from './estimates'

const { effort, milestone } = stepsIn('evaluate')

export const evaluationSteps: readonly Step[] = [
  effort({
    id: 'evaluate-classification',
    title: 'Evaluate: classification on unseen data',
    reason:
      'Open the test part now, once. Accuracy alone flatters when one class is rare, so look at each kind of error.',
    topics: {
      accuracy: 'Accuracy, against always guessing the commonest class',
      precision: 'Precision and recall, for the class that matters',
      f1: 'F1, and the threshold behind it',
      matrix: 'The confusion matrix, in words',
      uncertainty: 'The uncertainty of each figure',
    },
    prerequisites: ['tune-hyperparameters'],
    when: when({ task: ['classification'] }),
    sources: ['A8'],
    ...byExperience(hours(2.5, 4, 7)),
  }),
  effort({
    id: 'evaluate-regression',
    title: 'Evaluate: regression on unseen data',
    reason: 'Open the test part now, once. One large miss can hide in an average, so draw the residuals too.',
    topics: {
      mse: 'Mean squared error, and its root in the unit of the output',
      rsquared: 'R-squared, against predicting the mean',
      residuals: 'Residuals, drawn against prediction and time',
      large: 'The ten largest misses',
      uncertainty: 'The uncertainty of each figure',
    },
    prerequisites: ['tune-hyperparameters'],
    when: when({ task: ['regression'] }),
    sources: ['A8'],
    ...byExperience(hours(2.5, 4, 7)),
  }),
  effort({
    id: 'evaluate-clustering',
    title: 'Evaluate: clusters on unseen data',
    reason:
      'Without labels there is no right answer to compare with. Ask whether the groups hold on new data and mean something to someone.',
    topics: {
      silhouette: 'The silhouette, for several numbers of clusters',
      stability: 'Stability on resampled and on new data',
      reading: 'Five members of each cluster, read',
      names: 'A name for each that an expert accepts',
      use: 'What someone will do differently per cluster',
    },
    prerequisites: ['tune-hyperparameters'],
    when: when({ task: ['clustering'] }),
    sources: ['A8', EDITORIAL],
    ...byExperience(hours(3.5, 5, 9)),
  }),
  effort({
    id: 'read-errors-and-decide',
    title: 'Read the errors, then go on or go back',
    reason:
      'A poor result is not the end: it tells you which earlier step to return to. Decide with the measure you set at the start.',
    topics: {
      errors: 'Thirty errors, sorted by cause',
      groups: 'Errors by group of people or cases',
      back: 'Back to the question, the data or the model: which one, and why',
      fresh: 'Fresh test data, if you go round again',
      goodenough: 'Good enough by the measure you wrote down',
      talk: 'The result shown to the person it is for',
    },
    prerequisites: ['evaluate-classification', 'evaluate-regression', 'evaluate-clustering'],
    sources: ['A8', 'A17'],
    ...byExperience(hours(4, 6, 12)),
  }),
  milestone({
    id: 'model-accepted',
    title: 'A model worth using',
    reason: 'The measure you set at the start is met on data the model had not seen. From here on it has to be useful.',
    prerequisites: ['read-errors-and-decide'],
    sources: ['A8'],
  }),
]
