import type { Background } from '../../domain/roadmap/roadmap'
import { weekOfHours } from '../authoring'

export const machineLearningEngineerBackgrounds: readonly Background[] = [
  {
    id: 'beginner',
    title: 'New to it',
    summary: 'You start with neither programming nor the mathematics, and fit 15 hours a week around everything else.',
    answers: new Map([
      ['coding', 'none'],
      ['mathematics', 'little'],
      ['machine-learning', 'none'],
      ['data', 'none'],
      ['way-of-learning', 'self-paced'],
      ['target-role', 'machine-learning-engineer'],
      ['field', 'general'],
    ]),
    week: weekOfHours(2, 2, 2, 2, 0, 4, 3),
    headline: { text: '2 to 4 years', minMonths: 24, maxMonths: 48 },
    sources: ['A6'],
  },
  {
    id: 'some-background',
    title: 'Some programming or maths',
    summary:
      'You have written programs that work, school mathematics is still there, and you can give 20 hours a week.',
    answers: new Map([
      ['coding', 'some'],
      ['mathematics', 'school'],
      ['machine-learning', 'none'],
      ['data', 'queries'],
      ['way-of-learning', 'self-paced'],
      ['target-role', 'machine-learning-engineer'],
      ['field', 'general'],
    ]),
    week: weekOfHours(2.5, 2.5, 2.5, 2.5, 0, 5.5, 4.5),
    headline: { text: 'about 1 year', minMonths: 12, maxMonths: 12 },
    sources: ['A6'],
  },
  {
    id: 'professional',
    title: 'Experienced professional',
    summary:
      'You work in software or data, hold a technical degree or its equal, and set 30 hours a week aside for the change.',
    answers: new Map([
      ['coding', 'professional'],
      ['mathematics', 'stem-degree'],
      ['machine-learning', 'course'],
      ['data', 'queries'],
      ['way-of-learning', 'self-paced'],
      ['target-role', 'machine-learning-engineer'],
      ['field', 'general'],
    ]),
    week: weekOfHours(4, 4, 4, 4, 3, 6, 5),
    headline: { text: 'around 6 months', minMonths: 6, maxMonths: 6 },
    sources: ['A6'],
  },
]
