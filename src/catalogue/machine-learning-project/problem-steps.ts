import type { Step } from '../../domain/roadmap/roadmap'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { hours, stepsIn } from '../authoring'
import { byExperience } from './estimates'

const { effort } = stepsIn('define-the-problem')

export const problemSteps: readonly Step[] = [
  effort({
    id: 'state-objective',
    title: 'State the objective',
    reason: 'A model is good or bad only for something. Write down who will do what differently if it works.',
    topics: {
      decision: 'The decision or action that will change',
      person: 'The person who makes it, asked in person if possible',
      today: 'How it is done today, and how well',
      cost: 'What each kind of wrong answer costs',
      worth: 'Whether a simple rule would do',
    },
    prerequisites: [],
    sources: ['A8', EDITORIAL],
    ...byExperience(hours(2, 3, 5.5)),
  }),
  effort({
    id: 'name-inputs-and-outputs',
    title: 'Name inputs, outputs and the kind of learning',
    reason: 'This turns the wish into a table: what is known at the moment of asking, and what is to be predicted.',
    topics: {
      inputs: 'Inputs that exist at the moment of prediction',
      output: 'The output, and where true labels would come from',
      unit: 'What one row stands for',
      kind: 'Supervised, unsupervised or reinforcement',
      ethics: 'Whose data it is, and whether you may use it',
    },
    prerequisites: ['state-objective'],
    sources: ['A8', EDITORIAL],
    ...byExperience(hours(2, 3, 5.5)),
  }),
  effort({
    id: 'narrow-the-question',
    title: 'Narrow the question until data can answer it',
    reason: 'A broad wish cannot be tested. “Does one dollar off raise sales of this item next week?” can.',
    topics: {
      one: 'One cause, one effect, one period',
      measure: 'A measure of success, with the value that counts as good enough',
      baseline: 'A baseline without learning to compare with',
      stop: 'When you would stop and give up',
    },
    prerequisites: ['name-inputs-and-outputs'],
    sources: ['A8', EDITORIAL],
    ...byExperience(hours(1.5, 2.5, 5)),
  }),
]
