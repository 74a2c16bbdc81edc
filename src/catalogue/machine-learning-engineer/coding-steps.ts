import type { Step } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn, when } from '../authoring'
import { PROGRAMS, PROGRAMS_A_LITTLE, SOFTWARE_DEVELOPER, UNLESS_BACHELORS } from './conditions'

const { effort } = stepsIn('learn-to-code')

/** What lectures leave of a step to a student who came without programming. */
const BACHELORS = when({ 'way-of-learning': ['bachelors'] })

/** Whoever joins and groups tables already meets half of pandas again. */
const QUERIES = when({ data: ['queries'] })

export const codingSteps: readonly Step[] = [
  effort({
    id: 'first-programs',
    title: 'First programs in Python',
    reason:
      'Python is the language the rest of this road is written in. Stay here until you can turn a small idea into a running program without following along.',
    topics: {
      values: 'Values, variables and types',
      decisions: 'Conditions and loops',
      functions: 'Functions, arguments and return values',
      collections: 'Lists, tuples, dictionaries and sets',
      files: 'Reading and writing text, CSV and JSON files',
      errors: 'Reading an error message and finding its cause',
      own: 'Three small programs of your own, from idea to running',
    },
    resources: [
      resource('course', 'The Python Tutorial', 'https://docs.python.org/3/tutorial/'),
      resource('practice', 'Kaggle Learn: Python', 'https://www.kaggle.com/learn/python'),
      resource('book', 'Automate the Boring Stuff with Python', 'https://automatetheboringstuff.com/'),
    ],
    prerequisites: [],
    sources: ['A1', 'A10', 'A11'],
    estimate: hours(85, 120, 210),
    variants: [
      { when: PROGRAMS, estimate: 'known' },
      { when: PROGRAMS_A_LITTLE, estimate: hours(4, 8, 14) },
      { when: BACHELORS, estimate: hours(20, 30, 55) },
    ],
  }),
  effort({
    id: 'programs-others-can-run',
    title: 'Programs others can run: modules, tests and Git',
    reason:
      'A model is of no use to anyone who cannot run your code. These habits are what a colleague sees first, and they save you from losing your own work.',
    topics: {
      modules: 'Modules, packages and the standard library',
      classes: 'Classes, dataclasses and type hints',
      environments: 'Virtual environments and pinned dependencies',
      tests: 'Tests with pytest, and debugging with a debugger',
      shell: 'The command line: files, pipes and scripts',
      git: 'Git: commits, branches, merging and undoing',
      sharing: 'GitHub: a readable repository, pull requests and reviews',
    },
    resources: [
      resource('book', 'Pro Git', 'https://git-scm.com/book/en/v2'),
      resource('course', 'The Missing Semester of Your CS Education', 'https://missing.csail.mit.edu/'),
      resource('reference', 'pytest documentation', 'https://docs.pytest.org/'),
    ],
    prerequisites: ['first-programs'],
    sources: ['A1', 'A11', 'A16', 'B1'],
    estimate: hours(70, 98, 165),
    variants: [
      { when: when({ coding: ['professional'] }), estimate: 'known' },
      { when: when({ coding: ['fluent'] }), estimate: hours(5, 8, 14) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(10, 16, 28) },
      { when: BACHELORS, estimate: hours(35, 50, 90) },
    ],
  }),
  effort({
    id: 'algorithms-and-structures',
    title: 'Data structures, algorithms and the machine below',
    reason:
      'Training is computing, and slow code turns an afternoon of it into a week. Interviews at software firms ask for this, too.',
    topics: {
      cost: 'Time and memory: big-O, and measuring instead of guessing',
      linear: 'Arrays, linked lists, stacks, queues and hash tables',
      branching: 'Trees, heaps and graphs, and how to walk them',
      searching: 'Sorting, binary search and recursion',
      planning: 'Greedy choices and dynamic programming',
      limits: 'What is hard to compute: P, NP and computability',
      machine: 'Processor, memory, cache, disk and graphics card',
    },
    resources: [
      resource(
        'course',
        'MIT 6.006 Introduction to Algorithms',
        'https://ocw.mit.edu/courses/6-006-introduction-to-algorithms-spring-2020/',
      ),
      resource('book', 'Open Data Structures', 'https://opendatastructures.org/'),
    ],
    prerequisites: ['programs-others-can-run'],
    when: UNLESS_BACHELORS,
    sources: ['B1', 'A13', 'A16'],
    estimate: hours(65, 92, 160),
    variants: [
      { when: when({ coding: ['professional'] }), estimate: 'known' },
      { when: when({ coding: ['fluent'] }), estimate: hours(8, 12, 22) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(10, 15, 27) },
    ],
  }),
  effort({
    id: 'data-in-python',
    title: 'Data in Python: NumPy, pandas, SQL and charts',
    reason:
      'Much of the working day goes into getting data into shape and looking at it. When these tools are second nature, your attention is free for the question.',
    topics: {
      arrays: 'NumPy arrays: shapes, slicing and broadcasting',
      vectorising: 'Replacing loops by whole-array arithmetic',
      tables: 'pandas: selecting, filtering and adding columns',
      grouping: 'Grouping, joining and reshaping tables',
      dirt: 'Dates, text, missing values and duplicates',
      sql: 'SQL: select, join, group and window functions',
      charts: 'Charts with Matplotlib, and which chart answers what',
    },
    resources: [
      resource(
        'reference',
        'NumPy: the absolute basics for beginners',
        'https://numpy.org/doc/stable/user/absolute_beginners.html',
      ),
      resource('course', 'Getting started with pandas', 'https://pandas.pydata.org/docs/getting_started/index.html'),
      resource('reference', 'Matplotlib tutorials', 'https://matplotlib.org/stable/tutorials/index.html'),
      resource('practice', 'SQLBolt', 'https://sqlbolt.com/'),
    ],
    prerequisites: ['programs-others-can-run'],
    sources: ['A1', 'A16', 'B1', 'C2'],
    estimate: hours(60, 85, 145),
    variants: [
      {
        when: when({ data: ['analysis', 'pipelines'], coding: ['some', 'fluent', 'professional'] }),
        estimate: 'known',
      },
      { when: when({ data: ['analysis', 'pipelines'] }), estimate: hours(35, 50, 85) },
      { when: [...QUERIES, ...PROGRAMS], estimate: hours(20, 29, 50) },
      { when: PROGRAMS, estimate: hours(24, 34, 58) },
      { when: [...QUERIES, ...PROGRAMS_A_LITTLE], estimate: hours(21, 31, 52) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(25, 36, 62) },
      { when: BACHELORS, estimate: hours(40, 55, 95) },
      { when: QUERIES, estimate: hours(52, 74, 128) },
    ],
  }),
  effort({
    id: 'model-libraries',
    title: 'First contact with scikit-learn, PyTorch and TensorFlow',
    reason:
      'The next phase teaches what models do; here you learn to handle the libraries. That way you meet one difficulty at a time: later the idea, and not the tool as well.',
    topics: {
      fitting: 'scikit-learn: fit, predict, score and the pipeline',
      tensors: 'Tensors, and how they differ from NumPy arrays',
      gradients: 'Automatic differentiation, seen from outside',
      keras: 'A small network in Keras on TensorFlow',
      torch: 'The same network in PyTorch, with its training loop',
      devices: 'Moving work to a graphics card, free notebooks included',
      docs: 'Finding your way in user guides and API references',
    },
    resources: [
      resource('reference', 'scikit-learn user guide', 'https://scikit-learn.org/stable/user_guide.html'),
      resource('course', 'PyTorch tutorials', 'https://pytorch.org/tutorials/'),
      resource('course', 'TensorFlow tutorials', 'https://www.tensorflow.org/tutorials'),
      resource('reference', 'Keras developer guides', 'https://keras.io/guides/'),
    ],
    prerequisites: ['data-in-python'],
    sources: ['A1', 'A10', 'A11', 'C3'],
    estimate: hours(35, 50, 88),
    variants: [
      {
        when: when({ 'machine-learning': ['trained', 'professional'], coding: ['some', 'fluent', 'professional'] }),
        estimate: hours(3, 5, 10),
      },
      { when: PROGRAMS, estimate: hours(24, 34, 58) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(25, 35, 60) },
      { when: BACHELORS, estimate: hours(26, 38, 66) },
    ],
  }),
  effort({
    id: 'second-language',
    title: 'A second language: R, Java, C++ or Julia',
    reason:
      'Employers ask for several languages, and the libraries you rely on are not written in Python all the way down. Learn one properly and the others well enough to read.',
    topics: {
      r: 'R: data frames, the tidyverse and ready-made statistics',
      java: 'Java: types, classes and the services built on it',
      cpp: 'C++: memory, compilation, and why fast libraries use it',
      julia: 'Julia: what it looks like and where it is used',
      reading: 'Reading one real source file in a language you do not write',
      choosing: 'Looking through adverts to decide which to go deeper into',
    },
    resources: [
      resource('book', 'R for Data Science', 'https://r4ds.hadley.nz/'),
      resource('course', 'Learn Java', 'https://dev.java/learn/'),
      resource('course', 'Learn C++', 'https://www.learncpp.com/'),
      resource(
        'reference',
        'Julia manual: getting started',
        'https://docs.julialang.org/en/v1/manual/getting-started/',
      ),
    ],
    prerequisites: ['programs-others-can-run'],
    optional: true,
    sources: ['A1', 'A11', 'B2'],
    estimate: hours(24, 34, 60),
    variants: [
      {
        when: when({
          'target-role': ['software-developer', 'data-scientist'],
          coding: ['fluent', 'professional'],
        }),
        estimate: hours(10, 15, 27),
      },
      {
        when: when({ 'target-role': ['software-developer', 'data-scientist'], coding: ['some'] }),
        estimate: hours(12, 17, 30),
      },
      { when: SOFTWARE_DEVELOPER, estimate: hours(36, 51, 90) },
      { when: PROGRAMS, estimate: hours(4, 6, 10) },
      { when: PROGRAMS_A_LITTLE, estimate: hours(5, 8, 14) },
    ],
  }),
]
