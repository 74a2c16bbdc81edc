import { act, screen, waitFor, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { CAREER_PAGES } from '../../../src/routes/career/career-pages'
import { paths } from '../../../src/routes/paths'
import { citedIn } from '../../helpers/cited-in'
import { makePlan } from '../../helpers/make-plan'
import { openApp } from '../../helpers/open-app'

/** Pages are loaded when they are first shown. */
const LOADED = { timeout: 10_000 }

/** The simulated browser goes to the address of a link without telling the page so. */
async function follow(user: UserEvent, link: HTMLElement): Promise<void> {
  await user.click(link)
  await waitFor(() => expect(window.location.hash).toBe(link.getAttribute('href')))
  act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
}

const ABOUT_THE_WORK = [paths.career, paths.careerAsks, paths.careerPay, paths.careerUses, paths.careerHard] as const

const careerNav = () => within(screen.getByRole('navigation', { name: 'Career' }))
const mainNav = () => within(screen.getByRole('navigation', { name: 'Main' }))
const title = (name: string) => screen.findByRole('heading', { level: 1, name }, LOADED)

describe.each(ABOUT_THE_WORK.map((path) => [path, CAREER_PAGES.find((page) => page.path === path)!.name] as const))(
  '%s',
  (path, name) => {
    test('says where one is, and leads on', async () => {
      await openApp(`#${path}`, makePlan())
      expect(await title(name)).toBeVisible()
      expect(document.title).toBe(`${name} · Career · Cairn`)
      expect(careerNav().getByRole('link', { current: 'page' })).toHaveTextContent(name)
      expect(mainNav().getByRole('link', { current: 'page' })).toHaveTextContent('Career')
      const next = CAREER_PAGES[CAREER_PAGES.findIndex((page) => page.path === path) + 1]!
      expect(screen.getByRole('link', { name: `Next ${next.name}` })).toHaveAttribute('href', `#${next.path}`)
    })

    test('its foot has every fact that it cites, and no other', async () => {
      await openApp(`#${path}`, makePlan())
      const main = await screen.findByRole('main')
      await title(name)
      const cited = [...citedIn(main)].toSorted()
      expect(cited).not.toEqual([])
      const foot = screen.getByText('Where this comes from').closest('details')!
      await userEvent.click(screen.getByText('Where this comes from'))
      expect([...citedIn(foot)].toSorted()).toEqual(cited)
    })
  },
)

describe('the ways between the pages', () => {
  test('by their links, with the focus in the new page', async () => {
    const user = await openApp('#/career', makePlan())
    await title('The role')
    await follow(user, careerNav().getByRole('link', { name: 'Pay and growth' }))
    expect(await title('Pay and growth')).toBeVisible()
    expect(window.location.hash).toBe('#/career/pay')
    expect(screen.getByRole('main')).toHaveFocus()
    expect(careerNav().getByRole('link', { current: 'page' })).toHaveTextContent('Pay and growth')
  })

  test('are all there, in two groups', async () => {
    await openApp('#/career', makePlan())
    const links = (list: string) =>
      within(careerNav().getByRole('list', { name: list }))
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')])
    expect(links('The work')).toEqual([
      ['The role', '#/career'],
      ['What it asks for', '#/career/asks'],
      ['Pay and growth', '#/career/pay'],
      ['Industries and uses', '#/career/uses'],
      ['What is hard, what helps', '#/career/hard'],
    ])
    expect(links('Your way there')).toEqual([
      ['Target role', '#/career/roles'],
      ['Ways of learning', '#/career/ways'],
      ['Skills', '#/career/skills'],
      ['Applications', '#/career/applications'],
    ])
  })

  test('the button that holds them on a phone says which page is open; Escape closes it again', async () => {
    const user = await openApp('#/career/uses', makePlan())
    const button = careerNav().getByRole('button', { name: 'Career Industries and uses' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await user.tab()
    expect(careerNav().getByRole('link', { name: 'The role' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(button).toHaveFocus()
    await user.click(button)
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    await follow(user, careerNav().getByRole('link', { name: 'The role' }))
    await title('The role')
    expect(careerNav().getByRole('button')).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('the ways to it', () => {
  test.each([
    ['gc', 'The role', '#/career'],
    ['go', 'Portfolio', '#/portfolio'],
  ])('the keys %s', async (keys, heading, address) => {
    const user = await openApp('#/roadmaps', makePlan())
    await user.keyboard(keys)
    expect(await title(heading)).toBeVisible()
    expect(window.location.hash).toBe(address)
  })

  test('every page is found in the palette, by what people call it too', async () => {
    const user = await openApp('#/roadmaps', makePlan())
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox', { name: /Find a step/ }, LOADED), 'salary')
    await user.click(await screen.findByRole('option', { name: 'Career: Pay and growth' }))
    expect(await title('Pay and growth')).toBeVisible()
  })

  test('the ways that a narrow screen folds away say when one of them is open', async () => {
    const user = await openApp('#/roadmaps', makePlan())
    const more = mainNav().getByRole('button', { name: 'More (Roadmaps)' })
    await user.click(more)
    expect(more).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')
    expect(more).toHaveAttribute('aria-expanded', 'false')
    await follow(user, mainNav().getByRole('link', { name: 'Plan' }))
    expect(await mainNav().findByRole('button', { name: 'More' })).toBeInTheDocument()
  })

  test('without a plan it is there as well, from the foot of the start', async () => {
    const user = await openApp('#/')
    await follow(user, screen.getByRole('link', { name: 'Career' }))
    expect(await title('The role')).toBeVisible()
    expect(careerNav().getByRole('link', { current: 'page' })).toHaveTextContent('The role')
  })
})

describe('what the pages say', () => {
  test('the role stands beside the data scientist’s', async () => {
    await openApp('#/career', makePlan())
    const table = await screen.findByRole('table', { name: /beside a data scientist/ }, LOADED)
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Machine learning engineer', 'Data scientist'])
    expect(within(table).getByRole('row', { name: /^Wants/ })).toHaveTextContent('to understand something')
  })

  test('which source names which language', async () => {
    await openApp('#/career/asks', makePlan())
    const table = await screen.findByRole('table', { name: 'Language, by the sources that name it' }, LOADED)
    const row = (name: RegExp) =>
      within(within(table).getByRole('row', { name }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    expect(row(/^Python/)).toEqual(['named', 'named', 'named'])
    expect(row(/^C\+\+/)).toEqual(['in passing', 'named', '– not named'])
    expect(row(/^Scala/)).toEqual(['– not named', 'named', '– not named'])
  })

  test.each([
    ['#/career/asks', ['How much mathematics matters', 'Which degree it takes']],
    ['#/career/pay', ['Pay in the United States, US dollars a year', 'How fast it grows']],
  ])('%s shows where the sources disagree', async (address, questions) => {
    await openApp(address, makePlan())
    const parts = await screen.findAllByRole('region', { name: /^Where they disagree/ }, LOADED)
    expect(parts.map((part) => within(part).getByRole('heading', { level: 2 }).textContent)).toEqual(
      questions.map((question) => `Where they disagree ${question}`),
    )
  })

  test('pounds and dollars are on axes of their own', async () => {
    await openApp('#/career/pay', makePlan())
    const charts = await screen.findAllByRole('figure', { name: /^Pay a year/ }, LOADED)
    expect(charts.map((chart) => chart.getAttribute('aria-label'))).toEqual([
      'Pay a year, United States, in US dollars',
      'Pay a year, United Kingdom, in pounds',
    ])
    expect(within(charts[0]!).queryByText('66,535')).not.toBeInTheDocument()
  })

  test('what helps leads to where it is done', async () => {
    await openApp('#/career/hard', makePlan())
    const links = await screen.findAllByRole('link', { name: /^(Say|Compare|Keep|Follow|Write|Courses)/ }, LOADED)
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/career/skills',
      '#/career/ways',
      '#/portfolio',
      '#/career/applications',
      '#/portfolio',
      '#/career/asks',
    ])
  })
})
