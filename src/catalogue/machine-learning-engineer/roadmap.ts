import type { Roadmap } from '../../domain/roadmap/roadmap'
import { REFERENCE_PACE } from '../authoring'
import { factsByIds } from '../facts'
import { machineLearningEngineerBackgrounds } from './backgrounds'
import { machineLearningEngineerChoices } from './choices'
import { codingSteps } from './coding-steps'
import { courseSteps } from './course-steps'
import { deepLearningSteps } from './deep-learning-steps'
import { front } from './front'
import { fundamentalsSteps } from './fundamentals-steps'
import { handsOnSteps } from './hands-on-steps'
import { mathematicsSteps } from './mathematics-steps'
import { machineLearningEngineerPhases } from './phases'
import { portfolioSteps } from './portfolio-steps'

export const machineLearningEngineer: Roadmap = {
  ...front,
  edition: 2,
  summary:
    'Five phases from a first program to a first post: coding and mathematics side by side, then the fundamentals, then practice, then proof of it. What you know already makes it shorter.',
  reference: REFERENCE_PACE,
  phases: machineLearningEngineerPhases,
  steps: [
    ...codingSteps,
    ...mathematicsSteps,
    ...courseSteps,
    ...fundamentalsSteps,
    ...deepLearningSteps,
    ...handsOnSteps,
    ...portfolioSteps,
  ],
  choices: machineLearningEngineerChoices,
  backgrounds: machineLearningEngineerBackgrounds,
  facts: factsByIds(
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'A6',
    'A8',
    'A10',
    'A11',
    'A12',
    'A13',
    'A14',
    'A15',
    'A16',
    'A17',
    'A18',
    'B1',
    'B2',
    'B3',
    'B4',
    'B5',
    'B6',
    'B7',
    'B8',
    'B9',
    'C1',
    'C2',
    'C3',
    'C5',
    'C6',
    'C7',
  ),
}
