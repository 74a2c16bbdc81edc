import buttons from '../../../components/button.module.css'
import type { Plan } from '../../../domain/plan/plan'
import { toHref } from '../../paths'
import { comparePlanPath } from './compare-address'
import styles from './editor-page.module.css'
import { countWords, newerEditionForPlan } from './editions'

/** Plans that follow an earlier edition of a built-in roadmap than the one that Cairn comes with now. */
export function PlanEditions({ plans }: { readonly plans: readonly Plan[] }) {
  const bars = plans.flatMap((plan) => {
    const newer = newerEditionForPlan(plan)
    return newer === null ? [] : [{ plan, ...newer }]
  })
  if (bars.length === 0) return null
  return (
    <ul className={styles.bars}>
      {bars.map(({ plan, states, changes }) => (
        <li className={styles.bar} key={plan.id} aria-label={`A newer edition for “${plan.title}”`}>
          <p>
            “{plan.title}” follows edition {plan.roadmap.edition} of its roadmap; edition {states.theirs.edition} is
            there: {countWords(changes)}.
          </p>
          <a
            className={buttons.button}
            href={toHref(comparePlanPath(plan.roadmap.id, plan.id))}
            aria-label={`Compare: ${plan.title}`}
          >
            Compare
          </a>
        </li>
      ))}
    </ul>
  )
}
