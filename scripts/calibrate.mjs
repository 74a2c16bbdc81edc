/**
 * `npm run calibrate`: how often made-up learners finish by the day that the forecast gave them, as a table. It takes
 * some ten minutes; `-- --learners 2000` for another number of them. It fails when learners as the model assumes them
 * are more than 2 points off.
 */
import { parseArgs } from 'node:util'
import { loadBundle } from './lib/load-bundle.mjs'

const { values } = parseArgs({ options: { learners: { type: 'string', default: '4000' } } })
const learners = Number(values.learners)

const { CHECKPOINTS, SHARES, measureCoverage } =
  /** @type {{ CHECKPOINTS: number[], SHARES: number[], measureCoverage: (...args: unknown[]) => number[][] }} */ (
    await loadBundle('scripts/calibrate-learners.ts')
  )

const AS_ASSUMED = { paceMedian: 1, isPaceShared: true, measurement: 0.35, logged: 1 }
const WORLDS = [
  { ...AS_ASSUMED, name: 'as assumed' },
  { ...AS_ASSUMED, name: 'every log exact', measurement: 0 },
  { ...AS_ASSUMED, name: 'pace median 1.6', paceMedian: 1.6 },
  { ...AS_ASSUMED, name: 'no shared pace', isPaceShared: false },
  { ...AS_ASSUMED, name: 'logging forgotten: 60% of the hours', logged: 0.6 },
]

console.log(
  `Of ${learners} learners (half as many where they are unlike the model), those finished by the day given.\n`,
)
console.log(`| learners | planned at | ${SHARES.map((share) => `P${share * 100}`).join(' | ')} |`)
console.log(`| --- | --- | ${SHARES.map(() => '---:').join(' | ')} |`)
let furthest = 0
for (const world of WORLDS) {
  const coverage = measureCoverage(world, world === WORLDS[0] ? learners : Math.ceil(learners / 2), 1)
  for (const [c, row] of coverage.entries()) {
    const cells = row.map((share) => `${(100 * share).toFixed(1)}%`)
    console.log(`| ${world.name} | ${100 * (CHECKPOINTS[c] ?? 0)}% of the work | ${cells.join(' | ')} |`)
  }
  if (world === WORLDS[0]) {
    furthest = Math.max(...coverage.flatMap((row) => row.map((share, s) => Math.abs(share - (SHARES[s] ?? 0)))))
  }
}
console.log(`\nAs assumed: at most ${(100 * furthest).toFixed(1)} points off; 2 are allowed.`)
process.exitCode = furthest <= 0.02 ? 0 : 1
