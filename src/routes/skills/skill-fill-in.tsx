import { useState } from 'react'
import { useNavigate } from 'react-router'
import { machineLearningSkills as catalogue } from '../../catalogue/career/skills'
import buttons from '../../components/button.module.css'
import { finishPreviewWords } from '../../components/finish-words'
import { FillInList } from '../../components/skills/fill-in-list'
import { FillInSums } from '../../components/skills/fill-in-sums'
import { accepted, type FillInLine, proposeFillIn, writeFillInReceipt } from '../../domain/career/skill-fill-in'
import { useDocumentStore } from '../../store/document-store'
import { type PlanView, useCurrentPlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { fillInKnown } from '../../store/skill-actions'
import { paths, toHref } from '../paths'
import styles from './skill-fill-in.module.css'

/** What a person's word on their skills would fill in as known, to be looked at before it is. */
export function SkillFillIn() {
  const view = useCurrentPlanView()
  return (
    <article className={styles.page}>
      <title>Fill in what you know · Skills · Cairn</title>
      <header className={styles.head}>
        <p className={styles.where}>
          <a className={styles.back} href={toHref(paths.careerSkills)}>
            Skills
          </a>
        </p>
        <h1 className={styles.title} tabIndex={-1}>
          Fill in what you know
        </h1>
        <p className={styles.lead}>
          From your answers about your skills. Untick what should stay as it is. Nothing that counts as known or done is
          taken back.
        </p>
      </header>
      {view === null ? <p>There is no plan open to fill in.</p> : <Preview key={view.plan.id} view={view} />}
    </article>
  )
}

function Preview({ view: { plan, today } }: { readonly view: PlanView }) {
  const skills = useDocumentStore(({ career }) => career.skills)
  const hidesDates = useHidesDates()
  const navigate = useNavigate()
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set())
  const lines = proposeFillIn(catalogue, skills, plan, declined)
  const chosen = accepted(lines, declined)
  const receipt = writeFillInReceipt(plan, chosen, today)
  const toggle = ({ id }: FillInLine): void => {
    const next = new Set(declined)
    if (!next.delete(id)) next.add(id)
    setDeclined(next)
  }

  if (lines.length === 0) {
    return (
      <>
        <p className={styles.lead}>
          {skills.size === 0
            ? 'No topic is answered yet, so there is nothing to fill in.'
            : 'Your plan has all of it already: there is nothing more to fill in.'}
        </p>
        <p>
          <a className={buttons.button} href={toHref(paths.careerSkills)}>
            Back to your skills
          </a>
        </p>
      </>
    )
  }
  return (
    <div className={styles.sides}>
      <FillInList lines={lines} receipt={receipt} declined={declined} onToggle={toggle} />
      <section className={styles.outcome} aria-label="What it comes to">
        <FillInSums receipt={receipt} hidesDates={hidesDates} />
        <p className={styles.finish} role="status">
          {finishPreviewWords(receipt.finishBefore, receipt.finishAfter, hidesDates)}
        </p>
        <div className={styles.actions}>
          <button
            className={buttons.primary}
            type="button"
            disabled={chosen.length === 0}
            onClick={() => {
              fillInKnown(chosen)
              void navigate(paths.careerSkills)
            }}
          >
            Fill in {chosen.length} of {lines.length}
          </button>
          <a className={buttons.button} href={toHref(paths.careerSkills)}>
            Leave the plan as it is
          </a>
        </div>
      </section>
    </div>
  )
}
