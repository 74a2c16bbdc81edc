import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { days, hours, resource, stepsIn, when } from '../authoring'

const { effort, wait, milestone } = stepsIn('projects')

export const projectSteps: readonly Step[] = [
  effort({
    id: 'first-personal-project',
    title: 'A personal project on data you care about',
    reason: 'Nobody sets the question, so it shows what you do when nobody does. Go from question to written result.',
    topics: {
      question: 'A narrow question and a measure of success',
      data: 'Data you collected or combined yourself',
      model: 'A baseline, two models, one honest test',
      errors: 'A reading of the errors, one round back',
      repository: 'A repository someone else can run',
    },
    resources: [resource('practice', 'Kaggle datasets', 'https://www.kaggle.com/datasets')],
    prerequisites: ['machine-learning-in-practice'],
    sources: ['A8', 'B5', 'C1'],
    estimate: hours(42, 60, 106),
    // Questions, data and results are an analyst's daily work.
    variants: [{ when: when({ 'first-post': ['data-analysis'] }), estimate: hours(35, 50, 88) }],
  }),
  effort({
    id: 'running-project',
    title: 'A project that runs for others',
    reason: 'A model with a link to it answers the question every interviewer has: can you bring it into use?',
    topics: {
      api: 'An API or a small page around the model',
      docker: 'A container image',
      cloud: 'A cloud with a spending limit',
      watching: 'Logs, drift and one retraining',
      users: 'Five people who tried it',
    },
    resources: [resource('course', 'Docker: get started', 'https://docs.docker.com/get-started/')],
    prerequisites: ['first-personal-project'],
    sources: ['A8', 'A11', 'C2'],
    estimate: hours(46, 66, 118),
    variants: [{ when: when({ 'first-post': ['software-engineering'] }), estimate: hours(34, 50, 88) }],
  }),
  effort({
    id: 'open-source',
    title: 'Contribute to open source',
    reason:
      'Of all personal projects, these are the ones our source puts first. Somebody else decides whether your work is good enough.',
    topics: {
      library: 'A library you use at work',
      small: 'A first small change',
      issue: 'One issue, reproduced and fixed with a test',
      proposal: 'A pull request that explains itself',
      manners: 'Patience and thanks',
    },
    resources: [
      resource('reference', 'How to contribute to open source', 'https://opensource.guide/how-to-contribute/'),
    ],
    prerequisites: ['first-personal-project'],
    sources: ['C1', 'A15'],
    estimate: hours(28, 40, 72),
  }),
  wait({
    id: 'review',
    title: 'Your contribution is reviewed',
    reason: 'Maintainers answer when they can. Two or three rounds are usual, and nothing here is yours to hurry.',
    topics: {
      replies: 'Comments answered soon',
      changes: 'Changes in small commits',
      outcome: 'Merged, or closed with a reason',
    },
    prerequisites: ['open-source'],
    sources: [EDITORIAL],
    days: days(5, 12, 35),
  }),
  effort({
    id: 'portfolio-pages',
    title: 'Portfolio pages',
    reason: 'Degree, years of work and projects belong on one page that a busy reader understands in two minutes.',
    topics: {
      outcome: 'For each project: problem and outcome first',
      code: 'Code, with a way to run it',
      charts: 'Charts that carry the result',
      lessons: 'Lessons, and what would come next',
      article: 'A first article',
    },
    resources: [resource('tool', 'GitHub Pages', 'https://pages.github.com/')],
    prerequisites: ['running-project', 'open-source'],
    sources: ['A15'],
    estimate: hours(17, 25, 44),
  }),
  effort({
    id: 'engineer-applications',
    title: 'Apply as a machine learning engineer',
    reason:
      'Now you bring all four: degree, work, certificate and projects. Your own company may be the first place to ask.',
    topics: {
      inside: 'A move inside your company',
      resume: 'A résumé with measured results from work',
      letters: 'A letter: why this role, why here',
      referees: 'Referees from work',
      boards: 'Boards and the people you got to know',
    },
    prerequisites: [
      'portfolio-pages',
      'certified',
      'years-in-analysis',
      'years-in-software',
      'model-at-work',
      'contacts',
    ],
    sources: ['B6', 'B7', EDITORIAL],
    estimate: hours(24, 35, 62),
  }),
  effort({
    id: 'interview-practice',
    title: 'Practise for interviews',
    reason: 'You will be asked for theory from years ago and for systems from last month, in the same hour.',
    topics: {
      theory: 'The fundamentals, two minutes each',
      coding: 'Coding aloud',
      systems: 'A machine learning system on a whiteboard',
      stories: 'Three stories from work',
      mock: 'A mock interview with a friend in the field',
    },
    prerequisites: ['portfolio-pages'],
    sources: ['A16', EDITORIAL],
    estimate: hours(24, 35, 62),
  }),
  wait({
    id: 'replies-and-interviews',
    title: 'Replies and interview rounds',
    reason: 'You have a post already, so this time you can wait for the right one.',
    topics: {
      rounds: 'Rounds, with notes after each',
      comparing: 'Offers compared: work, people, place and pay',
      notice: 'Your notice period',
    },
    prerequisites: ['engineer-applications'],
    sources: [EDITORIAL],
    days: days(21, 42, 90),
  }),
  milestone({
    id: 'accepted-offer',
    title: 'Accepted offer',
    reason: 'The long road has the deepest footing. You arrive knowing both the theory and how a company works.',
    prerequisites: ['interview-practice', 'replies-and-interviews', 'review'],
    sources: ['C1', EDITORIAL],
  }),
]
