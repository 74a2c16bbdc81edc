import { paths } from '../paths'

/** One page of the career part, as the ways to it name it. */
export interface CareerPage {
  readonly name: string
  readonly path: string
  /** What else it is found by. */
  readonly keywords: string
}

/** The pages in the order in which they are read: what the work is, then a person's own way to it. */
export const CAREER_GROUPS: readonly { readonly name: string; readonly pages: readonly CareerPage[] }[] = [
  {
    name: 'The work',
    pages: [
      { name: 'The role', path: paths.career, keywords: 'job duties data scientist' },
      {
        name: 'What it asks for',
        path: paths.careerAsks,
        keywords: 'languages frameworks mathematics algorithms degree education requirements',
      },
      { name: 'Pay and growth', path: paths.careerPay, keywords: 'salary wages money demand dollars pounds' },
      { name: 'Industries and uses', path: paths.careerUses, keywords: 'sectors finance healthcare technology' },
      { name: 'What is hard, what helps', path: paths.careerHard, keywords: 'difficult challenges crowded market' },
    ],
  },
  {
    name: 'Your way there',
    pages: [
      { name: 'Target role', path: paths.careerRoles, keywords: 'NLP scientist data scientist developer designer' },
      { name: 'Ways of learning', path: paths.careerWays, keywords: 'bootcamp degree bachelor master course' },
      { name: 'Skills', path: paths.careerSkills, keywords: 'assessment gap levels know' },
      { name: 'Applications', path: paths.careerApplications, keywords: 'apply jobs résumé letter interview offer' },
    ],
  },
]

export const CAREER_PAGES: readonly CareerPage[] = CAREER_GROUPS.flatMap(({ pages }) => pages)

/** The page that an address is, or that the sheet at an address lies over. */
export function careerPageAt(pathname: string): CareerPage | undefined {
  return CAREER_PAGES.find(
    ({ path }) => pathname === path || (path !== paths.career && pathname.startsWith(`${path}/`)),
  )
}
