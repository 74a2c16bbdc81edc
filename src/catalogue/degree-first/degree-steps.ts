import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { days, hours, resource, stepsIn, when } from '../authoring'

const { effort, wait, milestone } = stepsIn('degree')

const STUDIES = when({ degree: ['bachelors', 'bachelors-and-masters', 'masters'] })
const BACHELORS = when({ degree: ['bachelors', 'bachelors-and-masters'] })
/** Whoever has a post already needs no internship to find one. */
const SEEKS_FIRST_POST = [...STUDIES, ...when({ 'first-post': ['data-analysis', 'software-engineering'] })]
const FLUENT = when({ coding: ['fluent'] })
const SOME = when({ coding: ['some'] })

export const degreeSteps: readonly Step[] = [
  effort({
    id: 'choose-course',
    title: 'Choose a subject and a course',
    reason:
      'You will spend years on it, so a few evenings of comparing are well spent. Look for theory and practice in the same syllabus.',
    topics: {
      level: 'Your own level, set against what they require',
      goal: 'Your goal: practice, or research later',
      subject: 'Computer science, data science, mathematics or a field close by',
      classes: 'Classes in programming, structures, algorithms and architecture',
      learning: 'Machine learning in the syllabus, and from which year',
      people: 'What former students say, and where they went',
      money: 'Fees, grants and working beside it',
    },
    prerequisites: [],
    when: STUDIES,
    sources: ['C5', 'A13', 'B3'],
    estimate: hours(14, 20, 36),
  }),
  wait({
    id: 'admission',
    title: 'Admission, until the first term begins',
    reason: 'Closing dates lie months before the first lecture. The time between is yours for groundwork.',
    topics: {
      documents: 'Documents, tests and language certificates',
      dates: 'Closing dates, each in the calendar',
      answers: 'Answers, and a second choice in hand',
      housing: 'Place, money and timetable',
    },
    prerequisites: ['choose-course'],
    when: STUDIES,
    sources: [EDITORIAL],
    days: days(90, 150, 270),
  }),
  effort({
    id: 'groundwork',
    title: 'Groundwork: school mathematics and first Python',
    reason:
      'First-year lectures are fast. Whoever arrives with school mathematics fresh and a first program behind them has room to enjoy them.',
    topics: {
      algebra: 'Equations, functions and logarithms',
      calculus: 'Derivatives and integrals',
      vectors: 'Vectors and simple probabilities',
      python: 'Python: values, loops, functions and lists',
      program: 'One small program of your own',
    },
    resources: [
      resource('practice', 'Khan Academy: mathematics', 'https://www.khanacademy.org/math'),
      resource('course', 'The Python Tutorial', 'https://docs.python.org/3/tutorial/'),
    ],
    prerequisites: [],
    when: BACHELORS,
    sources: ['A13', EDITORIAL],
    estimate: hours(45, 65, 115),
    variants: [
      { when: FLUENT, estimate: hours(18, 27, 48) },
      { when: SOME, estimate: hours(28, 42, 74) },
    ],
  }),
  wait({
    id: 'bachelors-degree',
    title: 'The bachelor’s degree',
    reason:
      'One of our sources calls it essential, one calls it usual, and one says that most employers want still more. Either way it carries the theory.',
    topics: {
      foundations: 'Linear algebra, calculus, probability and statistics',
      computing: 'Programming, data structures and algorithms',
      machine: 'Computer architecture and databases',
      learning: 'Machine learning and optimisation',
      thesis: 'A thesis with code you may publish',
      referees: 'Two teachers who know your work',
    },
    prerequisites: ['admission', 'groundwork'],
    when: BACHELORS,
    sources: ['C1', 'A3', 'A13', 'B3'],
    days: days(1461, 1461, 1461, ['A3']),
  }),
  effort({
    id: 'tools-beside-lectures',
    title: 'Beside the lectures: the tools they leave out',
    reason:
      'Lectures teach why, seldom with what. A few hours a week now spare you a catching-up course after graduation.',
    topics: {
      git: 'Git, the command line and tests',
      data: 'NumPy, pandas and SQL',
      learn: 'scikit-learn on a data set you like',
      deep: 'PyTorch or TensorFlow, one tutorial to the end',
      r: 'R, if your statistics classes do not use it',
      sharing: 'A tidy public repository for coursework you may share',
    },
    resources: [
      resource('book', 'Pro Git', 'https://git-scm.com/book/en/v2'),
      resource('course', 'Getting started with pandas', 'https://pandas.pydata.org/docs/getting_started/index.html'),
    ],
    prerequisites: ['admission'],
    when: STUDIES,
    sources: ['A11', 'C3', EDITORIAL],
    estimate: hours(65, 95, 165),
    variants: [
      { when: FLUENT, estimate: hours(34, 50, 88) },
      { when: SOME, estimate: hours(50, 72, 126) },
    ],
  }),
  wait({
    id: 'internship',
    title: 'A summer internship',
    reason:
      'Three months in a team show you what the job is, and the team what you are. Many first posts begin this way.',
    topics: {
      early: 'Applying half a year ahead',
      field: 'Data, software or machine learning: any of the three counts',
      finishing: 'One thing finished and handed over',
      reference: 'A reference, and people to stay in touch with',
    },
    prerequisites: ['tools-beside-lectures'],
    optional: true,
    when: SEEKS_FIRST_POST,
    sources: ['A4', 'A5', EDITORIAL],
    days: days(56, 84, 105),
  }),
  wait({
    id: 'masters-degree',
    title: 'The master’s degree',
    reason:
      'For research-heavy and senior posts it is often expected. Choose its thesis as if it were your first project at work.',
    topics: {
      courses: 'Advanced courses in learning, statistics and optimisation',
      papers: 'Reading papers, and reproducing one',
      thesis: 'A thesis near the work you want',
      further: 'Whether a PhD is for you',
      contacts: 'Supervisors and partners in industry',
    },
    prerequisites: ['bachelors-degree'],
    when: when({ degree: ['bachelors-and-masters', 'masters'] }),
    sources: ['A3', 'A13', 'B3', 'C1'],
    days: days(365, 548, 731, ['A3']),
  }),
  milestone({
    id: 'graduated',
    title: 'Graduated',
    reason: 'The theory is yours and the paper says so. What is missing now is work.',
    prerequisites: ['masters-degree'],
    when: STUDIES,
    sources: ['C1'],
  }),
]
