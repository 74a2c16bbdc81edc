import fc from 'fast-check'
import { test } from 'vitest'
import { FIELD_NAMES, type Happening, type Simple, TabModel } from './document-tab-model'

const tab = fc.nat(3)

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
])(
  'B1 B2 B3 B7 B8 B9: 500 schedules of two or three tabs, %s: nothing is lost, and all come to show the same',
  (_, sometimes) => {
    const schedule = fc.array(fc.oneof(...ALWAYS, ...sometimes), { maxLength: 40, size: 'max' })
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }), schedule, (tabs, happenings) => {
        const model = new TabModel(tabs)
        model.run(happenings)
        model.becomeQuiet()
        model.expectSameEverywhere()
        model.expectNothingLost()
      }),
      // The same schedules each time.
      { numRuns: 500, seed: 1 },
    )
  },
)

const [LATE, LIVELY] = [['skip'], ['open', 'reload', 'close']] as const satisfies readonly (readonly Simple[])[]

/** Fifty edits, with up to seven other things between one and the next: tabs that keep missing each other's saves. */
test.each([
  ['events that come late or never', LATE, 3, 5],
  ['events that come late, and tabs that are opened, reloaded and closed', LIVELY, 1, 11],
] as const)(
  'B7 B8 B9: 500 schedules of fifty edits in two to four tabs, %s: nothing is lost, and all come to show the same',
  (_, kinds, weight, seed) => {
    const other = fc.oneof(
      ...ALWAYS.filter(({ arbitrary }) => arbitrary !== EDIT),
      ...kinds.map((kind) => ({ weight, arbitrary: happen(kind) })),
    )
    const schedule = fc.array(fc.tuple(EDIT, fc.array(other, { maxLength: 7, size: 'max' })), {
      minLength: 50,
      maxLength: 50,
      size: 'max',
    })
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), schedule, (tabs, parts) => {
        const model = new TabModel(tabs)
        model.run(parts.flatMap(([edit, others]) => [edit, ...others]))
        model.becomeQuiet()
        model.expectSameEverywhere()
        model.expectNothingLost()
      }),
      { numRuns: 500, seed },
    )
  },
  600_000,
)
