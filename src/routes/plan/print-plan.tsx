import { stateWords } from '../../components/step-state'
import { dateWords, lengthWords } from '../../components/step-words'
import { finishWords } from '../../components/finish-words'
import { weeklyMinutes } from '../../domain/learner/learner'
import { isFinished, type PhaseSummary, type PlannedStep } from '../../domain/plan/phase-summary'
import { formatDay } from '../../lib/format-day'
import { countOf, formatHours, formatHoursInWords } from '../../lib/format-duration'
import { useDocumentStore } from '../../store/document-store'
import type { PlanView } from '../../store/plan-selectors'
import styles from './print-plan.module.css'

/** The plan on paper: every step with its dates and topics, to be ticked with a pen. */
export function PrintPlan({ view }: { readonly view: PlanView }) {
  const hideDates = useDocumentStore(({ preferences }) => preferences.hideDates)
  const { plan, schedule, phases, steps, today } = view
  const done = schedule.steps.filter(isFinished).length
  return (
    <article className={styles.paper}>
      <header className={styles.head}>
        <h1 className={styles.title} dir="auto">
          {plan.title}
        </h1>
        {!hideDates && (
          <p className={styles.finish}>
            Likely finish: <strong>{finishWords(schedule.finish)}</strong>
          </p>
        )}
        <p className={styles.facts}>
          {formatHoursInWords(weeklyMinutes(plan.learner.week))} a week · {done} of {countOf(steps.length, 'step')} done
          {!hideDates && ` · as of ${formatDay(today, 'long')}`}
        </p>
      </header>
      {phases.map((summary) => (
        <Phase key={summary.phase.id} summary={summary} hideDates={hideDates} />
      ))}
    </article>
  )
}

function Phase({ summary, hideDates }: { readonly summary: PhaseSummary; readonly hideDates: boolean }) {
  const { phase, steps, doneCount, shownEffort } = summary
  return (
    <section className={styles.phase}>
      <h2 className={styles.phaseTitle} dir="auto">
        {phase.title}
      </h2>
      <p className={styles.facts}>
        {doneCount} of {countOf(steps.length, 'step')} done · {formatHours(shownEffort)}
      </p>
      <ul>
        {steps.map((step) => (
          <Step key={step.id} step={step} hideDates={hideDates} />
        ))}
      </ul>
    </section>
  )
}

function Step({ step, hideDates }: { readonly step: PlannedStep; readonly hideDates: boolean }) {
  const isOver = isFinished(step.dates)
  const { title, topics, optional } = step.step
  return (
    <li className={styles.step}>
      <p className={styles.line}>
        <span aria-hidden="true">{isOver ? '☑' : '☐'}</span>
        <span className={styles.name} dir="auto">
          {title}
          {optional && <span className={styles.facts}> (optional)</span>}
        </span>
        <span className={styles.length}>{isOver ? stateWords(step, hideDates) : lengthWords(step)}</span>
        {!hideDates && <span className={styles.dates}>{isOver ? '' : dateWords(step)}</span>}
      </p>
      {!isOver && topics.length > 0 && (
        <ul className={styles.topics}>
          {topics.map((topic) => (
            <li key={topic.id} dir="auto">
              <span aria-hidden="true">{step.progress.topicsDone.has(topic.id) ? '☑' : '☐'}</span> {topic.title}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
