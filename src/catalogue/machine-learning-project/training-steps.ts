import type { Step } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn } from '../authoring'
import { byExperience } from './estimates'

const { effort } = stepsIn('train')

export const trainingSteps: readonly Step[] = [
  effort({
    id: 'choose-algorithm',
    title: 'Choose an algorithm, starting with the simplest',
    reason:
      'A simple model that works sets the bar, and often wins. Only then is it worth knowing what a bigger one adds.',
    topics: {
      splitting: 'Training and validation data, or cross-validation',
      baseline: 'The baseline, measured',
      simple: 'A simple model: linear, a small tree or k-means',
      stronger: 'One or two stronger ones that suit the task',
      limits: 'Limits that rule some out: data size, speed, need to explain',
      log: 'Every run written down',
    },
    resources: [resource('reference', 'scikit-learn user guide', 'https://scikit-learn.org/stable/user_guide.html')],
    prerequisites: ['transform-data'],
    sources: ['A8', 'A12'],
    ...byExperience(hours(5, 7, 13)),
  }),
  effort({
    id: 'tune-hyperparameters',
    title: 'Tune hyperparameters',
    reason: 'Tuning gains a little, reliably, if you let validation data decide. Set a limit of time before you start.',
    topics: {
      which: 'The two or three settings that matter',
      grid: 'A coarse grid',
      random: 'A random search around the best',
      budget: 'A limit of hours and runs',
      stability: 'The spread over folds and seeds',
    },
    prerequisites: ['choose-algorithm'],
    sources: ['A8'],
    ...byExperience(hours(3, 5, 10)),
  }),
]
