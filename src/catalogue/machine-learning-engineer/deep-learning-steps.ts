import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn } from '../authoring'
import { DATA_SCIENTIST, NLP_SCIENTIST, SOFTWARE_DEVELOPER, UNLESS_DEGREE, VOICE_AND_IMAGE } from './conditions'
import { byExperience } from './fundamentals-estimates'

const { effort, milestone } = stepsIn('fundamentals')

const NEURAL_NETWORKS = hours(38, 54, 94)
const IMAGES_AND_SOUND = hours(34, 48, 84)
const LANGUAGE_MODELS = hours(40, 56, 98)
const NATURAL_LANGUAGE = hours(18, 26, 45)
const REINFORCEMENT = hours(20, 29, 50)

/** The deep half of the fundamentals. */
export const deepLearningSteps: readonly Step[] = [
  effort({
    id: 'neural-networks',
    title: 'Neural networks, from one neuron to training well',
    reason:
      'Write backpropagation once by hand and a framework stops being magic. After that, most of the skill is in noticing why a network does not learn.',
    topics: {
      layers: 'Neurons, layers and activation functions',
      backpropagation: 'Backpropagation, written yourself in NumPy',
      loop: 'The training loop in PyTorch or Keras, batch by batch',
      initialising: 'Initialisation, normalisation and learning-rate schedules',
      regularising: 'Dropout, weight decay and early stopping',
      debugging: 'Debugging training: overfit one batch first, then watch the curves',
      tracking: 'Keeping track of runs, seeds and settings',
    },
    resources: [
      resource('book', 'Dive into Deep Learning', 'https://d2l.ai/'),
      resource('course', '3Blue1Brown: Neural networks', 'https://www.3blue1brown.com/topics/neural-networks'),
      resource('course', 'PyTorch tutorials', 'https://pytorch.org/tutorials/'),
    ],
    prerequisites: ['model-evaluation'],
    when: UNLESS_DEGREE,
    sources: ['A3', 'A11', 'A12', 'C3'],
    estimate: NEURAL_NETWORKS,
    variants: byExperience(NEURAL_NETWORKS, { atWork: 'known' }),
  }),
  effort({
    id: 'images-and-sound',
    title: 'Deep learning for images and sound',
    reason:
      'Recognising pictures and speech is where deep learning proved itself. It needs a little signal processing, since a picture or a voice is a signal before it is an input.',
    topics: {
      signals: 'Sampling, filters and the Fourier transform',
      convolution: 'Convolution as a filter that is learned',
      architectures: 'Convolutional networks up to residual ones',
      augmenting: 'Augmentation, and what must not be changed by it',
      transfer: 'Starting from a pretrained network and fine-tuning it',
      detecting: 'Beyond one label: detection and segmentation',
      spectrograms: 'Spectrograms: sound treated as a picture',
    },
    resources: [
      resource('course', 'Stanford CS231n Deep Learning for Computer Vision', 'https://cs231n.stanford.edu/'),
      resource('book', 'Think DSP', 'https://greenteapress.com/wp/think-dsp/'),
    ],
    prerequisites: ['neural-networks'],
    sources: ['A12', 'B9', 'C3'],
    estimate: IMAGES_AND_SOUND,
    variants: byExperience(IMAGES_AND_SOUND, { atWork: 'to refresh', staysInDegree: true }, [
      { when: [...DATA_SCIENTIST, ...VOICE_AND_IMAGE], fraction: 0.85 },
      { when: [...SOFTWARE_DEVELOPER, ...VOICE_AND_IMAGE], fraction: 1.05 },
      { when: [...NLP_SCIENTIST, ...VOICE_AND_IMAGE], fraction: 0.65 },
      { when: VOICE_AND_IMAGE, fraction: 1.2 },
      { when: DATA_SCIENTIST, fraction: 0.7 },
      { when: SOFTWARE_DEVELOPER, fraction: 0.7 },
      { when: NLP_SCIENTIST, fraction: 0.5 },
    ]),
  }),
  effort({
    id: 'language-models',
    title: 'Sequences, transformers and large language models',
    reason:
      'A good part of today’s work starts from a model someone else has trained. You should know what is inside it, when to adapt it, and how to tell whether it helps.',
    topics: {
      sequences: 'Sequences, recurrent networks and why they gave way',
      embeddings: 'Tokens and embeddings',
      attention: 'Attention and the transformer, block by block',
      pretraining: 'Pretraining, fine-tuning and low-rank adapters',
      prompting: 'Prompts, retrieval and tools around a finished model',
      judging: 'Judging generated text, with people and with tests',
      costs: 'Cost, latency, memory and licences',
    },
    resources: [
      resource('course', 'Hugging Face courses', 'https://huggingface.co/learn'),
      resource('reference', 'The Illustrated Transformer', 'https://jalammar.github.io/illustrated-transformer/'),
      resource(
        'book',
        'Dive into Deep Learning: attention and transformers',
        'https://d2l.ai/chapter_attention-mechanisms-and-transformers/index.html',
      ),
    ],
    prerequisites: ['neural-networks'],
    sources: ['A12', 'A16', EDITORIAL],
    estimate: LANGUAGE_MODELS,
    variants: byExperience(LANGUAGE_MODELS, { atWork: 'to refresh', staysInDegree: true }),
  }),
  effort({
    id: 'natural-language',
    title: 'Language as a subject of its own',
    reason:
      'An NLP scientist is asked about language before models: what a word is, what a parse is for, and what changes from one language to the next. This gives you the answers.',
    topics: {
      words: 'Words, morphology and tokenising several languages',
      vectors: 'Embeddings of words and sentences, and what their distances mean',
      syntax: 'Tagging and parsing, with NLTK or spaCy',
      meaning: 'Named entities, relations and coreference',
      tasks: 'Classifying, translating, summarising and answering questions',
      dialogue: 'Managing a dialogue over several turns',
      measures: 'The usual measures: perplexity, BLEU and ROUGE',
    },
    resources: [
      resource(
        'book',
        'Speech and Language Processing (Jurafsky and Martin)',
        'https://web.stanford.edu/~jurafsky/slp3/',
      ),
      resource('book', 'Natural Language Processing with Python', 'https://www.nltk.org/book/'),
      resource('course', 'Stanford CS224n', 'https://web.stanford.edu/class/cs224n/'),
    ],
    prerequisites: ['language-models'],
    when: NLP_SCIENTIST,
    sources: ['A15', 'B8', 'B9', EDITORIAL],
    estimate: NATURAL_LANGUAGE,
    variants: byExperience(NATURAL_LANGUAGE, { atWork: 'to refresh', staysInDegree: true }),
  }),
  effort({
    id: 'reinforcement-learning',
    title: 'Reinforcement learning',
    reason:
      'It belongs to the fundamentals, and few first posts ask for it. Take it if robots, games, recommendations or the tuning of language models draw you; leave it out if time is short.',
    topics: {
      processes: 'Markov decision processes: states, actions and rewards',
      values: 'Value functions and the Bellman equation',
      bandits: 'Bandits: exploring against exploiting',
      qlearning: 'Q-learning, in a table and with a network',
      policies: 'Policy gradients',
      preferences: 'Learning from human preferences',
    },
    resources: [
      resource('course', 'Spinning Up in Deep RL', 'https://spinningup.openai.com/'),
      resource('tool', 'Gymnasium', 'https://gymnasium.farama.org/'),
    ],
    prerequisites: ['neural-networks'],
    optional: true,
    sources: ['A3', 'A16', 'B1'],
    estimate: REINFORCEMENT,
    variants: byExperience(REINFORCEMENT, { atWork: 'to refresh', staysInDegree: true }),
  }),
  milestone({
    id: 'fundamentals-in-place',
    title: 'The fundamentals are in place',
    reason:
      'You can look at a problem, name the kind of learning it needs and say how you would check the answer. From here on you learn by building.',
    prerequisites: [
      'trees-and-margins',
      'clusters-and-components',
      'images-and-sound',
      'natural-language',
      'bootcamp-course',
    ],
    sources: ['A3', EDITORIAL],
  }),
]
