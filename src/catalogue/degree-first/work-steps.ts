import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { days, hours, resource, stepsIn, when } from '../authoring'

const { effort, wait } = stepsIn('work')

const LOOKS_FOR_POST = when({ 'first-post': ['data-analysis', 'software-engineering'] })
const ANALYST = when({ 'first-post': ['data-analysis'] })
const SOFTWARE_ENGINEER = when({ 'first-post': ['software-engineering'] })
const FLUENT = when({ coding: ['fluent'] })

/** Either first job is a stepping stone with a road of its own: what to show for it, and what its years teach. */
export const workSteps: readonly Step[] = [
  effort({
    id: 'analysis-to-show',
    title: 'One analysis to show as a data analyst',
    reason:
      'Whoever hires an analyst wants to see a question answered so that somebody could act on it. One good answer is enough.',
    topics: {
      question: 'A question that somebody outside the field asks',
      sql: 'Public data in a database, asked in SQL',
      cleaning: 'What was wrong with the data, and what you did about it',
      charts: 'Three charts that carry the answer',
      page: 'One page: the answer first, then how sure you are',
    },
    resources: [
      resource('course', 'PostgreSQL: the SQL language', 'https://www.postgresql.org/docs/current/tutorial-sql.html'),
    ],
    // It grows beside the lectures, and wants only the tools.
    prerequisites: ['tools-beside-lectures'],
    when: ANALYST,
    sources: ['B6', 'C1', EDITORIAL],
    estimate: hours(16, 24, 42),
    variants: [{ when: FLUENT, estimate: hours(13, 19, 34) }],
  }),
  effort({
    id: 'service-to-show',
    title: 'One small service to show as a junior software engineer',
    reason:
      'Whoever hires an engineer wants to see code that others can run, change and trust. Small and finished beats large and begun.',
    topics: {
      purpose: 'Something small that you or a friend would use',
      interface: 'An interface with a database behind it',
      tests: 'Tests that run on every change',
      running: 'Running somewhere, with a log you can read',
      readme: 'A readme that gets a stranger started in ten minutes',
    },
    resources: [resource('course', 'FastAPI tutorial', 'https://fastapi.tiangolo.com/tutorial/')],
    prerequisites: ['tools-beside-lectures'],
    when: SOFTWARE_ENGINEER,
    sources: ['B6', 'C1', EDITORIAL],
    estimate: hours(20, 30, 53),
    variants: [{ when: FLUENT, estimate: hours(12, 18, 32) }],
  }),
  effort({
    id: 'entry-level-applications',
    title: 'Apply for an entry-level post',
    reason:
      'Data analyst and junior software engineer are stepping stones: jobs next to the one you want, from which many go on. Choose teams where models are near, even if you do not build them yet.',
    topics: {
      resume: 'A résumé with results from studies and internship',
      adverts: 'Adverts: the team, its data and its models',
      letters: 'A letter for each company',
      referees: 'Referees asked first',
      boards: 'Job boards, career fairs and the university’s own office',
      practice: 'SQL and coding exercises for the first interviews',
    },
    // An internship serves this, and so does something to show: both are what the first résumé has.
    prerequisites: ['graduated', 'internship', 'analysis-to-show', 'service-to-show'],
    when: LOOKS_FOR_POST,
    sources: ['C1', 'B6', 'B7'],
    estimate: hours(24, 35, 62),
  }),
  wait({
    id: 'entry-level-replies',
    title: 'Replies, interviews and notice periods',
    reason: 'Between the first letter and the first day lie weeks that are not yours to shorten.',
    topics: {
      following: 'A polite question after two weeks',
      rounds: 'Interview rounds and tasks',
      choosing: 'Choosing by what you will learn',
      start: 'The date of your first day',
    },
    prerequisites: ['entry-level-applications'],
    when: LOOKS_FOR_POST,
    sources: [EDITORIAL],
    days: days(28, 56, 110),
  }),
  wait({
    id: 'years-in-analysis',
    title: 'First years as a data analyst',
    reason:
      'You learn what data is like when it matters, and how to tell people what it says. Both stay with you as an engineer.',
    topics: {
      questions: 'Questions from people who will act on the answer',
      quality: 'Data quality, and where it gets lost',
      sql: 'SQL every day',
      experiments: 'An experiment planned and read',
      presenting: 'Results presented to people outside the field',
    },
    prerequisites: ['entry-level-replies'],
    when: ANALYST,
    sources: ['C1', 'B6', EDITORIAL],
    days: days(365, 548, 822),
  }),
  wait({
    id: 'years-in-software',
    title: 'First years as a software engineer',
    reason:
      'You learn to build what others depend on, together and in daylight. Most of a machine learning engineer’s week is exactly that.',
    topics: {
      reviews: 'Code reviews, given and taken',
      services: 'Services, databases and their failures',
      delivery: 'Testing, releasing and going back',
      operations: 'Being on call for something you wrote',
      design: 'A design of your own, discussed and built',
    },
    prerequisites: ['entry-level-replies'],
    when: SOFTWARE_ENGINEER,
    sources: ['C1', 'B6', EDITORIAL],
    days: days(365, 548, 822),
  }),
  effort({
    id: 'model-at-work',
    title: 'One small model at work',
    reason: 'A modest model that saves your own team an hour a week is a line that few résumés have.',
    topics: {
      finding: 'A dull, frequent decision in your own team',
      permission: 'Permission, data and someone who wants it',
      rule: 'A rule as a baseline, then a simple model',
      using: 'In use for a month, with figures',
      telling: 'Told to the team next door',
    },
    prerequisites: ['machine-learning-in-practice'],
    sources: ['A18', 'C2', EDITORIAL],
    estimate: hours(22, 32, 58),
  }),
  effort({
    id: 'contacts',
    title: 'Get to know people in the field',
    reason:
      'Most people get here round a few corners, and at each corner stood somebody they knew. A little, regularly, is enough.',
    topics: {
      profile: 'A LinkedIn profile that says where you are going',
      colleagues: 'The people near models at your own company',
      meetups: 'Two meetups or a conference',
      questions: 'Five conversations about how others got in',
    },
    prerequisites: ['entry-level-replies'],
    sources: ['B6', 'A17'],
    estimate: hours(9, 13, 23),
  }),
]
