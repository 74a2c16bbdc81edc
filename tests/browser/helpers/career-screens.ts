import type { Page } from '@playwright/test'
import type { CairnDocument } from '../../../src/domain/document/document'
import { makeFullCareer } from '../../helpers/make-plan'
import { openDocument } from './open-document'
import { cameThrough, searchDocument, searchUnderWay } from './search'
import { expect } from './test'

interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
}

/** A page that is opened by its address on a device with a document, and is there when its heading is. */
const at = (name: string, address: string, heading: string | RegExp, document: () => CairnDocument): Screen => ({
  name,
  open: async (page) => {
    await openDocument(page, document(), `./#${address}`)
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
  },
})

const withCareer = (): CairnDocument => ({ ...searchDocument(), career: makeFullCareer() })
const underWay = (): CairnDocument => searchDocument(...searchUnderWay())

/** The screens about the career, with something on each of them and with nothing. */
export const CAREER_SCREENS: readonly Screen[] = [
  at('Career: target role', '/career/roles', 'Your plan, by role', searchDocument),
  at('Career: ways of learning', '/career/ways', 'Your plan, by way of learning', searchDocument),
  at('Skills', '/career/skills', 'What closes the gap', withCareer),
  at('Skills: one area', '/career/skills?area=languages', 'Languages and libraries', withCareer),
  at('Skills: what would be filled in', '/career/skills?fill-in', 'Fill in what you know', withCareer),
  at('Applications, none yet', '/career/applications', 'Applications', searchDocument),
  at('Applications', '/career/applications', 'Board', underWay),
  at('An application', '/career/applications/kite', 'Junior machine learning engineer at Kite', underWay),
  at('A new application', '/career/applications/new', 'New application', underWay),
  {
    name: 'How an application ended',
    open: async (page) => {
      const one = cameThrough('a', ['Analyst', 'Kite'], { toApply: 0 })
      await openDocument(page, searchDocument(one), './#/career/applications')
      await page.getByRole('button', { name: 'Stage of Analyst at Kite' }).click()
      await page.getByRole('menuitemradio', { name: 'Closed' }).click()
      await expect(page.getByRole('dialog', { name: 'How did it end?' })).toBeVisible()
    },
  },
  at('A wait that follows the applications', '/plan/steps/replies-and-interviews', /^Replies and/, underWay),
  at('Portfolio, empty', '/portfolio', 'Nothing here yet', searchDocument),
  at('Portfolio', '/portfolio', 'How ready it is', withCareer),
  at('A project', '/portfolio/project', 'The way there', withCareer),
  at('The page for employers', '/portfolio-page', 'The page for employers', withCareer),
  at('A link that cannot be opened', '/shared/1nothing', 'This link cannot be opened', searchDocument),
]
