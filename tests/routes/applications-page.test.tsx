import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { JobApplication } from '../../src/domain/career/application'
import { useDocumentStore } from '../../src/store/document-store'
import { undoLastChange } from '../helpers/last-change'
import { day, makeApplication, makeDocument, makePlan } from '../helpers/make-plan'
import { openApp } from '../helpers/open-app'
import { noticeNow } from '../helpers/stores-now'

const made = (id: string, parts: Partial<JobApplication> = {}) =>
  makeApplication({ id, employer: 'Kite', role: 'Analyst', ...parts })

function documentWith(...list: readonly JobApplication[]) {
  const document = makeDocument(makePlan({ title: 'Mine' }))
  return { ...document, career: { ...document.career, applications: new Map(list.map((each) => [each.id, each])) } }
}

const open = (address: string, ...list: readonly JobApplication[]): Promise<UserEvent> =>
  openApp(`#/career/applications${address}`, documentWith(...list))

const applications = () => useDocumentStore.getState().career.applications
const column = (name: string) => within(screen.getByRole('region', { name }))
const cardsIn = (name: string) => column(name).queryAllByRole('listitem').length
const sheet = () => screen.findByRole('dialog', {}, { timeout: 10_000 })

async function chooseStage(user: UserEvent, stage: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: /^Stage of Analyst at Kite/ }))
  await user.click(screen.getByRole('menuitemradio', { name: stage }))
}

describe('without applications', () => {
  test('the page says what to do, and leads there', async () => {
    await open('')
    expect(await screen.findByText(/Note the first role/)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Board' })).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Add an application' })).toHaveAttribute(
      'href',
      '#/career/applications/new',
    )
  })

  test('one to be added is for the plan that is open, and the form waits to be filled in', async () => {
    await open('/new')
    const form = within(await sheet())
    expect(form.getByRole('textbox', { name: 'Employer' })).toHaveFocus()
    expect(form.getByRole('combobox', { name: 'For the plan' })).toHaveDisplayValue('Mine')
  })
})

describe('adding', () => {
  test('wants a name and a web address, or none, and says what is wrong', async () => {
    const user = await open('/new')
    const form = within(await sheet())
    await user.click(form.getByRole('button', { name: 'Add to the board' }))
    expect(form.getByRole('textbox', { name: 'Employer' })).toHaveAccessibleDescription(
      'Say at least the employer or the role.',
    )
    expect(form.getByRole('textbox', { name: 'Employer' })).toHaveFocus()
    await user.type(form.getByRole('textbox', { name: 'Role' }), 'Analyst')
    await user.type(form.getByRole('textbox', { name: 'Address of the advert' }), 'javascript:1')
    await user.click(form.getByRole('button', { name: 'Add to the board' }))
    expect(form.getByRole('textbox', { name: 'Address of the advert' })).toHaveAccessibleDescription(
      /Give a web address/,
    )
    expect(applications().size).toBe(0)
  })

  test('puts it where it stands, since the day it is there, and leads back to the board', async () => {
    const user = await open('/new')
    const form = within(await sheet())
    await user.type(form.getByRole('textbox', { name: 'Employer' }), ' Kite ')
    await user.type(form.getByRole('textbox', { name: 'Role' }), 'Analyst')
    await user.type(form.getByRole('textbox', { name: 'Address of the advert' }), 'example.org/job')
    await user.selectOptions(form.getByRole('combobox', { name: 'Where it stands' }), 'Applied')
    await user.click(form.getByRole('checkbox', { name: 'A stepping stone' }))
    await user.click(form.getByRole('button', { name: 'Add to the board' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(column('Applied').getByRole('link', { name: 'Kite Analyst' })).toBeInTheDocument()
    expect([...applications().values()]).toMatchObject([
      { employer: 'Kite', url: 'https://example.org/job', plan: 'plan', isSteppingStone: true, stage: 'applied' },
    ])
    expect(noticeNow()).toBe('“Analyst at Kite” is on the board.')
  })
})

describe('on the board', () => {
  test('the menu of a card moves it, and the focus goes with it', async () => {
    const user = await open('', made('a'))
    await chooseStage(user, 'Interview')
    expect(cardsIn('To apply')).toBe(0)
    expect(column('Interview').getByRole('button', { name: /^Stage of Analyst at Kite/ })).toHaveFocus()
  })

  test('the keys [ and ] move it, and stop at either end', async () => {
    const user = await open('', made('a'))
    ;(await screen.findByRole('link', { name: 'Kite Analyst' })).focus()
    await user.keyboard('[[')
    expect(applications().get('a')?.stage).toBe('toApply')
    await user.keyboard(']]')
    expect(applications().get('a')?.stage).toBe('interview')
    expect(column('Interview').getByRole('link', { name: 'Kite Analyst' })).toHaveFocus()
  })

  test('closing asks how it ended; leaving it open changes nothing', async () => {
    const user = await open('', made('a', { stage: 'applied' }))
    await chooseStage(user, 'Closed')
    await user.click(within(await sheet()).getByRole('button', { name: 'Leave it open' }))
    expect(applications().get('a')?.stage).toBe('applied')
    await chooseStage(user, 'Closed')
    await user.click(within(await sheet()).getByRole('button', { name: 'They said no' }))
    expect(column('Closed').getByText('They said no')).toBeInTheDocument()
    expect(column('Closed').getByRole('button', { name: /^Stage of Analyst at Kite/ })).toHaveFocus()
  })

  test('many cards come in parts', async () => {
    const user = await open('', ...Array.from({ length: 100 }, (_, at) => made(`a${at}`, { employer: `Kite ${at}` })))
    await screen.findByRole('region', { name: 'To apply' })
    expect(cardsIn('To apply')).toBe(40)
    await user.click(column('To apply').getByRole('button', { name: 'Show 40 more of 60' }))
    expect(cardsIn('To apply')).toBe(80)
  })

  test('figures are counts in words, and the time to an answer comes from five of them on', async () => {
    const answered = (id: string, days: number) =>
      made(id, {
        stage: 'interview',
        reached: new Map([
          ['applied', day(-20)],
          ['interview', day(-20 + days)],
        ]),
      })
    await open('', answered('a', 1), answered('b', 3), answered('c', 5), answered('d', 9), made('e'))
    const counts = within(await screen.findByRole('list', { name: 'So far' }))
    expect(counts.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '4 applied',
      '4 heard back',
      '4 interviews',
      '0 offers',
    ])
    expect(screen.queryByText(/^Half of/)).not.toBeInTheDocument()
  })
})

test('what is next over all of them is listed by day, neutral about what is past, and can be done', async () => {
  const user = await open(
    '',
    made('a', { nextAction: 'Call back', nextOn: day(-32) }),
    made('b', { nextAction: 'Send it', nextOn: day(1), role: 'Cook' }),
    made('c', { nextAction: 'Someday' }),
  )
  const groups = within(await screen.findByRole('group', { name: 'Next actions' }))
  expect(groups.getAllByRole('region').map((region) => region.textContent)).toEqual([
    'TodayCall backAnalyst at Kite, since 3 Dec 2026Done',
    'This weekSend itCook at Kite, tomorrowDone',
    'No day saidSomedayAnalyst at KiteDone',
  ])
  await user.click(groups.getByRole('button', { name: 'Done: Send it, for Cook at Kite' }))
  expect(applications().get('b')).toMatchObject({ nextAction: '', nextOn: null })
  expect(groups.queryByRole('region', { name: 'This week' })).not.toBeInTheDocument()
})

test('many next actions come in parts, the soonest first', async () => {
  const many = Array.from({ length: 50 }, (_, at) => made(`a${at}`, { nextAction: `Call ${at}`, nextOn: day(-at) }))
  const user = await open('', ...many)
  const today = within(await screen.findByRole('region', { name: 'Today' }))
  expect(today.getAllByRole('listitem')).toHaveLength(20)
  expect(today.getByRole('link', { name: 'Call 49' })).toBeInTheDocument()
  await user.click(today.getByRole('button', { name: 'Show 20 more of 30' }))
  expect(today.getAllByRole('listitem')).toHaveLength(40)
})

describe('the sheet', () => {
  test('saves each field as it is typed, and an address when it is one', async () => {
    const user = await open('/a', made('a', { url: 'https://example.org/1' }))
    const page = within(await sheet())
    await user.type(page.getByRole('textbox', { name: 'What to do next' }), 'Call')
    const address = page.getByRole('textbox', { name: 'Address of the advert' })
    await user.clear(address)
    expect(applications().get('a')).toMatchObject({ nextAction: 'Call', url: '' })
    await user.type(address, 'ftp://x')
    await user.tab()
    expect(address).toHaveAccessibleDescription(/Give a web address/)
    expect(applications().get('a')?.url).toBe('')
    await user.clear(address)
    await user.type(address, 'example.org/2')
    expect(applications().get('a')?.url).toBe('https://example.org/2')
    expect(page.getByRole('link', { name: 'Open the advert' })).toHaveAttribute('rel', 'noopener noreferrer')
  })

  test('has the checklist with what each item stands on', async () => {
    const user = await open('/a', made('a'))
    const page = within(await sheet())
    const item = page.getByRole('checkbox', { name: 'It says why this company' })
    expect(item).toHaveAccessibleDescription(/ITPro.B7/)
    await user.click(item)
    expect(page.getByText('1 of 8')).toBeInTheDocument()
    expect([...(applications().get('a')?.tasksDone ?? [])]).toEqual(['letter-company'])
  })

  test('a plan that is gone is said to be gone, and another can be chosen', async () => {
    const user = await open('/a', made('a', { plan: 'gone' }))
    const choice = within(await sheet()).getByRole('combobox', { name: 'For the plan' })
    expect(choice).toHaveDisplayValue('A plan that is no longer here')
    await user.selectOptions(choice, 'Mine')
    expect(applications().get('a')?.plan).toBe('plan')
    expect(within(choice).queryByRole('option', { name: /no longer/ })).not.toBeInTheDocument()
  })

  test('of one that is closed says how it ended, which can be put right', async () => {
    const user = await open('/a', made('a', { stage: 'closed', ending: 'noAnswer' }))
    await user.selectOptions(within(await sheet()).getByRole('combobox', { name: 'How it ended' }), 'They said no')
    expect(applications().get('a')?.ending).toBe('refused')
  })

  test('duplicates into a sheet of its own, and deletes with a way back', async () => {
    const user = await open('/a', made('a', { notes: 'Mine' }))
    await user.click(within(await sheet()).getByRole('button', { name: 'Duplicate' }))
    expect(applications().size).toBe(2)
    expect(window.location.hash).not.toBe('#/career/applications/a')
    await user.click(within(await sheet()).getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect([...applications().keys()]).toEqual(['a'])
    await undoLastChange()
    expect(applications().size).toBe(2)
  })

  test('of one that is not there says so', async () => {
    await open('/nobody', made('a'))
    expect(within(await sheet()).getByRole('heading', { name: 'No such application' })).toBeInTheDocument()
  })
})

test('a message about the board goes when a sheet is opened over it: it would hide what is to be filled in', async () => {
  const user = await open('', made('first'))
  await chooseStage(user, 'Applied')
  expect(noticeNow()).toMatch(/is under “Applied” now/)
  act(() => {
    window.location.hash = column('Applied').getByRole('link', { name: 'Kite Analyst' }).getAttribute('href') ?? ''
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
  await sheet()
  expect(noticeNow()).toBeNull()
  await user.click(within(await sheet()).getByRole('button', { name: 'Duplicate' }))
  expect(noticeNow()).not.toBeNull()
})

test('the ways between the pages say where one is, also with a sheet open', async () => {
  await open('/first', made('first'))
  await sheet()
  const ways = within(screen.getByRole('navigation', { name: 'Career', hidden: true }))
  expect(ways.getByRole('link', { name: 'Applications', hidden: true })).toHaveAttribute('aria-current', 'page')
})
