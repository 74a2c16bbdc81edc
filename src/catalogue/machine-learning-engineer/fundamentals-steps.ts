import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn, when } from '../authoring'
import { DATA_SCIENTIST, NLP_SCIENTIST, ONLY_SELF_PACED, UNLESS_BOOTCAMP, VOICE_AND_IMAGE } from './conditions'
import { byExperience } from './fundamentals-estimates'

const { effort } = stepsIn('fundamentals')

const LINEAR_MODELS = hours(30, 42, 72)
const DATA_PREPARATION = hours(32, 45, 79)
const MODEL_EVALUATION = hours(27, 38, 65)
const TREES_AND_MARGINS = hours(31, 43, 75)
const CLUSTERS = hours(25, 34, 59)

/** The classical half of the fundamentals. */
export const fundamentalsSteps: readonly Step[] = [
  effort({
    id: 'guided-course',
    title: 'A course to follow, chosen with care',
    reason:
      'A course gives the fundamentals an order, and work that someone marks. Choose it before they begin: its lessons are counted with the steps they teach, these hours are for choosing and for what it sets.',
    topics: {
      level: 'Your own level, against what the course takes for granted',
      goal: 'A goal for it, in one sentence',
      mix: 'Theory and practice, both in the syllabus',
      provider: 'The provider’s name, and what it stands for',
      reviews: 'What former students say, the disappointed ones too',
      graded: 'Its graded work, handed in to the last piece',
    },
    resources: [
      resource(
        'course',
        'Google Machine Learning Crash Course',
        'https://developers.google.com/machine-learning/crash-course',
        ['A14'],
      ),
      resource('course', 'Stanford machine learning course (CS229)', 'https://cs229.stanford.edu/', ['A14']),
      resource(
        'course',
        'MIT 6.036 Introduction to Machine Learning',
        'https://ocw.mit.edu/courses/6-036-introduction-to-machine-learning-fall-2020/',
        ['A14'],
      ),
    ],
    prerequisites: ['foundations-in-place'],
    optional: true,
    when: ONLY_SELF_PACED,
    sources: ['A14', 'C5', EDITORIAL],
    estimate: hours(5, 7, 12),
    variants: [
      { when: when({ 'machine-learning': ['trained', 'professional'] }), estimate: 'known' },
      { when: when({ 'machine-learning': ['course'] }), estimate: hours(3, 4, 7) },
    ],
  }),
  effort({
    id: 'linear-models',
    title: 'First models: linear and logistic regression',
    reason:
      'These two models hold the whole plan of supervised learning in a size you can see through. Every network to come is built from the same parts.',
    topics: {
      kinds: 'Supervised, unsupervised and reinforcement learning, told apart by example',
      features: 'Features, labels, loss and prediction',
      regression: 'Linear regression: closed form and gradient descent',
      classification: 'Logistic regression, log-loss and the decision threshold',
      splitting: 'Training and test data, and why they never mix',
      regularising: 'Ridge and lasso against overfitting',
      scratch: 'Both models written yourself in NumPy, then compared with scikit-learn',
    },
    resources: [
      resource(
        'course',
        'Google Machine Learning Crash Course',
        'https://developers.google.com/machine-learning/crash-course',
        ['A14'],
      ),
      resource('course', 'Stanford machine learning course (CS229)', 'https://cs229.stanford.edu/', ['A14']),
      resource('book', 'An Introduction to Statistical Learning', 'https://www.statlearning.com/'),
    ],
    prerequisites: ['guided-course'],
    when: ONLY_SELF_PACED,
    sources: ['A3', 'A12', 'B1'],
    estimate: LINEAR_MODELS,
    variants: byExperience(LINEAR_MODELS, { atWork: 'known' }),
  }),
  effort({
    id: 'data-preparation',
    title: 'Preparing data and engineering features',
    reason:
      'Poor data is the commonest trouble in real projects, and preparing it well often gains more than a cleverer model. It is also where leaks begin.',
    topics: {
      inspecting: 'Inspecting: distributions, outliers and contradictions',
      missing: 'Missing values: why they are missing, and imputing them',
      encoding: 'Encoding categories, scaling numbers',
      features: 'Making features from dates, text and counts',
      leakage: 'Leakage, and fitting every transformation on training data only',
      imbalance: 'Rare classes and sampling',
      labelling: 'Labelling data: a guideline, several annotators and how far they agree',
      pipelines: 'One scikit-learn pipeline from raw table to prediction',
    },
    resources: [
      resource(
        'reference',
        'scikit-learn user guide: preprocessing',
        'https://scikit-learn.org/stable/modules/preprocessing.html',
      ),
      resource('practice', 'Kaggle Learn: data cleaning', 'https://www.kaggle.com/learn/data-cleaning'),
      resource('practice', 'Kaggle Learn: feature engineering', 'https://www.kaggle.com/learn/feature-engineering'),
    ],
    prerequisites: ['linear-models', 'bachelors-first-years'],
    when: UNLESS_BOOTCAMP,
    sources: ['A8', 'A16', 'A17', 'B1'],
    estimate: DATA_PREPARATION,
    variants: byExperience(DATA_PREPARATION, { atWork: 'known', staysInDegree: true }, [
      { when: when({ data: ['analysis', 'pipelines'] }), fraction: 0.6 },
    ]),
  }),
  effort({
    id: 'model-evaluation',
    title: 'Checking a model: metrics, validation and explanation',
    reason:
      'A number that looks too good usually is. You need to know what a score means, whether it will hold tomorrow, and how to explain it to someone who decides.',
    topics: {
      classification: 'Accuracy, precision, recall, F1 and the ROC curve',
      regression: 'Squared and absolute error, R-squared',
      validation: 'Cross-validation: random, grouped and by time',
      tradeoff: 'Bias and variance; learning curves',
      tuning: 'Tuning by grid and random search without fooling yourself',
      calibration: 'Calibration, and choosing a threshold by its cost',
      explaining: 'Explaining predictions: permutation importance, partial dependence, SHAP',
      fairness: 'Errors by group, and when a model should not be used',
    },
    resources: [
      resource(
        'reference',
        'scikit-learn user guide: model selection and evaluation',
        'https://scikit-learn.org/stable/model_selection.html',
      ),
      resource('book', 'Interpretable Machine Learning', 'https://christophm.github.io/interpretable-ml-book/'),
    ],
    prerequisites: ['data-preparation'],
    when: ONLY_SELF_PACED,
    sources: ['A8', 'A17', 'B1'],
    estimate: MODEL_EVALUATION,
    variants: byExperience(MODEL_EVALUATION, { atWork: 'known' }),
  }),
  effort({
    id: 'trees-and-margins',
    title: 'Trees, ensembles and support vector machines',
    reason:
      'For data in tables, boosted trees are still hard to beat. Support vector machines add the idea of a margin and of kernels, which you will meet again.',
    topics: {
      trees: 'Decision trees: splits, depth and pruning',
      forests: 'Bagging and random forests',
      boosting: 'Gradient boosting, and a library for it such as XGBoost or LightGBM',
      margins: 'Support vector machines and the maximum margin',
      kernels: 'Kernels, and what they cost on large data',
      neighbours: 'Nearest neighbours and naive Bayes as honest baselines',
      series: 'Time series: lags and seasons as features, and a naive forecast to beat',
      choosing: 'Choosing among them for a given table',
    },
    resources: [
      resource(
        'reference',
        'scikit-learn user guide: ensembles',
        'https://scikit-learn.org/stable/modules/ensemble.html',
      ),
      resource('reference', 'XGBoost documentation', 'https://xgboost.readthedocs.io/'),
    ],
    prerequisites: ['model-evaluation'],
    when: ONLY_SELF_PACED,
    sources: ['A3', 'A12'],
    estimate: TREES_AND_MARGINS,
    variants: byExperience(TREES_AND_MARGINS, { atWork: 'known' }, [
      { when: VOICE_AND_IMAGE, fraction: 0.75 },
      { when: NLP_SCIENTIST, fraction: 0.75 },
    ]),
  }),
  effort({
    id: 'clusters-and-components',
    title: 'Learning without labels: clusters and components',
    reason:
      'Most data comes without answers. Finding its groups and its few real directions is often the first useful thing you can tell anyone about it.',
    topics: {
      kmeans: 'k-means, and choosing the number of clusters',
      hierarchy: 'Hierarchical and density-based clustering',
      mixtures: 'Gaussian mixtures and expectation-maximisation',
      pca: 'Principal components, by way of the singular value decomposition',
      maps: 'Maps for the eye: t-SNE and UMAP, and how they mislead',
      anomalies: 'Finding anomalies',
      recommending: 'Recommender systems: neighbours, matrix factorisation and how to judge a ranking',
      judging: 'Judging without labels: silhouette, stability, a look at the cases',
    },
    resources: [
      resource(
        'reference',
        'scikit-learn user guide: clustering',
        'https://scikit-learn.org/stable/modules/clustering.html',
      ),
      resource(
        'course',
        'MIT 6.036 Introduction to Machine Learning',
        'https://ocw.mit.edu/courses/6-036-introduction-to-machine-learning-fall-2020/',
        ['A14'],
      ),
    ],
    prerequisites: ['data-preparation'],
    when: ONLY_SELF_PACED,
    sources: ['A3', 'A8', 'B1', 'B9', 'C7'],
    estimate: CLUSTERS,
    variants: byExperience(CLUSTERS, { atWork: 'known' }, [{ when: DATA_SCIENTIST, fraction: 1.3 }]),
  }),
]
