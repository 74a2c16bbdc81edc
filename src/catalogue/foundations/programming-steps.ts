import type { Step } from '../../domain/roadmap/roadmap'
import { hours, resource, stepsIn } from '../authoring'
import { byCoding } from './estimates'

const { effort } = stepsIn('programming')

export const programmingSteps: readonly Step[] = [
  effort({
    id: 'python-basics',
    title: 'Python basics',
    reason:
      'Python is the common language of the field. Begin on the first day, beside the mathematics, and each will help the other.',
    topics: {
      values: 'Values, variables and types',
      flow: 'Conditions and loops',
      functions: 'Functions',
      collections: 'Lists, dictionaries and sets',
      files: 'Files, CSV and JSON',
      programs: 'Three small programs of your own',
    },
    resources: [
      resource('course', 'The Python Tutorial', 'https://docs.python.org/3/tutorial/'),
      resource('practice', 'Kaggle Learn: Python', 'https://www.kaggle.com/learn/python'),
    ],
    prerequisites: [],
    sources: ['A1', 'A9'],
    ...byCoding(hours(76, 110, 192), hours(10, 15, 27), 'known'),
  }),
  effort({
    id: 'python-in-earnest',
    title: 'Python in earnest: structure, tests and Git',
    reason:
      'Programs grow. Structure and tests let you change them next month without fear, and Git lets you be wrong cheaply.',
    topics: {
      modules: 'Modules and packages',
      classes: 'Classes and type hints',
      environments: 'Virtual environments',
      tests: 'Tests and debugging',
      git: 'Git: commits, branches and pull requests',
      shell: 'The command line',
    },
    resources: [
      resource('book', 'Pro Git', 'https://git-scm.com/book/en/v2'),
      resource('reference', 'pytest documentation', 'https://docs.pytest.org/'),
    ],
    prerequisites: ['python-basics'],
    sources: ['A9', 'A11'],
    ...byCoding(hours(58, 84, 148), hours(28, 42, 74), hours(5, 8, 14)),
  }),
  effort({
    id: 'r-basics',
    title: 'R for statistics and charts',
    reason: 'Much of statistics is published in R first. It is also a quick way from a table to a good chart.',
    topics: {
      frames: 'Vectors and data frames',
      dplyr: 'Filtering, grouping and joining with dplyr',
      ggplot: 'Charts with ggplot2',
      models: 'Linear models with a formula',
      reports: 'A report that computes its own figures',
      both: 'When to use R and when Python',
    },
    resources: [resource('book', 'R for Data Science', 'https://r4ds.hadley.nz/')],
    prerequisites: ['python-basics'],
    sources: ['A9', 'A11', 'B2'],
    ...byCoding(hours(40, 58, 102), hours(26, 38, 67), hours(14, 20, 35)),
  }),
]
