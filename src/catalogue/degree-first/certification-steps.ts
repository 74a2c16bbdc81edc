import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { days, hours, resource, stepsIn, when } from '../authoring'

const { effort, wait, milestone } = stepsIn('certification')

export const certificationSteps: readonly Step[] = [
  effort({
    id: 'fill-the-gaps',
    title: 'Fill what your degree left out',
    reason:
      'Every subject leaves a side bare: statistics in computer science, software in mathematics, systems in data science. Look which is yours.',
    topics: {
      list: 'Ten adverts against your transcript: the gaps, listed',
      statistics: 'Statistics and experiments, if you come from computer science',
      software: 'Algorithms, tests and databases, if you come from mathematics',
      systems: 'Services, containers and clouds, if you come from data science',
      languages: 'A second programming language that the adverts name',
    },
    prerequisites: ['entry-level-replies'],
    sources: ['A11', 'A16', 'B1', 'B2'],
    estimate: hours(38, 56, 98),
    variants: [
      { when: when({ subject: ['mathematics'], coding: ['none', 'some'] }), estimate: hours(52, 75, 132) },
      { when: when({ subject: ['data-science'] }), estimate: hours(30, 44, 78) },
    ],
  }),
  effort({
    id: 'machine-learning-in-practice',
    title: 'Machine learning once more, in practice',
    reason:
      'The lectures were a while ago and were about proofs. One practical course puts the tools of today into the same frame.',
    topics: {
      course: 'One course to the end, exercises included',
      linear: 'Linear and logistic regression, trees and forests',
      networks: 'Neural networks in one framework',
      preparing: 'Preparing data and engineering features',
      checking: 'Validation, metrics and leakage',
      current: 'Transformers and large language models, in outline',
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
      resource('book', 'Dive into Deep Learning', 'https://d2l.ai/'),
    ],
    prerequisites: ['entry-level-replies'],
    sources: ['A12', 'A14', 'C3'],
    estimate: hours(48, 70, 122),
    variants: [{ when: when({ subject: ['data-science'] }), estimate: hours(36, 52, 92) }],
  }),
  effort({
    id: 'prepare-for-certificate',
    title: 'Choose a certificate and prepare for it',
    reason:
      'It is the third of the four steps, and the one with a date on it. The date is useful: it makes the rest happen.',
    topics: {
      choosing: 'Engineer or data scientist: which one your adverts name',
      syllabus: 'Its syllabus, and what you know of it already',
      studying: 'The open chapters, one a week',
      practice: 'Two practice exams under time',
      booking: 'A booked date',
    },
    prerequisites: ['fill-the-gaps', 'machine-learning-in-practice'],
    sources: ['A14', 'C1'],
    estimate: hours(30, 44, 78),
  }),
  wait({
    id: 'exam-and-result',
    title: 'The exam and its result',
    reason:
      'The date and the answer come from someone else. A second attempt is no disgrace and is usually allowed after a pause.',
    topics: {
      date: 'The exam date',
      result: 'The result, and the topics you lost points on',
      renewing: 'When it has to be renewed',
    },
    prerequisites: ['prepare-for-certificate'],
    sources: ['C1', EDITORIAL],
    days: days(5, 14, 35),
  }),
  milestone({
    id: 'certified',
    title: 'Certified',
    reason: 'Three of the four steps are behind you or under way. The fourth is the one you can show.',
    prerequisites: ['exam-and-result'],
    sources: ['C1'],
  }),
]
