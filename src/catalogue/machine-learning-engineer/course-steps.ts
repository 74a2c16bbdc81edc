import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { days, stepsIn, when } from '../authoring'

const { wait } = stepsIn('fundamentals')

/** The calendar of the courses that teach the fundamentals; their class hours are not the learner's own. */
export const courseSteps: readonly Step[] = [
  wait({
    id: 'bootcamp-course',
    title: 'The bootcamp runs',
    reason:
      'The course keeps its own calendar. It teaches the classical models and a first project by doing, so those steps are not in your own hours.',
    topics: {
      level: 'Before you sign: your level, your goal and the entry test',
      mix: 'Theory together with practice in the syllabus',
      provider: 'The provider’s name, and what former students say',
      projects: 'Course projects that may be published afterwards',
      people: 'Career coaching, mentors and classmates to stay in touch with',
    },
    prerequisites: ['foundations-in-place'],
    when: when({ 'way-of-learning': ['bootcamp'] }),
    sources: ['A3', 'B4', 'C5', 'C6'],
    days: days(56, 84, 140),
  }),
  wait({
    id: 'bachelors-first-years',
    title: 'Bachelor’s degree: the first three years',
    reason:
      'Lectures carry the mathematics, the computer science and the theory of learning. Your own hours, beside them, go to the tools that lectures leave to you.',
    topics: {
      subject: 'A subject close to the work: computer science, data science, mathematics',
      programming: 'Classes in programming, data structures and algorithms',
      machine: 'Classes in computer architecture and databases',
      mathematics: 'Classes in linear algebra, calculus, probability and statistics',
      learning: 'Classes in machine learning as soon as they are open to you',
      summers: 'A summer internship, applied for half a year ahead',
    },
    prerequisites: [],
    when: when({ 'way-of-learning': ['bachelors'] }),
    sources: ['A3', 'A13', 'C1'],
    days: days(1096, 1096, 1096, ['A3', EDITORIAL]),
  }),
  wait({
    id: 'bachelors-final-year',
    title: 'Bachelor’s degree: the final year',
    reason:
      'The last year has a thesis in it and room beside it. Use both for work you can show, so that you apply with the degree and with proof.',
    topics: {
      thesis: 'A thesis whose code and data you may publish',
      electives: 'Electives that fit your target role',
      supervisors: 'Two teachers who know your work, as referees',
      fairs: 'Graduate schemes and their closing dates',
    },
    prerequisites: ['bachelors-first-years'],
    when: when({ 'way-of-learning': ['bachelors'] }),
    sources: ['A3', 'A13'],
    days: days(365, 365, 365, ['A3', EDITORIAL]),
  }),
  wait({
    id: 'masters-degree',
    title: 'The master’s degree runs',
    reason:
      'Many employers ask for a master’s, most of all for research. It teaches the theory in depth while your own hours turn it into projects.',
    topics: {
      entry: 'Entry requirements: the bachelor’s they accept, and the mathematics',
      taught: 'Taught courses in machine learning, statistics and optimisation',
      research: 'Reading papers and reproducing one result',
      thesis: 'A thesis near the work you want to do',
      contacts: 'Supervisors, industry partners and alumni',
    },
    prerequisites: ['foundations-in-place'],
    when: when({ 'way-of-learning': ['masters'] }),
    sources: ['A3', 'A13', 'B3'],
    days: days(365, 548, 731, ['A3']),
  }),
]
