import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  APPLICATION_ENDINGS,
  APPLICATION_STAGES,
  type ApplicationEnding,
  type ApplicationStage,
  type JobApplication,
} from '../../../src/domain/career/application'
import { applicationFigures } from '../../../src/domain/career/application-figures'
import { day, makeApplication } from '../../helpers/make-plan'

const figures = (...list: readonly JobApplication[]) =>
  applicationFigures(new Map(list.map((each, at) => [String(at), { ...each, id: String(at) }])))

/** Come to each stage on the day given. */
function came(
  reached: Partial<Record<ApplicationStage, number>>,
  ending: ApplicationEnding | null = null,
): JobApplication {
  const days = APPLICATION_STAGES.flatMap((stage): [ApplicationStage, number][] => {
    const on = reached[stage]
    return on === undefined ? [] : [[stage, on]]
  })
  const stage = days.at(-1)?.[0] ?? 'toApply'
  return makeApplication({ stage, ending, reached: new Map(days.map(([each, on]) => [each, day(on)])) })
}

describe('counts', () => {
  test.each<[string, JobApplication, readonly [number, number, number, number]]>([
    ['nothing sent', came({ toApply: 0 }), [0, 0, 0, 0]],
    ['sent', came({ toApply: 0, applied: 1 }), [1, 0, 0, 0]],
    ['asked to an interview', came({ applied: 1, interview: 9 }), [1, 1, 1, 0]],
    ['asked without having applied', came({ interview: 9 }), [1, 1, 1, 0]],
    ['offered', came({ applied: 1, offer: 9 }), [1, 1, 0, 1]],
    ['refused at once', came({ applied: 1, closed: 3 }, 'refused'), [1, 1, 0, 0]],
    ['refused after an interview', came({ applied: 1, interview: 2, closed: 3 }, 'refused'), [1, 1, 1, 0]],
    ['never answered', came({ applied: 1, closed: 99 }, 'noAnswer'), [1, 0, 0, 0]],
    ['withdrawn before it was sent', came({ toApply: 0, closed: 2 }, 'withdrawn'), [0, 0, 0, 0]],
    ['withdrawn after it was sent', came({ applied: 0, closed: 2 }, 'withdrawn'), [1, 0, 0, 0]],
    ['closed, and not said how', came({ toApply: 0, closed: 2 }), [0, 0, 0, 0]],
    ['accepted, and nothing else known', came({ closed: 2 }, 'accepted'), [1, 1, 0, 1]],
    ['declined', came({ applied: 0, interview: 4, closed: 9 }, 'declined'), [1, 1, 1, 1]],
  ])('%s', (_, application, [applied, heardBack, interviews, offers]) => {
    expect(figures(application)).toMatchObject({ applied, heardBack, interviews, offers })
  })

  test('never count more answers than were sent, nor more offers than were answered', () => {
    const stage = fc.constantFrom(...APPLICATION_STAGES)
    const any = fc
      .record({
        stage,
        reached: fc.uniqueArray(fc.tuple(stage, fc.integer({ min: -9, max: 9 })), { selector: ([each]) => each }),
        ending: fc.option(fc.constantFrom(...APPLICATION_ENDINGS)),
      })
      .map(({ stage: at, reached, ending }) =>
        makeApplication({
          stage: at,
          ending: at === 'closed' ? ending : null,
          reached: new Map(reached.map(([each, on]) => [each, day(on)])),
        }),
      )
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const { applied, heardBack, interviews, offers, daysToAnswer } = figures(...list)
        expect(applied).toBeLessThanOrEqual(list.length)
        expect(heardBack).toBeLessThanOrEqual(applied)
        expect(Math.max(interviews, offers)).toBeLessThanOrEqual(heardBack)
        expect(daysToAnswer?.answers ?? 0).toBeLessThanOrEqual(heardBack)
        expect(daysToAnswer?.median ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('days to an answer', () => {
  const answered = (...days: readonly number[]) => days.map((on) => came({ applied: 0, interview: on }))

  test.each<[string, readonly JobApplication[], { median: number; answers: number } | null]>([
    ['four are too few', answered(1, 2, 3, 4), null],
    ['five are enough', answered(9, 1, 30, 4, 2), { median: 4, answers: 5 }],
    ['between two, to the nearest day', answered(1, 2, 4, 7, 8, 9), { median: 6, answers: 6 }],
    ['on the same day', answered(0, 0, 0, 0, 0), { median: 0, answers: 5 }],
    [
      'the first answer counts',
      [...answered(1, 1, 1, 1), came({ applied: 0, interview: 5, offer: 50 })],
      { median: 1, answers: 5 },
    ],
    [
      'no answer, a withdrawal and days that make no sense do not',
      [
        ...answered(3, 3, 3, 3),
        came({ applied: 0, closed: 90 }, 'noAnswer'),
        came({ applied: 0, closed: 5 }, 'withdrawn'),
        came({ applied: 9, interview: 2 }),
        came({ interview: 2 }),
      ],
      null,
    ],
    [
      'a refusal is an answer',
      [...answered(3, 3, 3, 3), came({ applied: 0, closed: 7 }, 'refused')],
      { median: 3, answers: 5 },
    ],
  ])('%s', (_, list, expected) => {
    expect(figures(...list).daysToAnswer).toEqual(expected)
  })
})
