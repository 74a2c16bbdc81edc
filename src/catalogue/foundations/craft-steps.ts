import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn } from '../authoring'
import { byCodingShare } from './estimates'

const { effort, milestone } = stepsIn('craft')

export const craftSteps: readonly Step[] = [
  effort({
    id: 'classical-models',
    title: 'Algorithms and models: the classical ones',
    reason:
      'Write two of them yourself and you will understand the rest from their documentation. They still do most of the work on tables.',
    topics: {
      linear: 'Linear and logistic regression, written in NumPy',
      trees: 'Decision trees, forests and boosting',
      margins: 'Support vector machines',
      clusters: 'k-means and hierarchical clustering',
      components: 'Principal components',
      recommending: 'Recommending by matrix factorisation',
      choosing: 'Choosing one for a given table',
    },
    resources: [
      resource('book', 'An Introduction to Statistical Learning', 'https://www.statlearning.com/'),
      resource('course', 'Stanford machine learning course (CS229)', 'https://cs229.stanford.edu/', ['A14']),
    ],
    prerequisites: ['scikit-learn', 'linear-algebra', 'statistics'],
    sources: ['A9', 'A12'],
    ...byCodingShare(hours(56, 80, 140), 0.75, 0.55),
  }),
  effort({
    id: 'neural-networks',
    title: 'Algorithms and models: neural networks',
    reason:
      'Backpropagation is the chain rule with good bookkeeping. Once you have done it by hand, networks are engineering.',
    topics: {
      layers: 'Layers and activations',
      backpropagation: 'Backpropagation by hand',
      training: 'Training, regularising and debugging',
      convolution: 'Convolution for images',
      attention: 'Attention and transformers, in outline',
      rewards: 'Reinforcement learning, in outline',
    },
    resources: [
      resource('book', 'Dive into Deep Learning', 'https://d2l.ai/'),
      resource('course', '3Blue1Brown: Neural networks', 'https://www.3blue1brown.com/topics/neural-networks'),
    ],
    prerequisites: ['classical-models', 'pytorch', 'tensorflow-and-keras'],
    sources: ['A3', 'A9', 'A12'],
    ...byCodingShare(hours(56, 80, 140), 0.75, 0.55),
  }),
  effort({
    id: 'data-preparation',
    title: 'Preparing data',
    reason: 'Data as it comes is late, lopsided and wrong in places. Seeing that early is half of the craft.',
    topics: {
      inspecting: 'Outliers, contradictions and duplicates',
      missing: 'Missing values and imputing',
      scaling: 'Normalising',
      encoding: 'Encoding categories',
      labels: 'Labelling: a guideline, and how far annotators agree',
      leakage: 'Leakage, and how it happens to careful people',
    },
    resources: [
      resource(
        'reference',
        'scikit-learn user guide: preprocessing',
        'https://scikit-learn.org/stable/modules/preprocessing.html',
      ),
    ],
    prerequisites: ['scikit-learn'],
    sources: ['A8', 'A9', 'A17'],
    ...byCodingShare(hours(28, 40, 70), 0.75, 0.6),
  }),
  effort({
    id: 'feature-engineering',
    title: 'Engineering features',
    reason: 'Here your knowledge of the subject enters the model. On tables it often decides more than the algorithm.',
    topics: {
      dates: 'Dates, places and counts',
      text: 'Text as counts and as embeddings',
      series: 'Time series: lags, windows and seasons',
      combining: 'Ratios, differences and groups',
      selecting: 'Selecting features',
      serving: 'Features that exist at the moment of prediction',
    },
    resources: [
      resource('practice', 'Kaggle Learn: feature engineering', 'https://www.kaggle.com/learn/feature-engineering'),
    ],
    prerequisites: ['data-preparation'],
    sources: ['A8', 'A9'],
    ...byCodingShare(hours(24, 35, 62), 0.75, 0.6),
  }),
  effort({
    id: 'model-checking',
    title: 'Checking models',
    reason: 'A model is a claim about data not yet seen. Checking it well is what makes you someone to rely on.',
    topics: {
      splitting: 'Training, validation and test data',
      metrics: 'Metrics for classes, numbers and clusters',
      crossvalidation: 'Cross-validation, random and by time',
      tradeoff: 'Bias and variance',
      errors: 'Reading errors',
      explaining: 'Explaining a prediction',
    },
    resources: [
      resource(
        'reference',
        'scikit-learn user guide: model selection and evaluation',
        'https://scikit-learn.org/stable/model_selection.html',
      ),
    ],
    prerequisites: ['classical-models', 'data-preparation'],
    sources: ['A8', 'A9', 'B1'],
    ...byCodingShare(hours(32, 46, 80), 0.75, 0.6),
  }),
  effort({
    id: 'one-small-project',
    title: 'One small project that uses it all',
    reason: 'Foundations are proved by building on them. A small project shows you which stone is still loose.',
    topics: {
      question: 'A narrow question',
      data: 'Data prepared in a pipeline',
      models: 'A baseline and two models',
      checking: 'One honest check',
      report: 'Two pages in Python or R',
    },
    resources: [resource('practice', 'UCI Machine Learning Repository', 'https://archive.ics.uci.edu/')],
    prerequisites: ['feature-engineering', 'model-checking', 'neural-networks'],
    sources: ['A8', EDITORIAL],
    ...byCodingShare(hours(30, 42, 74), 0.8, 0.65),
  }),
  effort({
    id: 'keeping-up',
    title: 'A habit of keeping up',
    reason: 'The field moves while you learn. An hour a week, with a filter, is enough and can last for years.',
    topics: {
      papers: 'Reading a paper in three passes',
      sources: 'Three sources you trust, and no more',
      community: 'One community where you ask and answer',
      reproducing: 'One result reproduced',
      notes: 'Notes you can find again',
    },
    resources: [resource('reference', 'arXiv: machine learning', 'https://arxiv.org/list/cs.LG/recent')],
    // A habit is never finished, so nothing waits for it.
    prerequisites: ['neural-networks'],
    optional: true,
    sources: ['A9', 'A16', 'A17', 'B5'],
    ...byCodingShare(hours(12, 18, 32), 0.9, 0.8),
  }),
  milestone({
    id: 'foundations-laid',
    title: 'The foundations are laid',
    reason:
      'You can read, build and check a model without a guide. What comes next is practice, and it will be much lighter for this.',
    prerequisites: ['algorithms-and-complexity', 'how-computers-work', 'r-basics', 'one-small-project'],
    sources: ['A9', EDITORIAL],
  }),
]
