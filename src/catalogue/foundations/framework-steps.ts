import type { Step } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn, when } from '../authoring'
import { byCoding, byCodingShare } from './estimates'

const { effort } = stepsIn('frameworks-and-libraries')

export const frameworkSteps: readonly Step[] = [
  effort({
    id: 'numpy-and-pandas',
    title: 'NumPy, pandas and charts',
    reason: 'Nearly every project starts with an array and a table. Fluency here is felt every day.',
    topics: {
      arrays: 'Arrays, shapes and broadcasting',
      tables: 'Selecting, filtering and adding columns',
      grouping: 'Grouping, joining and reshaping',
      missing: 'Missing values, dates and text',
      charts: 'Charts with Matplotlib',
    },
    resources: [
      resource('reference', 'NumPy: learn', 'https://numpy.org/learn/'),
      resource('course', 'Getting started with pandas', 'https://pandas.pydata.org/docs/getting_started/index.html'),
    ],
    prerequisites: ['python-in-earnest'],
    sources: ['A1', 'A9'],
    ...byCoding(hours(42, 60, 106), hours(28, 42, 74), hours(18, 26, 46)),
  }),
  effort({
    id: 'scikit-learn',
    title: 'scikit-learn',
    reason: 'One way of doing things for a hundred models. Learn it once, and trying the next model takes a line.',
    topics: {
      interface: 'fit, predict, transform and score',
      pipelines: 'Pipelines and column transformers',
      selection: 'Cross-validation and search',
      models: 'A tour of its models',
      guide: 'Its user guide, read like a textbook',
    },
    resources: [resource('reference', 'scikit-learn user guide', 'https://scikit-learn.org/stable/user_guide.html')],
    prerequisites: ['numpy-and-pandas'],
    sources: ['A9', 'A11'],
    ...byCodingShare(hours(30, 44, 78), 0.8, 0.6),
  }),
  effort({
    id: 'pytorch',
    title: 'PyTorch',
    reason:
      'Written like ordinary Python, which makes it easy to look inside. Much of what is published comes with it.',
    topics: {
      tensors: 'Tensors and devices',
      autograd: 'Automatic differentiation',
      modules: 'Modules, losses and optimisers',
      loop: 'The training loop, written by hand',
      data: 'Datasets and loaders',
      saving: 'Saving and loading',
    },
    resources: [
      resource('course', 'PyTorch tutorials', 'https://pytorch.org/tutorials/'),
      resource('book', 'Dive into Deep Learning', 'https://d2l.ai/'),
    ],
    prerequisites: ['scikit-learn', 'calculus'],
    when: when({ framework: ['pytorch'] }),
    sources: ['A9', 'A11', 'C3'],
    ...byCodingShare(hours(46, 66, 116), 0.8, 0.6),
  }),
  effort({
    id: 'tensorflow-and-keras',
    title: 'TensorFlow and Keras',
    reason: 'Keras gets a network running in a few lines, and TensorFlow takes it as far as a phone.',
    topics: {
      tensors: 'Tensors and devices',
      layers: 'Layers and models in Keras',
      compiling: 'Losses, optimisers and metrics',
      callbacks: 'Callbacks and early stopping',
      data: 'Input pipelines with tf.data',
      exporting: 'Saving and exporting',
    },
    resources: [
      resource('course', 'TensorFlow tutorials', 'https://www.tensorflow.org/tutorials'),
      resource('reference', 'Keras developer guides', 'https://keras.io/guides/'),
    ],
    prerequisites: ['scikit-learn', 'calculus'],
    when: when({ framework: ['tensorflow'] }),
    sources: ['A9', 'A11', 'C3'],
    ...byCodingShare(hours(43, 62, 108), 0.8, 0.6),
  }),
]
