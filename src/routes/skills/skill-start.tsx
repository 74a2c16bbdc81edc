import { machineLearningSkills as catalogue } from '../../catalogue/career/skills'
import buttons from '../../components/button.module.css'
import { ProgressBar } from '../../components/progress-bar'
import { SkillAreaList } from '../../components/skills/skill-area-list'
import type { Career } from '../../domain/career/career'
import { allTopics } from '../../domain/career/skill-catalogue'
import { proposeFillIn, writeFillInReceipt } from '../../domain/career/skill-fill-in'
import { countSaid } from '../../domain/career/skill-profile'
import { formatHoursInWords } from '../../lib/format-duration'
import type { PlanView } from '../../store/plan-selectors'
import { clearSkills } from '../../store/skill-actions'
import { toHref } from '../paths'
import { PagePart } from '../page-part'
import { areaPath, FILL_IN_PATH } from './skill-addresses'
import styles from './skill-start.module.css'

interface SkillStartProps {
  readonly skills: Career['skills']
  /** Null where no plan is open. */
  readonly view: PlanView | null
}

/** The way into the questions, how far one has come, and what the answers would fill in. */
export function SkillStart({ skills, view }: SkillStartProps) {
  const total = allTopics(catalogue).length
  const said = countSaid(catalogue, skills)
  const next = catalogue.areas.find(({ topics }) => topics.some(({ id }) => !skills.has(id))) ?? catalogue.areas[0]
  if (next === undefined) return null
  return (
    <PagePart heading="Say where you stand">
      <div className={styles.start}>
        <div className={styles.progress}>
          <p>
            <strong>
              {said} of {total}
            </strong>{' '}
            topics answered
          </p>
          <ProgressBar share={said / total} label="Topics answered" />
        </div>
        <div className={styles.actions}>
          <a className={said === total ? buttons.button : buttons.primary} href={toHref(areaPath(next.id))}>
            {said === 0 ? 'Begin' : said === total ? 'Go through them again' : `Go on: ${next.title}`}
          </a>
          {said > 0 && (
            <button className={buttons.quiet} type="button" onClick={() => clearSkills(catalogue)}>
              Clear all answers
            </button>
          )}
        </div>
        <SkillAreaList areas={catalogue.areas} skills={skills} hrefOf={(area) => toHref(areaPath(area))} />
        {said > 0 && view !== null && <FillInOffer skills={skills} view={view} />}
      </div>
    </PagePart>
  )
}

function FillInOffer({
  skills,
  view: { plan, today },
}: {
  readonly skills: Career['skills']
  readonly view: PlanView
}) {
  const lines = proposeFillIn(catalogue, skills, plan)
  if (lines.length === 0) return <p className={styles.note}>Your plan has all that follows from your answers.</p>
  const { before, after } = writeFillInReceipt(plan, lines, today)
  const saves = before - after
  return (
    <div className={styles.offer}>
      <p>
        {saves > 0
          ? `Your answers would save ${formatHoursInWords(saves)} of your plan.`
          : 'Your answers would tick topics in your plan; it saves no hours.'}
      </p>
      <a className={buttons.button} href={toHref(FILL_IN_PATH)}>
        See what would be filled in
      </a>
    </div>
  )
}
