import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  APPLICATION_LIMITS,
  APPLICATION_STAGES,
  type ApplicationStage,
  type JobApplication,
} from '../../../src/domain/career/application'
import {
  addApplication,
  type Applications,
  duplicateApplication,
  finishNextAction,
  moveApplication,
  newApplication,
  removeApplication,
  setReachedDay,
  toggleApplicationTask,
  writeApplication,
} from '../../../src/domain/career/application-edit'
import { CAREER_LIMITS } from '../../../src/domain/career/career'
import { day, makeApplication } from '../../helpers/make-plan'

const with_ = (...list: readonly JobApplication[]): Applications => new Map(list.map((each) => [each.id, each]))
const reachedOf = (applications: Applications, id = 'first') => Object.fromEntries(applications.get(id)?.reached ?? [])

/** Brings it through stages, each on the next day. */
function through(...stages: readonly ApplicationStage[]): Applications {
  return stages.reduce<Applications>(
    (applications, stage, at) => moveApplication(applications, 'first', stage, day(at + 1)),
    with_(newApplication('first', day(0))),
  )
}

describe('moving', () => {
  test.each<[string, readonly ApplicationStage[], Partial<Record<ApplicationStage, number>>]>([
    ['forwards gives each stage its day', ['applied', 'interview'], { toApply: 0, applied: 1, interview: 2 }],
    ['over a stage leaves that one out', ['interview'], { toApply: 0, interview: 1 }],
    ['backwards takes back what came after', ['applied', 'offer', 'applied'], { toApply: 0, applied: 1 }],
    ['backwards to a stage passed over gives it its day', ['offer', 'interview'], { toApply: 0, interview: 2 }],
    ['forwards again gives a new day', ['applied', 'toApply', 'applied'], { toApply: 0, applied: 3 }],
    ['to the same stage keeps its day', ['applied', 'applied'], { toApply: 0, applied: 1 }],
  ])('%s', (_, stages, expected) => {
    const days = Object.entries(expected).map(([stage, count]) => [stage, day(count)])
    expect(reachedOf(through(...stages))).toEqual(Object.fromEntries(days))
  })

  test('to closed says how it ended, and opening it again forgets that', () => {
    const closed = moveApplication(through('applied'), 'first', 'closed', day(5), 'refused')
    expect(closed.get('first')).toMatchObject({ stage: 'closed', ending: 'refused' })
    const opened = moveApplication(closed, 'first', 'interview', day(6), 'refused')
    expect(opened.get('first')).toMatchObject({ stage: 'interview', ending: null })
    expect(opened.get('first')?.reached.has('closed')).toBe(false)
  })

  test('another ending of what is closed keeps the day', () => {
    const closed = moveApplication(through('applied'), 'first', 'closed', day(5), 'noAnswer')
    const changed = moveApplication(closed, 'first', 'closed', day(9), 'refused')
    expect(changed.get('first')?.ending).toBe('refused')
    expect(changed.get('first')?.reached.get('closed')).toBe(day(5))
  })

  test('says on another day when a stage was come to, and nothing of one that was not', () => {
    const applied = through('applied')
    expect(setReachedDay(applied, 'first', 'applied', day(-9)).get('first')?.reached.get('applied')).toBe(day(-9))
    expect(setReachedDay(applied, 'first', 'offer', day(3))).toBe(applied)
  })

  test('whatever the moves, the stages reached end with the one it is in, and stand in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...APPLICATION_STAGES), { maxLength: 8 }), (stages) => {
        const { stage, reached } = through(...stages).get('first') ?? newApplication('', day(0))
        const order = [...reached.keys()].map((each) => APPLICATION_STAGES.indexOf(each))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        expect([...reached.keys()].at(-1)).toBe(stage)
      }),
    )
  })
})

describe('writing', () => {
  const applications = with_(makeApplication({ url: 'https://example.org/1' }))

  test.each([
    ['employer', 'a\nb\tc', 'a b c'],
    ['role', 'x'.repeat(APPLICATION_LIMITS.line + 1), 'x'.repeat(APPLICATION_LIMITS.line)],
    ['nextAction', `${'x'.repeat(APPLICATION_LIMITS.line - 1)}👩`, 'x'.repeat(APPLICATION_LIMITS.line - 1)],
    ['notes', 'one\ntwo\0', 'one\ntwo'],
    ['contacts', 'half \uD83D', 'half \uFFFD'],
    ['url', 'https://example.org/2', 'https://example.org/2'],
    ['url', '', ''],
    ['url', 'javascript:alert(1)', 'https://example.org/1'],
    ['url', 'example.org', 'https://example.org/1'],
  ] as const)('%s takes %j as %j', (field, typed, kept) => {
    expect(writeApplication(applications, 'first', { [field]: typed }).get('first')?.[field]).toBe(kept)
  })

  test('what changes nothing gives the same map', () => {
    expect(writeApplication(applications, 'first', { role: 'A role' })).toBe(applications)
    expect(writeApplication(applications, 'nobody', { role: 'Another' })).toBe(applications)
    expect(removeApplication(applications, 'nobody')).toBe(applications)
    expect(moveApplication(through('applied'), 'nobody', 'offer', day(1)).get('first')?.stage).toBe('applied')
  })

  test('a tick twice is none, and what this edition does not know stays', () => {
    const known = with_(makeApplication({ tasksDone: new Set(['of-another-edition']) }))
    const ticked = toggleApplicationTask(known, 'first', 'letter-role')
    expect([...(ticked.get('first')?.tasksDone ?? [])]).toEqual(['of-another-edition', 'letter-role'])
    expect(toggleApplicationTask(ticked, 'first', 'letter-role').get('first')).toEqual(known.get('first'))
  })

  test('a next action that is done leaves nothing to do next', () => {
    const waiting = with_(makeApplication({ nextAction: 'Call', nextOn: day(3) }))
    expect(finishNextAction(waiting, 'first').get('first')).toMatchObject({ nextAction: '', nextOn: null })
  })
})

describe('adding, duplicating and removing', () => {
  test('cleans what is added, and adds nothing under an id that is there', () => {
    const added = addApplication(new Map(), makeApplication({ employer: 'A\nB' }))
    expect(added.get('first')?.employer).toBe('A B')
    expect(addApplication(added, makeApplication({ role: 'Other' }))).toBe(added)
  })

  test('a copy stands next to the original, at the beginning, without what became of that', () => {
    const original = makeApplication({
      stage: 'closed',
      reached: new Map([['closed', day(4)]]),
      ending: 'refused',
      tasksDone: new Set(['letter-role']),
      notes: 'Kept',
      contacts: 'Kept',
      nextAction: 'Not kept',
      nextOn: day(9),
      plan: 'plan',
      isSteppingStone: true,
    })
    const copied = duplicateApplication(with_(original, makeApplication({ id: 'last' })), 'first', 'copy', day(7))
    expect([...copied.keys()]).toEqual(['first', 'copy', 'last'])
    expect(copied.get('copy')).toEqual({
      ...newApplication('copy', day(7)),
      employer: original.employer,
      role: original.role,
      notes: 'Kept',
      contacts: 'Kept',
      plan: 'plan',
      isSteppingStone: true,
    })
    expect(copied.get('first')).toBe(original)
  })

  test('there is room for so many, and no more', () => {
    const full: Applications = new Map(
      Array.from({ length: CAREER_LIMITS.applications }, (_, at) => [`a${at}`, makeApplication({ id: `a${at}` })]),
    )
    expect(addApplication(full, makeApplication())).toBe(full)
    expect(duplicateApplication(full, 'a0', 'copy', day(0))).toBe(full)
  })
})
