import type { Estimate, EstimateVariant, Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { hours, resource, reweighed, stepsIn, when } from '../authoring'
import { DATA_SCIENTIST, UNLESS_BACHELORS, VOICE_AND_IMAGE } from './conditions'

const { effort, milestone } = stepsIn('mathematics')

const STATISTICS = hours(75, 105, 182)
const STATISTICS_BY_LEVEL = fromLevels({
  school: hours(33, 48, 83),
  university: hours(18, 26, 45),
  degree: hours(7, 11, 19),
})

export const mathematicsSteps: readonly Step[] = [
  effort({
    id: 'functions-and-derivatives',
    title: 'Functions, derivatives and integrals',
    reason:
      'Learning, for a machine, is following a slope downhill. You need to be at home with functions and their slopes before there are a million of them at once.',
    topics: {
      algebra: 'Rearranging equations, powers and sums',
      functions: 'Functions and their graphs',
      exponentials: 'Exponentials and logarithms',
      limits: 'Limits and the idea of a derivative',
      rules: 'Product, quotient and chain rule',
      extremes: 'Maxima, minima and the shape of a curve',
      integrals: 'Integrals as areas and as sums',
    },
    resources: [
      resource('course', '3Blue1Brown: Essence of calculus', 'https://www.3blue1brown.com/topics/calculus'),
      resource('practice', 'Khan Academy: mathematics', 'https://www.khanacademy.org/math'),
      resource(
        'course',
        'MIT 18.01SC Single Variable Calculus',
        'https://ocw.mit.edu/courses/18-01sc-single-variable-calculus-fall-2010/',
      ),
    ],
    prerequisites: [],
    when: UNLESS_BACHELORS,
    sources: ['A2', 'C3'],
    estimate: hours(80, 115, 200),
    variants: fromLevels({ school: hours(5, 9, 16), university: hours(2, 4, 8), degree: 'known' }),
  }),
  effort({
    id: 'linear-algebra',
    title: 'Linear algebra',
    reason:
      'Data mostly comes as matrices, and a layer of a network is a matrix product. With this you can read a model’s shapes as easily as its sentences.',
    topics: {
      vectors: 'Vectors, lengths, angles and dot products',
      matrices: 'Multiplying matrices as doing one map after another',
      systems: 'Solving linear systems; rank and null space',
      projections: 'Projections and least squares',
      eigen: 'Eigenvalues and eigenvectors',
      svd: 'The singular value decomposition and low-rank approximation',
      code: 'Each of these once by hand, then by computer',
    },
    resources: [
      resource('course', '3Blue1Brown: Essence of linear algebra', 'https://www.3blue1brown.com/topics/linear-algebra'),
      resource('course', 'MIT 18.06 Linear Algebra', 'https://ocw.mit.edu/courses/18-06-linear-algebra-spring-2010/'),
      resource('book', 'Introduction to Applied Linear Algebra', 'https://web.stanford.edu/~boyd/vmls/'),
    ],
    prerequisites: [],
    when: UNLESS_BACHELORS,
    sources: ['A2', 'C3'],
    estimate: hours(76, 106, 185),
    variants: fromLevels({
      school: hours(34, 49, 84),
      university: hours(18, 26, 44),
      degree: hours(6, 9, 16),
    }),
  }),
  effort({
    id: 'gradients-and-optimisation',
    title: 'Gradients and optimisation',
    reason:
      'This is the one piece of mathematics that runs inside every training loop. It tells you why training diverges, stalls or works, and which knob to turn.',
    topics: {
      partial: 'Partial derivatives and the gradient',
      chain: 'The chain rule for vectors; Jacobians',
      curvature: 'Curvature and the Hessian',
      convexity: 'Convex functions, and what is lost without them',
      descent: 'Gradient descent, step size and stochastic gradients',
      momentum: 'Momentum and adaptive methods such as Adam',
      constraints: 'Constraints, Lagrange multipliers and penalties',
    },
    resources: [
      resource(
        'course',
        'MIT 18.02SC Multivariable Calculus',
        'https://ocw.mit.edu/courses/18-02sc-multivariable-calculus-fall-2010/',
      ),
      resource('book', 'Mathematics for Machine Learning', 'https://mml-book.github.io/'),
      resource('book', 'Convex Optimization', 'https://web.stanford.edu/~boyd/cvxbook/'),
    ],
    prerequisites: ['functions-and-derivatives', 'linear-algebra'],
    when: UNLESS_BACHELORS,
    sources: ['A2', 'B1'],
    estimate: hours(55, 80, 138),
    variants: fromLevels({
      school: hours(25, 36, 62),
      university: hours(14, 20, 35),
      degree: hours(5, 8, 14),
    }),
  }),
  effort({
    id: 'probability',
    title: 'Probability',
    reason:
      'A model’s answer is a degree of belief. Probability is how you say what you believe, how you change your mind, and how losses are derived.',
    topics: {
      events: 'Events, conditional probability and independence',
      bayes: 'Bayes’ rule, and networks of such beliefs',
      variables: 'Random variables, expectation and variance',
      distributions: 'Uniform, binomial, Poisson and normal distributions',
      joint: 'Joint distributions, covariance and correlation',
      limits: 'The law of large numbers and the central limit theorem',
      chains: 'Markov chains and hidden Markov models',
      information: 'Entropy, cross-entropy and divergence',
    },
    resources: [
      resource('course', 'Seeing Theory', 'https://seeing-theory.brown.edu/'),
      resource(
        'practice',
        'Khan Academy: statistics and probability',
        'https://www.khanacademy.org/math/statistics-probability',
      ),
    ],
    prerequisites: ['functions-and-derivatives'],
    when: UNLESS_BACHELORS,
    sources: ['A2', 'B1', 'C3'],
    estimate: hours(70, 98, 170),
    variants: fromLevels({
      school: hours(33, 47, 82),
      university: hours(16, 23, 40),
      degree: hours(5, 8, 14),
    }),
  }),
  effort({
    id: 'statistics',
    title: 'Statistics',
    reason:
      'Two models differ by one per cent: is that skill or luck? You will meet this question weekly, and your colleagues will expect an answer with its uncertainty.',
    topics: {
      describing: 'Describing data: location, spread and outliers',
      estimating: 'Estimators, maximum likelihood and bias',
      intervals: 'Confidence intervals and the bootstrap',
      tests: 'Hypothesis tests, p-values and power',
      anova: 'Analysis of variance and many comparisons at once',
      regression: 'Regression as a statistical model',
      sampling: 'Sampling, confounding and what a correlation cannot say',
    },
    resources: [
      resource('book', 'OpenIntro Statistics', 'https://www.openintro.org/book/os/'),
      resource('book', 'Think Stats', 'https://greenteapress.com/wp/think-stats-2e/'),
    ],
    prerequisites: ['probability'],
    when: UNLESS_BACHELORS,
    sources: ['A2', 'B1'],
    estimate: STATISTICS,
    variants: [...reweighed(STATISTICS, STATISTICS_BY_LEVEL, DATA_SCIENTIST, 1.2), ...STATISTICS_BY_LEVEL],
  }),
  effort({
    id: 'signal-processing',
    title: 'Signal processing for voice and images',
    reason:
      'A recording or a picture is a signal long before it is an input, and half of what goes wrong goes wrong there. You should hear and see what sampling, noise and filters do.',
    topics: {
      sampling: 'Sampling, quantising and aliasing',
      fourier: 'The Fourier transform, of a sound and of a picture',
      filters: 'Filters and convolution, by hand and by library',
      time: 'Short-time transforms: windows and spectrograms',
      sound: 'Features of sound: loudness, pitch and the mel scale',
      pictures: 'Pictures as signals: edges, blur and changes of scale',
      noise: 'Noise, compression and what they take away',
    },
    resources: [
      resource('book', 'Think DSP', 'https://greenteapress.com/wp/think-dsp/'),
      resource('book', 'The Scientist and Engineer’s Guide to Digital Signal Processing', 'https://www.dspguide.com/'),
      resource('reference', 'SciPy: signal processing', 'https://docs.scipy.org/doc/scipy/tutorial/signal.html'),
    ],
    prerequisites: ['functions-and-derivatives', 'linear-algebra'],
    when: [...VOICE_AND_IMAGE, ...UNLESS_BACHELORS],
    sources: ['B9', 'C3'],
    estimate: hours(26, 38, 66),
    variants: fromLevels({
      school: hours(20, 29, 50),
      university: hours(14, 20, 35),
      degree: hours(7, 10, 18),
    }),
  }),
  milestone({
    id: 'foundations-in-place',
    title: 'Ready for machine learning',
    reason:
      'Programming and mathematics have both arrived, and from here they are used together. When a later step shows a gap, come back and fill just that one.',
    prerequisites: [
      'algorithms-and-structures',
      'model-libraries',
      'gradients-and-optimisation',
      'statistics',
      'signal-processing',
    ],
    // In a degree both arrive with the lectures, which have a step of their own.
    when: UNLESS_BACHELORS,
    sources: ['A6', EDITORIAL],
  }),
]

/** Time by what is known; without an answer the step's own estimate stands. */
function fromLevels(levels: {
  readonly school: Estimate
  readonly university: Estimate
  readonly degree: Estimate | 'known'
}): readonly EstimateVariant[] {
  return [
    { when: when({ mathematics: ['stem-degree'] }), estimate: levels.degree },
    { when: when({ mathematics: ['university'] }), estimate: levels.university },
    { when: when({ mathematics: ['school'] }), estimate: levels.school },
  ]
}
