import buttons from '../../components/button.module.css'
import { formatHoursInWords } from '../../lib/format-duration'
import { openPlan } from '../../store/plan-actions'
import parts from '../page-part.module.css'
import { paths, toHref } from '../paths'
import { PlanEditions } from '../roadmaps/editor/plan-editions'
import type { AnswerBasis } from './answer-basis'
import styles from './basis-note.module.css'

interface BasisNoteProps {
  readonly basis: AnswerBasis
  /** What the plan may not ask: `the role`. */
  readonly what: string
}

/** Whose figures these are, and the way to one's own where they are not. */
export function BasisNote({ basis: { open, asked, isExample, others }, what }: BasisNoteProps) {
  if (asked === null) return null
  const { plan } = asked
  const week = formatHoursInWords(plan.learner.week.reduce((sum, minutes) => sum + minutes, 0))
  if (!isExample) {
    return (
      <div className={styles.basis}>
        <p className={parts.note}>
          For your plan “<bdi>{plan.title}</bdi>”, with its answers, {week} a week and all that you have done so far.{' '}
          <a href={toHref(paths.setup)}>Change hours and answers</a>
        </p>
        <PlanEditions plans={[plan]} />
      </div>
    )
  }
  const background = plan.roadmap.backgrounds.find(({ id }) => id === plan.background)
  return (
    <div className={styles.basis}>
      {open !== null && (
        <p className={styles.missing}>
          Your plan “<bdi>{open.title}</bdi>” does not ask about {what}, so nothing here changes it.
        </p>
      )}
      <p className={parts.note}>
        The figures are for “{plan.roadmap.title}”, beginning today from “{background?.title}” with {week} a week.
      </p>
      <div className={styles.ways}>
        {others.map(({ id, title }) => (
          <button
            className={buttons.button}
            key={id}
            type="button"
            aria-label={`Open “${title}”`}
            onClick={() => openPlan(id)}
          >
            Open “<bdi>{title}</bdi>”
          </button>
        ))}
        <a className={buttons.button} href={toHref(`${paths.newPlan}?roadmap=${plan.roadmap.id}`)}>
          {open === null ? 'Start a plan of your own' : `Start a plan that asks about ${what}`}
        </a>
      </div>
    </div>
  )
}
