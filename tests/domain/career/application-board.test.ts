import { expect, test } from 'vitest'
import { type JobApplication } from '../../../src/domain/career/application'
import { boardColumns, nextActions } from '../../../src/domain/career/application-board'
import { day, makeApplication } from '../../helpers/make-plan'

const with_ = (...list: readonly JobApplication[]) => new Map(list.map((each) => [each.id, each]))
const next = (id: string, nextOn: number | null, parts: Partial<JobApplication> = {}) =>
  makeApplication({ id, nextAction: 'Call', nextOn: nextOn === null ? null : day(nextOn), ...parts })

test('a column goes by the day of the next action, and those without one come last, as they were added', () => {
  const columns = boardColumns(
    with_(
      next('later', 9),
      next('never', null, { createdOn: day(2) }),
      next('older', null, { createdOn: day(1) }),
      next('past', -4),
    ),
  )
  expect(columns.map(({ stage }) => stage)).toEqual(['toApply', 'applied', 'interview', 'offer', 'closed'])
  expect(columns[0]?.applications.map(({ id }) => id)).toEqual(['past', 'later', 'older', 'never'])
})

test('of the closed ones, the last to be closed comes first', () => {
  const closed = (id: string, on: number | null) =>
    makeApplication({ id, stage: 'closed', reached: on === null ? new Map() : new Map([['closed', day(on)]]) })
  const columns = boardColumns(with_(closed('long ago', -90), closed('now', 0), closed('unknown', null)))
  expect(columns[4]?.applications.map(({ id }) => id)).toEqual(['unknown', 'now', 'long ago'])
})

/** 2027-01-06, a Wednesday. */
const TODAY = day(2)

test.each([
  [-300, 'today'],
  [1, 'today'],
  [2, 'today'],
  [3, 'thisWeek'],
  [6, 'thisWeek'],
  [7, 'later'],
  [400, 'later'],
  [null, 'noDay'],
] as const)('what is to be done on day %s is listed under %s', (on, time) => {
  expect(nextActions(with_(next('first', on)), TODAY).map((group) => group.time)).toEqual([time])
})

test('on a Sunday, the next day is later', () => {
  expect(nextActions(with_(next('first', 7)), day(6))[0]?.time).toBe('later')
})

test('a day without words counts, no words and no day do not, nor does what is closed', () => {
  const groups = nextActions(
    with_(
      next('day', 2, { nextAction: '' }),
      next('nothing', null, { nextAction: ' ' }),
      next('closed', 2, { stage: 'closed' }),
    ),
    TODAY,
  )
  expect(groups.flatMap(({ applications }) => applications.map(({ id }) => id))).toEqual(['day'])
})
