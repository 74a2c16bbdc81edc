import type { Step } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn } from '../authoring'
import { byCoding, byMathematics } from './estimates'

const { effort } = stepsIn('mathematics-and-computer-science')

export const mathematicsSteps: readonly Step[] = [
  effort({
    id: 'functions',
    title: 'Algebra and functions',
    reason:
      'Every later formula is made of these. If they are fresh, this step takes a few evenings; if not, no other weeks of the plan are better spent.',
    topics: {
      equations: 'Equations and inequalities',
      functions: 'Functions and graphs',
      powers: 'Powers, exponentials and logarithms',
      sums: 'Sums, products and their notation',
      proofs: 'Reading a short proof',
    },
    resources: [resource('practice', 'Khan Academy: mathematics', 'https://www.khanacademy.org/math')],
    prerequisites: [],
    sources: ['A9', 'C3'],
    ...byMathematics(hours(40, 58, 102), hours(4, 6, 11), 'known'),
  }),
  effort({
    id: 'linear-algebra',
    title: 'Linear algebra',
    reason:
      'Tables, images and texts all become vectors before a model sees them. This is the language in which they are compared and transformed.',
    topics: {
      vectors: 'Vectors and dot products',
      matrices: 'Matrix products as composed maps',
      systems: 'Linear systems and rank',
      leastsquares: 'Projections and least squares',
      eigen: 'Eigenvalues and eigenvectors',
      svd: 'Singular value decomposition',
    },
    resources: [
      resource('course', '3Blue1Brown: Essence of linear algebra', 'https://www.3blue1brown.com/topics/linear-algebra'),
      resource('book', 'Introduction to Applied Linear Algebra', 'https://web.stanford.edu/~boyd/vmls/'),
    ],
    prerequisites: ['functions'],
    sources: ['A2', 'A9'],
    ...byMathematics(hours(60, 86, 150), hours(28, 42, 74), hours(6, 9, 16)),
  }),
  effort({
    id: 'calculus',
    title: 'Calculus: derivatives and gradients',
    reason:
      'Training follows a gradient. You should be able to compute one by hand for a small model, and see what it says.',
    topics: {
      derivatives: 'Derivatives and their rules',
      integrals: 'Integrals, enough for probability',
      partial: 'Partial derivatives and the gradient',
      chain: 'The chain rule through several layers',
      descent: 'Gradient descent and its step size',
      convexity: 'Convexity',
    },
    resources: [
      resource('course', '3Blue1Brown: Essence of calculus', 'https://www.3blue1brown.com/topics/calculus'),
      resource(
        'course',
        'MIT 18.02SC Multivariable Calculus',
        'https://ocw.mit.edu/courses/18-02sc-multivariable-calculus-fall-2010/',
      ),
    ],
    prerequisites: ['functions'],
    sources: ['A2', 'A9', 'B1'],
    ...byMathematics(hours(62, 90, 158), hours(28, 42, 74), hours(6, 9, 16)),
  }),
  effort({
    id: 'probability',
    title: 'Probability',
    reason: 'Models speak in probabilities. You need to know what such a number promises, and what it does not.',
    topics: {
      conditional: 'Conditional probability and Bayes’ rule',
      variables: 'Random variables, expectation and variance',
      distributions: 'Uniform, binomial and normal distributions',
      joint: 'Dependence, covariance and correlation',
      limit: 'The central limit theorem',
      chains: 'Markov chains',
    },
    resources: [resource('course', 'Seeing Theory', 'https://seeing-theory.brown.edu/')],
    prerequisites: ['calculus'],
    sources: ['A2', 'A9', 'B1'],
    ...byMathematics(hours(54, 78, 138), hours(27, 40, 70), hours(5, 8, 14)),
  }),
  effort({
    id: 'statistics',
    title: 'Statistics',
    reason:
      'Statistics tells you whether a difference is worth believing, which is most of what a result section has to do.',
    topics: {
      describing: 'Describing data',
      estimating: 'Estimation and maximum likelihood',
      intervals: 'Confidence intervals and the bootstrap',
      testing: 'Hypothesis tests and analysis of variance',
      regression: 'Regression',
      sampling: 'Sampling and confounding',
    },
    resources: [resource('book', 'OpenIntro Statistics', 'https://www.openintro.org/book/os/')],
    prerequisites: ['probability'],
    sources: ['A2', 'A9', 'B1'],
    ...byMathematics(hours(54, 78, 138), hours(27, 40, 70), hours(6, 9, 16)),
  }),
  effort({
    id: 'algorithms-and-complexity',
    title: 'Algorithms, data structures and complexity',
    reason: 'The same result in a second or in an hour: the difference is usually here, not in the machine.',
    topics: {
      cost: 'Big-O in time and memory',
      structures: 'Lists, stacks, queues, hash tables and trees',
      sorting: 'Sorting and searching',
      graphs: 'Graphs and how to walk them',
      recursion: 'Recursion and dynamic programming',
      hard: 'P, NP and what cannot be computed',
    },
    resources: [
      resource('book', 'Open Data Structures', 'https://opendatastructures.org/'),
      resource(
        'course',
        'MIT 6.006 Introduction to Algorithms',
        'https://ocw.mit.edu/courses/6-006-introduction-to-algorithms-spring-2020/',
      ),
    ],
    prerequisites: ['python-in-earnest'],
    sources: ['A9', 'A13', 'B1'],
    ...byCoding(hours(56, 80, 140), hours(38, 56, 98), hours(12, 18, 32)),
  }),
  effort({
    id: 'how-computers-work',
    title: 'How computers work',
    reason:
      'Training is limited by memory and by moving data as often as by arithmetic. Knowing the machine tells you which one it is today.',
    topics: {
      numbers: 'Numbers in binary; floating point and its errors',
      processor: 'Processor, cache and memory',
      parallel: 'Several cores, and the graphics card',
      system: 'Processes, files and networks',
      measuring: 'Measuring where the time goes',
    },
    prerequisites: ['python-basics'],
    sources: ['A9', 'B1'],
    ...byCoding(hours(20, 30, 54), hours(16, 24, 42), hours(5, 8, 14)),
  }),
]
