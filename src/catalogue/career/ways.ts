import type { NamedStatement, Statement } from '../../domain/career/statement'
import { type ChoiceId, EDITORIAL, type OptionId } from '../../domain/roadmap/roadmap'

/** The question of the road that has classes take over steps of one's own. */
export const WAY_OF_LEARNING: ChoiceId = 'way-of-learning'

/** The questions about the way of learning, as the built-in roadmaps and copies of them ask them. */
export const WAY_CHOICES: readonly ChoiceId[] = [WAY_OF_LEARNING, 'degree']

export const waysLead: Statement = {
  says: 'Alone, in a bootcamp, or with a degree: the same subjects, other calendars. Below, each is a plan of its own, for your answers, hours and progress.',
  sources: ['A3', 'B4', 'C6'],
}

interface WayAssumption extends NamedStatement {
  /** The option of `WAY_OF_LEARNING` that it is about; null: any classes. */
  readonly option: OptionId | null
}

/** What the plans take for granted of classes, in one place. */
export const wayAssumptions: readonly WayAssumption[] = [
  {
    name: 'A bootcamp',
    option: 'bootcamp',
    says: 'Takes over the classical models and the first project; it begins once programming and mathematics are in place, and runs 8 to 20 weeks, most likely 12, by our own estimate.',
    sources: ['A3', 'B4', EDITORIAL],
  },
  {
    name: 'A bachelor’s degree',
    option: 'bachelors',
    says: 'Takes over the mathematics, the computer science and most of the theory, and leaves the tools, the projects and the portfolio to you. It lasts four years (2025) and counts from the first day of your plan.',
    sources: ['A3', 'A13', EDITORIAL],
  },
  {
    name: 'A master’s degree',
    option: 'masters',
    says: 'Is for someone who holds a bachelor’s. It takes over most of the theory of learning, begins once the groundwork is in place, and lasts one to two years (2025).',
    sources: ['A3', EDITORIAL],
  },
  {
    name: 'Class hours',
    option: null,
    says: 'Come on top of the weekly hours of your plan, which are for what classes leave to you. Fees, entry and terms are in no plan.',
    sources: [EDITORIAL],
  },
]

interface WayView {
  readonly pro: readonly Statement[]
  readonly contra: readonly Statement[]
}

const bachelors: WayView = {
  pro: [
    { says: 'Called essential by one source, usual by another.', sources: ['C1', 'A13'] },
    { says: 'Classes in what is hardest to learn alone: algorithms, architecture, mathematics.', sources: ['A13'] },
  ],
  contra: [
    { says: 'Four years (2025).', sources: ['A3'] },
    { says: 'One source finds it too little for most employers, who look for a master’s.', sources: ['B3'] },
  ],
}

const masters: WayView = {
  pro: [
    { says: 'Often preferred for senior posts with much research.', sources: ['A13'] },
    { says: 'What most employers want at the least, by one source.', sources: ['B3'] },
  ],
  contra: [
    { says: 'One to two years on top of a bachelor’s (2025).', sources: ['A3'] },
    { says: 'For advanced roles, says another: it is not the first thing to get.', sources: ['C1'] },
  ],
}

/** What the sources say for and against a way, by the option that stands for it. */
export const wayViews: ReadonlyMap<OptionId, WayView> = new Map([
  [
    'self-paced',
    {
      pro: [
        { says: 'About 6 months for the fundamentals, for someone who keeps at it (2025).', sources: ['A3'] },
        { says: 'Goes beside a job, and bends when life does.', sources: ['B6', EDITORIAL] },
      ],
      contra: [
        {
          says: 'No certificate at its end, where a degree is what is usually asked for.',
          sources: ['A13', 'B3', 'C1'],
        },
        { says: 'Nobody notices when you stop.', sources: [EDITORIAL] },
      ],
    },
  ],
  [
    'bootcamp',
    {
      pro: [
        { says: 'Quick, practical and built around projects.', sources: ['C6'] },
        { says: 'Often brings career coaching and contacts.', sources: ['C6'] },
        { says: 'Some who finished one went on to large firms.', sources: ['B4'] },
      ],
      contra: [
        { says: 'A few months only with programming or data science behind you.', sources: ['A3'] },
        { says: 'No degree, and full days for as long as it runs.', sources: ['B3', EDITORIAL] },
      ],
    },
  ],
  ['bachelors', bachelors],
  ['masters', masters],
  [
    'bachelors-and-masters',
    {
      pro: [{ says: 'Meets what each of the three sources asks for.', sources: ['A13', 'B3', 'C1'] }],
      contra: [{ says: 'Four years, and one to two more (2025).', sources: ['A3'] }],
    },
  ],
  [
    'held',
    {
      pro: [{ says: 'The years of study are behind you.', sources: [EDITORIAL] }],
      contra: [{ says: 'If yours is in another subject, employers ask most for computer science.', sources: ['B3'] }],
    },
  ],
])
