import type { ApplicationTaskGroup } from '../../domain/career/application-tasks'
import type { SearchWaits } from '../../domain/career/application-search'
import type { Statement } from '../../domain/career/statement'
import { EDITORIAL } from '../../domain/roadmap/roadmap'

/**
 * The waits that applications begin and end, by the ids that they have in the built-in roadmaps and in copies of them:
 * in "Machine learning engineer" and "Degree first" the search for the job at the end, in "Degree first" also the one
 * for the first post.
 */
export const SEARCH_WAITS: SearchWaits = {
  goal: ['replies-and-interviews'],
  steppingStone: ['entry-level-replies'],
}

/** For somebody who has not noted any application yet. */
export const APPLICATIONS_LEAD: Statement = {
  says: 'Note the first role that you might apply for. Internships and junior posts are what to aim for, and for each the résumé and the letter are made anew: an advert read early also tells you what to learn.',
  sources: ['A5', 'B7', EDITORIAL],
}

/** What goes with every application. */
export const APPLICATION_CHECKLIST: readonly ApplicationTaskGroup[] = [
  {
    title: 'Résumé',
    tasks: [
      {
        id: 'resume-skills',
        title: 'The advert’s skills are in the résumé',
        hint: 'Each one that you have, in the advert’s own word for it.',
        sources: ['B7'],
      },
      {
        id: 'resume-results',
        title: 'It gives results, not only duties',
        hint: 'What you built and what came of it, with a figure where you measured one.',
        sources: ['B7', 'A15'],
      },
    ],
  },
  {
    title: 'Cover letter',
    tasks: [
      {
        id: 'letter-role',
        title: 'It says why this role',
        hint: 'What you would do there, and what you have done that is closest to it.',
        sources: ['B7'],
      },
      {
        id: 'letter-company',
        title: 'It says why this company',
        hint: 'Something that would be untrue of any other. Many apply for first posts, and this is what sets a letter apart.',
        sources: ['B7', 'A16', EDITORIAL],
      },
    ],
  },
  {
    title: 'References',
    tasks: [
      {
        id: 'references-asked',
        title: 'Referees were asked first',
        hint: 'Tell them which role it is, so that they are not surprised by a call.',
        sources: ['B7', EDITORIAL],
      },
      {
        id: 'references-contacts',
        title: 'Their contact details are right',
        hint: 'Ask each of them which address and number they want to be reached by.',
        sources: ['B7', EDITORIAL],
      },
    ],
  },
  {
    title: 'Where to look',
    tasks: [
      {
        id: 'found-boards',
        title: 'Job boards searched for the same role',
        hint: 'The company’s own page is worth a look as well: it may list more.',
        sources: ['B7', EDITORIAL],
      },
      {
        id: 'found-contact',
        title: 'A contact there was looked for',
        hint: 'Someone who works there, or knows someone who does. LinkedIn is one place to find them.',
        sources: ['B6', EDITORIAL],
      },
    ],
  },
]
