import { useId } from 'react'
import { RangeField } from '../../components/range-field'
import { BUILT_IN_PRIOR, OWN_ESTIMATES_PRIOR, type Pace, paceMedian, paceOf } from '../../domain/forecast/pace'
import { setPacePrior, setStepsAtOnce } from '../../domain/plan/edit-plan'
import type { Plan } from '../../domain/plan/plan'
import { decide } from './edit-words'
import styles from './pace-editor.module.css'

const MOST_AT_ONCE = 6
const SLOWEST_PERCENT = 250
const QUICKEST_PERCENT = 50

interface PaceChoice {
  readonly name: string
  readonly explains: string
  readonly prior: Pace
}

const CHOICES: readonly PaceChoice[] = [
  {
    name: 'Other people’s experience',
    explains: 'As likely quicker as slower than estimated. Right for the roadmaps that come with Cairn.',
    prior: BUILT_IN_PRIOR,
  },
  {
    name: 'My own estimates',
    explains: 'A quarter longer, and less sure: people who estimate their own work alone mostly make it too short.',
    prior: OWN_ESTIMATES_PRIOR,
  },
]

/** How the person works: how many steps share a day, and how their pace is expected to be before it is known. */
export function PaceEditor({ plan }: { readonly plan: Plan }) {
  const name = useId()
  const { pacePrior, learner } = plan
  const chosen = CHOICES.findIndex(({ prior }) => isSame(prior, pacePrior))
  const percent = Math.round(100 * paceMedian(pacePrior))
  return (
    <section className={styles.editor} aria-labelledby="pace">
      <h2 className={styles.heading} id="pace">
        How you work
      </h2>
      <RangeField
        label="Steps at once"
        value={learner.stepsAtOnce}
        min={1}
        max={Math.max(MOST_AT_ONCE, learner.stepsAtOnce)}
        words={learner.stepsAtOnce === 1 ? 'one after the other' : `${learner.stepsAtOnce} share each day`}
        onChange={(count) => decide((edited) => setStepsAtOnce(edited, count), 'stepsAtOnce')}
      />
      <fieldset className={styles.pace}>
        <legend className={styles.legend}>Where the hours of the steps come from</legend>
        {CHOICES.map((choice, index) => (
          <label className={styles.choice} key={choice.name}>
            <input type="radio" name={name} checked={chosen === index} onChange={() => choose(choice.prior)} />
            <span>
              {choice.name}
              <span className={styles.hint}>{choice.explains}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <RangeField
        label="My pace to begin with"
        value={percent}
        min={Math.min(QUICKEST_PERCENT, percent)}
        max={Math.max(SLOWEST_PERCENT, percent)}
        words={paceWords(percent)}
        onChange={(value) => choose(paceOf(value / 100, pacePrior.deviation))}
      />
      <p className={styles.hint}>
        This is only where it begins. With every step you finish and log, the dates follow your own pace more.
      </p>
    </section>
  )
}

function choose(prior: Pace): void {
  decide((plan) => setPacePrior(plan, prior), 'pace')
}

function paceWords(percent: number): string {
  if (percent === 100) return 'as estimated'
  return percent > 100 ? `${percent - 100}% longer than estimated` : `${100 - percent}% shorter than estimated`
}

const HARDLY = 1e-9

function isSame(a: Pace, b: Pace): boolean {
  return Math.abs(a.mean - b.mean) < HARDLY && Math.abs(a.deviation - b.deviation) < HARDLY
}
