import { useState } from 'react'
import type { StepId } from '../../domain/roadmap/roadmap'
import { countOf } from '../../lib/format-duration'
import buttons from '../button.module.css'
import { phaseClass } from '../phase-color'
import type { MapStep } from './map-graph'
import { statusWords } from './map-words'
import styles from './step-map.module.css'

interface CriticalChainProps {
  readonly chain: readonly MapStep[]
  readonly hideDates: boolean
  readonly hrefOf: (step: StepId) => string
}

/** More than that is a list to be asked for. */
const FEW = 12

/** What drives the finish date, in words: the same chain that the map highlights. */
export function CriticalChain({ chain, hideDates, hrefOf }: CriticalChainProps) {
  const [isLong, setIsLong] = useState(false)
  const shown = isLong ? chain : chain.slice(0, FEW)
  return (
    <section className={styles.chain} aria-labelledby="chain-heading">
      <h3 id="chain-heading">What drives the finish date</h3>
      <p>
        {chain.length === 0
          ? 'There is no finish date ahead that a step could move.'
          : `${countOf(chain.length, 'step')}, one after the other: each day later on one of them is a day later at the end.`}
      </p>
      {chain.length > 0 && (
        <ol>
          {shown.map(({ step, phaseIndex }) => (
            <li className={phaseClass(phaseIndex)} key={step.id}>
              <a href={hrefOf(step.id)} dir="auto">
                {step.step.title}
              </a>
              <span>{statusWords(step, hideDates)}</span>
            </li>
          ))}
        </ol>
      )}
      {chain.length > FEW && (
        <button className={buttons.quiet} type="button" onClick={() => setIsLong(!isLong)}>
          {isLong ? 'Show the first of them' : `Show all ${chain.length}`}
        </button>
      )}
    </section>
  )
}
