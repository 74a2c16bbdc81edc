import { expect, test } from 'vitest'
import { priorityHintWords } from '../../src/components/priority-hint-words'
import { dayFromParts } from '../../src/domain/day'
import type { PriorityHint } from '../../src/domain/schedule/priority-hint'

const HINT: PriorityHint = {
  step: 'reading',
  setting: 'priority',
  wait: 'answer',
  waitBegins: dayFromParts(2027, 2, 8),
  waitBeginsInstead: dayFromParts(2027, 2, 3),
  daysSaved: 5,
  finishInstead: dayFromParts(2027, 3, 1),
}

test.each<[Partial<PriorityHint>, string]>([
  [
    {},
    'Your priority for “Step reading” makes “Step answer” begin later. Without that, “Step answer” would begin on 3 February 2027 instead of 8 February 2027, and you would finish 5 days earlier, on 1 March 2027.',
  ],
  [
    { setting: 'dailyCap', daysSaved: 1 },
    'The daily limit you set for “Step reading” makes “Step answer” begin later. Without that, “Step answer” would begin on 3 February 2027 instead of 8 February 2027, and you would finish 1 day earlier, on 1 March 2027.',
  ],
  [
    { setting: 'notBefore', step: 'answer' },
    'The first day you set for “Step answer” makes it begin later. Without that, it would begin on 3 February 2027 instead of 8 February 2027, and you would finish 5 days earlier, on 1 March 2027.',
  ],
])('what a setting costs: %j', (change, words) => {
  expect(priorityHintWords({ ...HINT, ...change }, (id) => `Step ${id}`)).toBe(words)
})
