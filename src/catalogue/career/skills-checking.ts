import type { SkillArea } from '../../domain/career/skill-catalogue'
import { practises, teaches, topic } from './skills-authoring'

export const checking: SkillArea = {
  id: 'checking',
  title: 'Checking a model',
  summary: 'Whether it is any good, and for whom.',
  topics: [
    topic({
      id: 'metrics',
      title: 'Measures: log-loss, squared error, precision, F1',
      examples: [
        'I know what accuracy hides.',
        'I choose a measure for the use, and a baseline to beat.',
        'I turn a measure into what an error costs.',
      ],
      sources: ['A8', 'B1'],
      asks: 'ccppp',
      ties: [
        teaches('linear-models', 'basics', 'classification'),
        teaches('model-evaluation', 'practised', 'classification', 'regression', 'calibration'),
        practises('judging-text', 'confident', 'blindspots', 'people', 'models'),
        practises('bootcamp-course', 'practised'),
        teaches('bachelors-first-years', 'basics', 'learning'),
        teaches('masters-degree', 'practised', 'taught'),
        practises('flagship-project', 'confident', 'measuring'),
      ],
    }),
    topic({
      id: 'validation',
      title: 'Train-test split and cross-validation',
      examples: [
        'I keep test data apart.',
        'I split at random, by group or by time as the data asks.',
        'I trust my own number more than a leaderboard.',
      ],
      sources: ['A8', 'B1'],
      asks: 'ccpbb',
      ties: [
        teaches('linear-models', 'basics', 'splitting'),
        teaches('model-evaluation', 'practised', 'validation'),
        practises('first-project', 'practised', 'evaluating'),
        practises('competition', 'confident', 'validation'),
        practises('bootcamp-course', 'practised'),
        teaches('bachelors-first-years', 'basics', 'learning'),
        teaches('masters-degree', 'practised', 'taught'),
      ],
    }),
    topic({
      id: 'bias-and-variance',
      title: 'Bias, variance and tuning',
      examples: [
        'I know what overfitting is.',
        'I read learning curves and tune by grid or random search.',
        'I know what to change next, and when to stop.',
      ],
      sources: ['A8', 'B1'],
      asks: 'ppp--',
      ties: [
        teaches('model-evaluation', 'practised', 'tradeoff', 'tuning'),
        practises('first-project', 'practised', 'models'),
        practises('bootcamp-course', 'practised'),
        teaches('bachelors-first-years', 'basics', 'learning'),
        teaches('masters-degree', 'practised', 'taught'),
      ],
    }),
    topic({
      id: 'explaining',
      title: 'Explaining predictions, and errors by group',
      examples: [
        'I can say which inputs matter.',
        'I explain single predictions and compare groups of people.',
        'I have kept a model from being used where it should not be.',
      ],
      sources: ['A17', 'B8'],
      asks: 'pppbc',
      ties: [
        teaches('model-evaluation', 'practised', 'explaining', 'fairness'),
        practises('first-project', 'basics', 'errors'),
        practises('designing-with-people', 'practised', 'showing', 'harm'),
        teaches('interpretability', 'confident', 'simple', 'overall', 'single', 'networks', 'reasons', 'testing'),
      ],
    }),
  ],
}

export const signals: SkillArea = {
  id: 'signals',
  title: 'Signals, images and language',
  summary: 'Data that comes as sound, pictures and words.',
  topics: [
    topic({
      id: 'signal-processing',
      title: 'Signal processing, for voice and images',
      examples: [
        'I know what sampling does.',
        'I have filtered a signal and read its spectrum.',
        'I prepare sound or pictures so that a model learns from them.',
      ],
      sources: ['C3'],
      asks: 'bbp--',
      ties: [
        teaches('images-and-sound', 'basics', 'signals', 'spectrograms'),
        teaches(
          'signal-processing',
          'practised',
          'sampling',
          'fourier',
          'filters',
          'time',
          'sound',
          'pictures',
          'noise',
        ),
        teaches('speech', 'practised', 'sound', 'recognising', 'errors', 'speaking'),
      ],
    }),
    topic({
      id: 'image-models',
      title: 'Models for images',
      examples: [
        'I know what a convolution does.',
        'I have fine-tuned a pretrained network on pictures of my own.',
        'I detect and segment, and know where it fails.',
      ],
      sources: ['A15', 'B9', 'C3'],
      asks: 'pbbbb',
      ties: [
        teaches('images-and-sound', 'practised', 'convolution', 'architectures', 'augmenting', 'transfer', 'detecting'),
      ],
    }),
    topic({
      id: 'language-models',
      title: 'Transformers and large language models',
      examples: [
        'I use them, and know what a token is.',
        'I have built something on one and judged its answers.',
        'I explain attention, and adapt a model to a task.',
      ],
      sources: ['A16'],
      asks: 'ppcpp',
      ties: [
        teaches(
          'language-models',
          'practised',
          'sequences',
          'embeddings',
          'attention',
          'pretraining',
          'prompting',
          'judging',
          'costs',
        ),
        practises('natural-language', 'confident', 'vectors', 'tasks'),
        teaches('judging-text', 'confident', 'testsets', 'blindspots', 'people', 'models', 'harms'),
      ],
    }),
    topic({
      id: 'natural-language',
      title: 'Language as a subject: words, meaning, dialogue',
      examples: [
        'I know what parsing is for.',
        'I have tagged, classified or summarised text of my own.',
        'I measure how far annotators agree, and why they do not.',
      ],
      sources: ['A15', 'B8', 'B9'],
      asks: '--p-b',
      ties: [
        teaches('natural-language', 'practised', 'words', 'vectors', 'syntax', 'meaning', 'tasks', 'dialogue'),
        teaches('judging-text', 'practised', 'corpus', 'annotation', 'people'),
        teaches('speech', 'basics', 'dialogue'),
        practises('language-models', 'basics', 'embeddings', 'judging'),
      ],
    }),
  ],
}
