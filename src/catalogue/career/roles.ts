import type { Statement } from '../../domain/career/statement'
import { type ChoiceId, EDITORIAL, type OptionId } from '../../domain/roadmap/roadmap'

/** The question about the role, as the built-in roadmaps and copies of them ask it. */
export const ROLE_CHOICE: ChoiceId = 'target-role'

export const rolesLead: Statement = {
  says: 'Five roles share most of the way and part towards its end. Choose one early, look again later: what you have done counts for all of them.',
  sources: ['B8', EDITORIAL],
}

export const rolesNote: Statement = {
  says: 'Which roles there are is the source’s; which steps each of them asks for, and their hours, is our own judgement.',
  sources: ['B8', EDITORIAL],
}

/** What one does in a role, by the option that stands for it. */
export const roleWork: ReadonlyMap<OptionId, readonly Statement[]> = new Map([
  [
    'machine-learning-engineer',
    [
      {
        says: 'Builds models, puts them to use and keeps them working: from raw data to the alert that says it is time to retrain.',
        sources: ['A18', 'C2'],
      },
      {
        says: 'Suits you if you like to see what you make in use, and mind when it breaks.',
        sources: [EDITORIAL],
      },
    ],
  ],
  [
    'data-scientist',
    [
      {
        says: 'Analyses data to understand something, and hands over an answer more often than a service.',
        sources: ['A18'],
      },
      {
        says: 'Suits you if the question interests you more than the machinery, and you like to explain.',
        sources: [EDITORIAL],
      },
    ],
  ],
  [
    'nlp-scientist',
    [
      {
        says: 'Teaches machines to read, write, listen and speak, and argues about how well they do.',
        sources: ['B8', EDITORIAL],
      },
      {
        says: 'Suits you if language itself interests you, and a paper a week does not put you off.',
        sources: [EDITORIAL],
      },
    ],
  ],
  [
    'software-developer',
    [
      {
        says: 'Builds the systems that models live in: interfaces, databases, and parts that hold when one of them fails.',
        sources: ['B1', 'B8', EDITORIAL],
      },
      {
        says: 'Suits you if you program already, or would rather build around a model than train it.',
        sources: ['B6', EDITORIAL],
      },
    ],
  ],
  [
    'human-centred-designer',
    [
      {
        says: 'Finds out with people what a model should do, how it says what it does, and how they correct it.',
        sources: ['A17', 'B8', EDITORIAL],
      },
      {
        says: 'Suits you if you come from design or research, or watch people rather than benchmarks.',
        sources: [EDITORIAL],
      },
    ],
  ],
])
