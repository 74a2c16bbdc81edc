import type { ReactNode } from 'react'
import type { PlannedStep } from '../domain/plan/phase-summary'
import { expectedMinutes } from '../domain/roadmap/estimate'
import type { Fact, Phase, SourceId, StepId, TopicId } from '../domain/roadmap/roadmap'
import { EDITORIAL } from '../domain/roadmap/roadmap'
import { formatHours } from '../lib/format-duration'
import { Citation } from './citation'
import { DatesPart } from './step/dates-part'
import { Fold, Part } from './step/part'
import { StepLinks } from './step/step-links'
import { TopicList } from './step/topic-list'
import styles from './step-details.module.css'
import { stateWords } from './step-state'
import { dateWords, spentWords } from './step-words'

interface StepDetailsProps {
  readonly step: PlannedStep
  readonly phase: Phase
  readonly headingId: string
  readonly facts: readonly Fact[]
  readonly before: readonly PlannedStep[]
  readonly unlocks: readonly PlannedStep[]
  readonly hideDates: boolean
  readonly titleOf: (step: StepId) => string
  readonly hrefOf: (step: StepId) => string
  readonly onToggleTopic: (topic: TopicId) => void
  /** What the person keeps with it. */
  readonly notebook?: ReactNode
  /** How it is planned. */
  readonly planning?: ReactNode
  /** What can be done with the step: tick, log, know. */
  readonly children: ReactNode
}

/** Everything about one step, what is used most first. */
export function StepDetails(props: StepDetailsProps) {
  const { step, phase, headingId, facts, before, unlocks, hideDates, titleOf, hrefOf, onToggleTopic } = props
  const { topics, resources } = step.step
  return (
    <article className={styles.details}>
      <header>
        <p className={styles.phase}>{phase.title}</p>
        <h2 className={styles.title} id={headingId} tabIndex={-1} dir="auto">
          {step.step.title}
        </h2>
        <p className={styles.dates}>{headWords(step, hideDates)}</p>
        {step.step.reason !== '' && <p className={styles.reason}>{step.step.reason}</p>}
      </header>
      {props.children}
      {topics.length > 0 && <TopicList topics={topics} done={step.progress.topicsDone} onToggle={onToggleTopic} />}
      {resources.length > 0 && <Resources step={step} />}
      <DatesPart dates={step.dates} hideDates={hideDates} titleOf={titleOf} />
      {props.planning !== undefined && <div>{props.planning}</div>}
      <StepLinks
        heading="Builds on"
        steps={before}
        hideDates={hideDates}
        hrefOf={hrefOf}
        empty="Nothing: it can be a first step."
      />
      <StepLinks
        heading="Unlocks"
        steps={unlocks}
        hideDates={hideDates}
        hrefOf={hrefOf}
        empty="Nothing waits for it."
      />
      {props.notebook}
      <div>
        <Sources step={step} phase={phase} facts={facts} />
      </div>
    </article>
  )
}

function headWords(step: PlannedStep, hideDates: boolean): string {
  const { state } = step.dates
  const standing = stateWords(step, hideDates)
  const words = state === 'known' ? [standing] : [...(hideDates ? [] : [dateWords(step)]), spentWords(step)]
  if (step.step.optional) words.push('optional')
  if (state === 'started') words.push(standing)
  return words.join(' · ')
}

function Resources({ step }: { readonly step: PlannedStep }) {
  return (
    <Part heading="To learn from">
      <ul className={styles.links}>
        {step.step.resources.map(({ title, kind, url }) => (
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
    </Part>
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
    <Fold heading="Where this comes from" value={isEditorial ? 'our own judgement' : ''}>
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
        {cited.map((fact) => (
          <li key={fact.id}>
            {fact.says} <Citation fact={fact} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function sourceName(source: SourceId): string {
  return source === EDITORIAL ? 'our own reading' : source
}
