import type { ReactNode } from 'react'
import type { PlannedStep } from '../domain/plan/phase-summary'
import { expectedMinutes } from '../domain/roadmap/estimate'
import type { Fact, Phase, SourceId, Step, StepId, TopicId } from '../domain/roadmap/roadmap'
import { EDITORIAL } from '../domain/roadmap/roadmap'
import { formatHours } from '../lib/format-duration'
import { dateSlackWords, dependencySlackWords, reasonWords } from './reason-words'
import styles from './step-details.module.css'
import { dateWords, lengthWords, stateWords } from './step-words'

interface StepDetailsProps {
  readonly step: PlannedStep
  readonly phase: Phase
  readonly headingId: string
  readonly facts: readonly Fact[]
  readonly before: readonly Step[]
  readonly unlocks: readonly Step[]
  readonly titleOf: (step: StepId) => string
  readonly hrefOf: (step: StepId) => string
  readonly onToggleTopic: (topic: TopicId) => void
  /** What can be done with the step: tick, log, know. */
  readonly children: ReactNode
}

/** Everything about one step. */
export function StepDetails(props: StepDetailsProps) {
  const { step, phase, headingId, facts, before, unlocks, titleOf, hrefOf, onToggleTopic, children } = props
  const { topics, resources } = step.step
  return (
    <article className={styles.details}>
      <header>
        <p className={styles.phase}>{phase.title}</p>
        <h2 className={styles.title} id={headingId} tabIndex={-1}>
          {step.step.title}
        </h2>
        <p className={styles.dates}>
          {step.dates.state === 'known' ? 'known already' : dateWords(step)}
          {step.dates.state !== 'known' && ` · ${lengthWords(step)}`}
          {step.step.optional && ' · optional'}
          {step.dates.state === 'started' && ` · ${stateWords(step)}`}
        </p>
      </header>
      <p className={styles.reason}>{step.step.reason}</p>
      {children}
      {topics.length > 0 && (
        <section>
          <h3 className={styles.heading}>
            Topics <span className={styles.count}>{`${step.progress.topicsDone.size} of ${topics.length}`}</span>
          </h3>
          <ul className={styles.topics}>
            {topics.map(({ id, title }) => (
              <li key={id}>
                <label className={styles.topic}>
                  <input
                    type="checkbox"
                    checked={step.progress.topicsDone.has(id)}
                    onChange={() => onToggleTopic(id)}
                  />
                  {title}
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className={styles.heading}>Why these dates</h3>
        <ul className={styles.reasons}>
          <li>{reasonWords(step.dates.reason, titleOf)}</li>
          {[dateSlackWords(step.dates), dependencySlackWords(step.dates)].map(
            (words) => words !== null && <li key={words}>{words}</li>,
          )}
          {step.dates.isOutOfOrder && <li>It was done before a step that it builds on.</li>}
        </ul>
      </section>
      <StepLinks heading="Builds on" steps={before} hrefOf={hrefOf} empty="Nothing: it can be a first step." />
      <StepLinks heading="Unlocks" steps={unlocks} hrefOf={hrefOf} empty="Nothing waits for it." />
      {resources.length > 0 && (
        <section>
          <h3 className={styles.heading}>To learn from</h3>
          <ul className={styles.links}>
            {resources.map(({ title, kind, url }) => (
              <li key={title}>
                {url === undefined ? (
                  title
                ) : (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {title}
                  </a>
                )}{' '}
                <span className={styles.note}>{kind}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sources step={step} phase={phase} facts={facts} />
    </article>
  )
}

interface StepLinksProps {
  readonly heading: string
  readonly steps: readonly Step[]
  readonly hrefOf: (step: StepId) => string
  readonly empty: string
}

function StepLinks({ heading, steps, hrefOf, empty }: StepLinksProps) {
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      {steps.length === 0 ? (
        <p className={styles.note}>{empty}</p>
      ) : (
        <ul className={styles.links}>
          {steps.map(({ id, title }) => (
            <li key={id}>
              <a href={hrefOf(id)}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What stands on a source, and what is the authors' own judgement. */
function Sources({ step, phase, facts }: Pick<StepDetailsProps, 'step' | 'phase' | 'facts'>) {
  const { work, effort, shownEffort, settings } = step
  const cited = facts.filter(({ id }) => step.step.sources.includes(id))
  const hours = work.kind === 'effort' ? (settings.estimate ?? work.estimate) : null
  const estimate = work.kind === 'wait' ? work.days : hours
  const isAtOwnPace = hours !== null && expectedMinutes(hours) !== effort
  const isEditorial = estimate?.sources.includes(EDITORIAL) ?? false
  return (
    <section>
      <h3 className={styles.heading}>Where this comes from</h3>
      <ul className={styles.sources}>
        {phase.durations.map(({ says, sources }) => (
          <li key={says}>
            {phase.title}: {says} <cite className={styles.inline}>({sources.map(sourceName).join(', ')})</cite>
          </li>
        ))}
        {hours !== null && (
          <li>
            {formatHours(shownEffort)}: {formatHours(hours.optimistic)} at best, {formatHours(hours.mostLikely)} most
            likely, {formatHours(hours.pessimistic)} at worst, with the most likely counted four times
            {isAtOwnPace ? ', at your own pace' : ''}
            {isEditorial ? '. The hours are our own judgement.' : '.'}
          </li>
        )}
        {work.kind === 'wait' && isEditorial && <li>The length of the wait is our own judgement.</li>}
        {cited.map(({ id, says, work: title, note }) => (
          <li key={id}>
            {says}{' '}
            <cite className={styles.note}>
              {title} ({note}), {id}
            </cite>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sourceName(source: SourceId): string {
  return source === EDITORIAL ? 'our own reading' : source
}
