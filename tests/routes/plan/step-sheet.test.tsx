import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/day'
import type { Plan } from '../../../src/domain/plan/plan'
import { EMPTY_NOTEBOOK } from '../../../src/domain/plan/step-notebook'
import { makeLearner } from '../../helpers/make-learner'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeMilestone, makePhase, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'
import { openApp } from '../../helpers/open-app'
import { planNow } from '../../helpers/stores-now'
// Loaded beforehand: it comes on demand, and then at once.
import '../../../src/components/step/markdown-view'

/** Two hours on weekdays from FIRST_MONDAY on; every step takes ten. */
const PLAN = makePlan({
  roadmap: makeRoadmap({
    phases: [makePhase({ title: 'Foundations' })],
    goal: 'a cook',
    steps: [
      makeStep({ id: 'learn', title: 'Learn', reason: 'It comes first.' }),
      makeStep({ id: 'build', title: 'Build', prerequisites: ['learn'] }),
      makeStep({ id: 'extra', title: 'Extra', prerequisites: ['learn'], optional: true, reason: 'For the curious.' }),
      makeStep({ id: 'other', title: 'Other' }),
      makeStep({ id: 'absent', title: 'Absent', when: [{ choice: 'choice', anyOf: ['some'] }] }),
      makeWait({ id: 'wait', title: 'Wait', prerequisites: ['build'] }),
      makeMilestone({ id: 'arrive', title: 'Arrive', prerequisites: ['wait'] }),
    ],
  }),
  title: 'Cooking',
  learner: makeLearner({ start: addDays(FIRST_MONDAY, -7) }),
})

async function openStep(id: string, plan: Plan = PLAN) {
  const user = await openApp(`#/plan/steps/${id}`, plan)
  await screen.findByRole('dialog')
  return user
}
const sheet = () => within(screen.getByRole('dialog'))
const region = (name: string) => within(sheet().getByRole('region', { name }))
const news = (): string | null => sheet().getAllByRole('status').at(-1)!.textContent
const click = (user: UserEvent, name: string | RegExp): Promise<void> =>
  user.click(sheet().getByRole('button', { name }))
/** It comes with the message, which follows the change. */
const undo = async (user: UserEvent): Promise<void> => user.click(await sheet().findByRole('button', { name: 'Undo' }))

describe('from step to step', () => {
  test('on in the plan’s order, with where it is in it', async () => {
    await openStep('build')
    const bar = within(sheet().getByRole('navigation', { name: /order/ }))
    expect(bar.getByText('2 of 6 steps')).toBeInTheDocument()
    expect(bar.getByRole('link', { name: 'Previous step: Learn' })).toHaveAttribute('href', '#/plan/steps/learn')
    expect(bar.getByRole('link', { name: 'Next step: Extra' })).toHaveAttribute('href', '#/plan/steps/extra')
  })

  test('at either end there is no way on', async () => {
    await openStep('arrive')
    expect(sheet().queryByRole('link', { name: /^Next step/ })).not.toBeInTheDocument()
    expect(sheet().getByRole('link', { name: 'Previous step: Wait' })).toBeInTheDocument()
  })

  test('what it builds on and what it unlocks are links with their state', async () => {
    const progress = new Map([['learn', makeProgress({ status: { kind: 'known' } })]])
    await openStep('build', { ...PLAN, progress })
    expect(region('Builds on').getByRole('link', { name: 'Learn' })).toHaveAttribute('href', '#/plan/steps/learn')
    expect(region('Builds on').getByText('known already')).toBeInTheDocument()
    expect(region('Unlocks').getByRole('link', { name: 'Wait' })).toBeInTheDocument()
    expect(region('Unlocks').getByText('open')).toBeInTheDocument()
  })
})

describe('hours', () => {
  test('the usual amounts are logged for today with one touch, today’s planned hours among them', async () => {
    const user = await openStep('learn')
    await click(user, 'Log 30 minutes today')
    expect(planNow().progress.get('learn')?.log).toEqual(new Map([[FIRST_MONDAY, 30]]))
    await click(user, 'Log 1.5 hours today, as planned')
    expect(planNow().progress.get('learn')?.log).toEqual(new Map([[FIRST_MONDAY, 120]]))
    expect(sheet().queryByRole('button', { name: /as planned/ })).not.toBeInTheDocument()
    expect(sheet().getByRole('heading', { name: 'Hours 2 h logged' })).toBeInTheDocument()
  })

  test('any amount is logged with Enter, and what cannot be is not', async () => {
    const user = await openStep('learn')
    await click(user, 'Another amount')
    const hours = sheet().getByRole('textbox', { name: 'Hours worked' })
    await user.clear(hours)
    await user.type(hours, '25{Enter}')
    expect(sheet().getByText('At most 24 hours.')).toBeInTheDocument()
    expect(planNow().progress.get('learn')).toBeUndefined()
    await user.clear(hours)
    await user.type(hours, '2:30{Enter}')
    expect(planNow().progress.get('learn')?.log).toEqual(new Map([[FIRST_MONDAY, 150]]))
    expect(hours).toHaveFocus()
  })

  test('a share of the estimate says what is left', async () => {
    const user = await openStep('learn')
    await user.click(sheet().getByText('What is left'))
    fireEvent.change(sheet().getByRole('slider', { name: 'Or how far it is' }), { target: { value: '60' } })
    expect(sheet().getByRole('textbox', { name: 'Hours left' })).toHaveValue('4')
    expect(sheet().getByRole('slider')).toHaveAttribute('aria-valuetext', 'about 60% done')
    expect(planNow().progress.get('learn')?.remaining).toBe(240)
  })

  test('the log is corrected line by line, and what is taken away can be had back', async () => {
    const log = new Map([
      [addDays(FIRST_MONDAY, -3), 60],
      [addDays(FIRST_MONDAY, -1), 90],
    ])
    const status = { kind: 'started', on: addDays(FIRST_MONDAY, -3) } as const
    const user = await openStep('learn', { ...PLAN, progress: new Map([['learn', makeProgress({ log, status })]]) })
    await user.click(sheet().getByText('Logged so far'))
    const lines = () => within(sheet().getByRole('list', { name: 'Logged so far' })).getAllByRole('listitem')
    expect(lines().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Sun 3 January1.5 h/),
      expect.stringMatching(/^Fri 1 January1 h/),
    ])
    await click(user, 'Change 3 January 2027')
    const hours = sheet().getByRole('textbox', { name: 'Hours' })
    await user.clear(hours)
    await user.type(hours, '2:15')
    fireEvent.change(sheet().getByLabelText('Day'), { target: { value: '2027-01-02' } })
    await click(user, 'Save')
    await waitFor(() => expect(news()).toContain('“Learn”: 2.25 hours on 2 January 2027.'))
    expect(lines()[0]).toHaveTextContent(/^Sat 2 January2.25 h/)
    await click(user, 'Remove 1 January 2027')
    expect(lines()).toHaveLength(1)
    await waitFor(() => expect(news()).toContain('on 1 January 2027 is removed.'))
    await undo(user)
    expect(lines()).toHaveLength(2)
  })

  test('hours that cannot be are said, and change nothing', async () => {
    const log = new Map([[FIRST_MONDAY, 60]])
    const user = await openStep('learn', { ...PLAN, progress: new Map([['learn', makeProgress({ log })]]) })
    await user.click(sheet().getByText('Logged so far'))
    await click(user, /^Change/)
    await user.type(sheet().getByRole('textbox', { name: 'Hours' }), '00')
    await click(user, 'Save')
    expect(sheet().getByText('At most 24 hours.')).toBeInTheDocument()
    expect(planNow().progress.get('learn')?.log).toEqual(log)
  })
})

describe('known, left out, out of order', () => {
  test('“I know this” says what it saves and when you finish, and can be undone', async () => {
    const user = await openStep('learn')
    await click(user, 'I know this already')
    expect(sheet().getByRole('group', { name: 'This step' })).toHaveTextContent(
      /^You said that you know this. It saves 10 hours. Your finish date is \d+ \w+ 2027, \d+ (days|weeks) earlier than with it to do./,
    )
    await undo(user)
    expect(planNow()).toEqual(PLAN)
  })

  test('an optional step is left out and brought back, from its own sheet', async () => {
    const user = await openStep('extra')
    await click(user, 'Leave this step out')
    expect(screen.getByRole('dialog', { name: 'Extra' })).toHaveTextContent('You left this optional step out.')
    expect(sheet().getByText('For the curious.')).toBeInTheDocument()
    await click(user, 'Bring it back')
    expect(sheet().getByRole('button', { name: 'Leave this step out' })).toBeInTheDocument()
  })

  test('a required step cannot be left out', async () => {
    await openStep('learn')
    expect(sheet().queryByRole('button', { name: 'Leave this step out' })).not.toBeInTheDocument()
  })

  test('a step that the answers leave out leads to the answers', async () => {
    await openStep('absent')
    expect(screen.getByRole('dialog', { name: 'Absent' })).toHaveTextContent('Your answers leave this step out.')
    expect(sheet().getByRole('link', { name: 'Change your answers' })).toHaveAttribute('href', '#/plan/setup')
  })

  test('done before what it builds on: says so, and what comes before can be known too', async () => {
    const status = { kind: 'done', on: FIRST_MONDAY, startedOn: null } as const
    const user = await openStep('build', { ...PLAN, progress: new Map([['build', makeProgress({ status })]]) })
    expect(sheet().getByText('It was done before “Learn”, which it builds on.')).toBeInTheDocument()
    await click(user, 'I know what comes before, too')
    expect(sheet().queryByText(/It was done before/)).not.toBeInTheDocument()
    expect(planNow().progress.get('learn')?.status).toEqual({ kind: 'known' })
  })
})

describe('how it is planned', () => {
  test('its turn: each choice with what comes of it', async () => {
    const user = await openStep('other')
    await user.click(sheet().getByRole('heading', { name: 'Order and limits' }))
    const turn = (name: RegExp): HTMLElement => sheet().getByRole('radio', { name })
    expect(turn(/^As planned/)).toBeChecked()
    expect(turn(/^Do it earlier/)).toHaveAccessibleName(/done by 8 Jan 2027 · you finish 1 day earlier/)
    await user.click(turn(/^Do it earlier/))
    expect(turn(/^Do it earlier done by 8 Jan 2027$/)).toBeChecked()
    await waitFor(() =>
      expect(news()).toMatch(/^“Other” is done earlier. The finish date moves to .+, 1 day earlier.$/),
    )
    expect(planNow().settings.get('other')).toEqual({ priority: 1 })
    await user.click(turn(/^As planned/))
    expect(planNow()).toEqual(PLAN)
  })

  test('earlier is earlier than all that were put earlier before', async () => {
    const user = await openStep('other', { ...PLAN, settings: new Map([['learn', { priority: 4 }]]) })
    await user.click(sheet().getByRole('heading', { name: 'Order and limits' }))
    await user.click(sheet().getByRole('radio', { name: /^Do it earlier/ }))
    expect(planNow().settings.get('other')).toEqual({ priority: 5 })
  })

  test('a day before which it does not begin, and a limit of hours a day; both go again', async () => {
    const user = await openStep('learn')
    await user.click(sheet().getByRole('heading', { name: 'Order and limits' }))
    await click(user, 'Not before a day')
    // Nothing holds before a day is chosen.
    expect(sheet().getByLabelText('Not before')).toHaveValue('')
    expect(sheet().getByLabelText('Not before')).toHaveFocus()
    expect(planNow()).toEqual(PLAN)
    await click(user, 'Cancel')
    expect(sheet().getByText('It may begin on any day.')).toBeInTheDocument()
    await click(user, 'Not before a day')
    fireEvent.change(sheet().getByLabelText('Not before'), { target: { value: '2027-02-01' } })
    expect(region('Why these dates').getByText('You asked for it not before 1 February 2027.')).toBeInTheDocument()
    await click(user, 'Limit its hours a day')
    const most = sheet().getByRole('textbox', { name: 'At most, hours a day' })
    await user.clear(most)
    await user.type(most, '0')
    expect(sheet().getByText('More than 0 hours.')).toBeInTheDocument()
    expect(planNow().settings.get('learn')?.dailyCap).toBe(60)
    await user.type(most, ',5')
    expect(planNow().settings.get('learn')).toEqual({ notBefore: 20_850, dailyCap: 30 })
    expect(sheet().getByText('not before 1 Feb 2027 · 30 min a day')).toBeInTheDocument()
    for (const limit of ['Earliest day', 'Hours a day']) {
      await user.click(
        within(sheet().getByRole('group', { name: limit })).getByRole('button', { name: 'Remove this limit' }),
      )
    }
    expect(sheet().getByText('No daily limit')).toBeInTheDocument()
    expect(planNow()).toEqual(PLAN)
  })

  test('one’s own estimate shows what it does before it counts, and goes back to the roadmap’s', async () => {
    const user = await openStep('learn')
    await user.click(sheet().getByRole('heading', { name: 'Estimate' }))
    const field = (name: string): HTMLElement => sheet().getByRole('textbox', { name: `${name}, hours` })
    const use = (): HTMLElement => sheet().getByRole('button', { name: 'Use this estimate' })
    expect(use()).toBeDisabled()
    const fill = async (name: string, hours: string): Promise<void> => {
      await user.clear(field(name))
      await user.type(field(name), hours)
    }
    await fill('Most likely', '20')
    expect(
      sheet().getByText('The pessimistic hours are fewer than the most likely ones: make them 20 or more.'),
    ).toBeInTheDocument()
    expect(use()).toBeDisabled()
    await fill('Pessimistic', '30')
    expect(
      sheet().getByText(/^The plan would count on 20 h. The finish date would move to .+ later.$/),
    ).toBeInTheDocument()
    expect(planNow()).toEqual(PLAN)
    await fill('Optimistic', '21')
    expect(
      sheet().getByText('The optimistic hours are more than the most likely ones: make them 20 or less.'),
    ).toBeInTheDocument()
    await fill('Optimistic', '10')
    await user.click(use())
    // The form begins anew with the estimate that counts now, and the focus stays with it.
    expect(sheet().getByRole('group', { name: 'Own estimate' })).toHaveFocus()
    expect(planNow().settings.get('learn')).toEqual({
      estimate: { optimistic: 600, mostLikely: 1200, pessimistic: 1800, sources: [] },
    })
    expect(sheet().getByText('your own, 20 hours')).toBeInTheDocument()
    await click(user, 'Use the roadmap’s estimate')
    expect(planNow()).toEqual(PLAN)
    expect(field('Most likely')).toHaveValue('10')
  })

  test('a wait has a day before which it does not begin, and no hours', async () => {
    const user = await openStep('wait')
    await user.click(sheet().getByRole('heading', { name: 'Order and limits' }))
    expect(sheet().getByRole('button', { name: 'Not before a day' })).toBeInTheDocument()
    expect(sheet().queryByRole('radio')).not.toBeInTheDocument()
    expect(sheet().queryByRole('heading', { name: 'Estimate' })).not.toBeInTheDocument()
    expect(sheet().queryByRole('region', { name: 'Hours' })).not.toBeInTheDocument()
  })
})

describe('what is kept with it', () => {
  test('a link is added, changed and removed', async () => {
    const user = await openStep('learn')
    const links = () => region('Links')
    await user.click(links().getByRole('button', { name: 'Add a link' }))
    const address = () => links().getByRole('textbox', { name: 'Address' })
    expect(address()).toHaveFocus()
    await user.type(address(), 'example.org/course{Enter}')
    const link = links().getByRole('link', { name: 'https://example.org/course' })
    expect(link).toHaveAttribute('href', 'https://example.org/course')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    await user.click(links().getByRole('button', { name: /^Edit/ }))
    await user.type(links().getByRole('textbox', { name: 'Name, if you like' }), 'A course')
    await user.click(links().getByRole('button', { name: 'Save' }))
    expect(links().getByRole('link', { name: 'A course' })).toBeInTheDocument()
    await user.click(links().getByRole('button', { name: 'Remove A course' }))
    expect(links().queryByRole('link')).not.toBeInTheDocument()
    await waitFor(() => expect(news()).toBe('Link removed.'))
    await undo(user)
    expect(links().getByRole('link', { name: 'A course' })).toBeInTheDocument()
  })

  test.each(['', 'javascript:alert(1)', 'data:text/html,x', 'notes'])('%j is no link, and says so', async (text) => {
    const user = await openStep('learn')
    await click(user, 'Add a link')
    const field = region('Links').getByRole('textbox', { name: 'Address' })
    if (text !== '') await user.type(field, text)
    await click(user, 'Add')
    await waitFor(() => expect(field).toHaveFocus())
    expect(field).toHaveAccessibleDescription(/^Give a web address that begins with https:\/\/ or http:\/\//)
    expect(planNow()).toEqual(PLAN)
    await user.clear(field)
    await user.type(field, 'https://example.org')
    expect(field).toBeValid()
    await click(user, 'Add')
    expect(planNow().notebooks.get('learn')?.links.size).toBe(1)
  })

  test('Escape leaves the form, and the sheet stays', async () => {
    const user = await openStep('learn')
    await click(user, 'Add a link')
    await user.keyboard('{Escape}')
    expect(region('Links').queryByRole('textbox')).not.toBeInTheDocument()
    expect(screen.getByRole('dialog', { name: 'Learn' })).toBeInTheDocument()
  })

  test('evidence needs a name or an address, and has a day', async () => {
    const user = await openStep('learn')
    const evidence = () => region('Evidence')
    await user.click(evidence().getByRole('button', { name: 'Add evidence' }))
    await user.click(evidence().getByRole('button', { name: 'Add' }))
    expect(evidence().getByRole('textbox', { name: 'What it is' })).toHaveAccessibleDescription(
      'Say in a few words what it is.',
    )
    await user.type(evidence().getByRole('textbox', { name: 'What it is' }), 'A certificate')
    fireEvent.change(evidence().getByLabelText('Day'), { target: { value: '2026-12-24' } })
    await user.click(evidence().getByRole('button', { name: 'Add' }))
    expect(evidence().getByRole('listitem')).toHaveTextContent(/^A certificate24 Dec 2026/)
    await user.click(evidence().getByRole('button', { name: 'Add evidence' }))
    await user.type(evidence().getByRole('textbox', { name: /^Address/ }), 'https://example.org/code{Enter}')
    expect(evidence().getAllByRole('listitem')).toHaveLength(2)
    expect(evidence().getByRole('link', { name: 'https://example.org/code' })).toBeInTheDocument()
  })

  test('notes stay with their step when the sheet goes on to another', async () => {
    const notebooks = new Map([['build', { ...EMPTY_NOTEBOOK, notes: 'Only about *building*.' }]])
    const user = await openStep('learn', { ...PLAN, notebooks })
    await click(user, 'Write notes')
    await user.type(sheet().getByRole('textbox', { name: 'Notes' }), 'About learning')
    // What a click on the link does in a browser.
    act(() => {
      window.location.hash = sheet().getByRole('link', { name: 'Build' }).getAttribute('href')!
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await screen.findByRole('dialog', { name: 'Build' })
    expect(await sheet().findByText('building')).toBeInTheDocument()
    expect(planNow().notebooks.get('learn')?.notes).toBe('About learning')
    expect(planNow().notebooks.get('build')?.notes).toBe('Only about *building*.')
  })
})

describe('a wait for employers', () => {
  const search = (id: string): Plan => ({
    ...PLAN,
    roadmap: makeRoadmap({
      phases: [makePhase({ title: 'Foundations' })],
      steps: [makeWait({ id, title: 'Replies' }), makeStep({ id: 'other', title: 'Other' })],
    }),
  })

  test.each([
    ['replies-and-interviews', 'application'],
    ['entry-level-replies', 'stepping stone'],
  ])('%s says that it follows the applications, and leads to them', async (id, which) => {
    await openStep(id, search(id))
    const note = sheet().getByText(/^It follows your/)
    expect(note).toHaveTextContent(`it begins with the first ${which} for this plan that you send`)
    expect(within(note).getByRole('link', { name: 'applications' })).toHaveAttribute('href', '#/career/applications')
  })

  test('any other wait and any other step do not', async () => {
    await openStep('wait')
    expect(sheet().queryByText(/^It follows your/)).not.toBeInTheDocument()
  })
})
