import type { PhaseSummary, PlannedStep } from '../domain/plan/phase-summary'
import { isFinished } from '../domain/plan/phase-summary'
import type { StepId } from '../domain/roadmap/roadmap'
import { formatDay } from '../lib/format-day'
import { countOf, formatDays, formatHours } from '../lib/format-duration'
import { phaseClass } from './phase-color'
import { StepCheckbox } from './step-checkbox'
import styles from './step-list.module.css'
import { lengthWords } from './step-words'

interface StepListProps {
  readonly phases: readonly PhaseSummary[]
  readonly hrefOf: (step: StepId) => string
  readonly onTick: (step: PlannedStep, isDone: boolean) => void
}

/** The plan as a table: the view for a phone, a screen reader and paper. */
export function StepList({ phases, hrefOf, onTick }: StepListProps) {
  return (
    <table className={styles.list}>
      <caption className="visually-hidden">The steps of your plan, by phase</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.tick}>
            <span className="visually-hidden">Done</span>
          </th>
          <th scope="col">Step</th>
          <th scope="col" className={styles.start}>
            Start
          </th>
          <th scope="col" className={styles.finish}>
            Finish
          </th>
          <th scope="col" className={styles.length}>
            Takes
          </th>
          <th scope="col" className={styles.slack}>
            Can slip
          </th>
        </tr>
      </thead>
      {phases.map((summary) => (
        <tbody className={phaseClass(summary.index)} key={summary.phase.id}>
          <tr className={styles.phase}>
            <th scope="rowgroup" colSpan={6}>
              <h3 className={styles.phaseName}>{summary.phase.title}</h3>
              <span className={styles.sum}>
                {summary.doneCount} of {countOf(summary.steps.length, 'step')} done · {formatHours(summary.shownEffort)}
              </span>
            </th>
          </tr>
          {summary.steps.map((step) => (
            <StepRow key={step.id} step={step} href={hrefOf(step.id)} onTick={onTick} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface StepRowProps {
  readonly step: PlannedStep
  readonly href: string
  readonly onTick: (step: PlannedStep, isDone: boolean) => void
}

function StepRow({ step, href, onTick }: StepRowProps) {
  const { dates } = step
  return (
    <tr className={isFinished(dates) ? styles.finished : ''} data-step={step.id}>
      <td className={styles.tick}>
        <StepCheckbox
          title={step.step.title}
          isDone={dates.state === 'done'}
          isKnown={dates.state === 'known'}
          onChange={(checked) => onTick(step, checked)}
        />
      </td>
      <th scope="row" className={styles.title}>
        <a href={href}>{step.step.title}</a>
        {step.step.optional && <span className={styles.optional}>optional</span>}
        {/* On a phone in place of the columns that have no room there. */}
        <span className={styles.compact} aria-hidden="true">
          {[lengthWords(step), slackWords(step)].join(' · ')}
        </span>
      </th>
      <td className={styles.start}>{dates.start === null ? '–' : formatDay(dates.start, 'medium')}</td>
      <td className={styles.finish}>{dates.finish === null ? '–' : formatDay(dates.finish, 'medium')}</td>
      <td className={styles.length}>{lengthWords(step)}</td>
      <td className={styles.slack}>{slackWords(step)}</td>
    </tr>
  )
}

function slackWords({ dates: { state, dateSlack } }: PlannedStep): string {
  if (state === 'done') return 'done'
  if (dateSlack === null) return '–'
  return dateSlack === Number.POSITIVE_INFINITY ? 'freely' : formatDays(dateSlack)
}
