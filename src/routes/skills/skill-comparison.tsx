import { useNavigate } from 'react-router'
import { machineLearningSkills as catalogue } from '../../catalogue/career/skills'
import { machineLearningEngineer } from '../../catalogue/machine-learning-engineer/roadmap'
import buttons from '../../components/button.module.css'
import { SelectField } from '../../components/select-field'
import { ClosingSteps } from '../../components/skills/closing-steps'
import { SkillProfileChart } from '../../components/skills/skill-profile-chart'
import { UncoveredGaps } from '../../components/skills/uncovered-gaps'
import type { SkillId } from '../../domain/career/career'
import { allTopics, type SkillArea } from '../../domain/career/skill-catalogue'
import { skillGaps, type SkillGap, stepsThatClose } from '../../domain/career/skill-gap'
import { roleOfPlan, type SkillStanding, type SkillTally, tallySkills } from '../../domain/career/skill-profile'
import type { OptionId } from '../../domain/roadmap/roadmap'
import { stepTitle } from '../../domain/roadmap/titles'
import { countOf } from '../../lib/format-duration'
import type { PlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { SourceMarks } from '../career/source-marks'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import { paths, toHref } from '../paths'
import { areaSources } from './area-sources'
import { rolePath } from './skill-addresses'
import styles from './skill-comparison.module.css'

interface SkillComparisonProps {
  readonly profile: ReadonlyMap<SkillId, SkillStanding>
  readonly view: PlanView | null
  readonly hasSaid: boolean
  /** The role to look at instead of the plan's. */
  readonly role: OptionId | null
}

/** The profile beside what a role asks, and what closes the gap. Another role can be looked at; the plan stays. */
export function SkillComparison({ profile, view, hasSaid, role: lookedAt }: SkillComparisonProps) {
  const roles = machineLearningEngineer.choices.find(({ id }) => id === catalogue.roleChoice)?.options ?? []
  const ofPlan = roleOfPlan(catalogue, view?.plan ?? null)
  const role = [lookedAt, ofPlan].flatMap((id) => roles.find((option) => option.id === id) ?? [])[0] ?? roles[0]
  const navigate = useNavigate()
  if (role === undefined) return null
  const tally = tallySkills(allTopics(catalogue), profile, role.id)
  const gaps = skillGaps(catalogue, profile, role.id, view, view?.schedule.byId)
  return (
    <>
      <PagePart heading="Beside what the role asks">
        <div className={styles.role}>
          <SelectField
            label="Role to compare with"
            value={role.id}
            hint={roleHint(role.id, ofPlan)}
            onChange={(id) => void navigate(id === ofPlan ? paths.careerSkills : rolePath(id), { replace: true })}
          >
            {roles.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </SelectField>
        </div>
        <p className={styles.sum}>{sumWords(tally, view !== null)}</p>
        {view === null && !hasSaid && (
          <p className={parts.note}>No topic is answered yet and no plan is open, so nothing is reached so far.</p>
        )}
        <SkillProfileChart catalogue={catalogue} profile={profile} targetRole={role.id} sourcesOf={areaMarks} />
        <p className={parts.note}>
          What a role asks for, and which step leads to which level, is our own judgement: the sources name the skills
          and give no levels. A step that is done, or whose topics are ticked, raises the level you gave yourself, and
          nothing lowers it.
        </p>
      </PagePart>
      {view !== null && <Gap gaps={gaps} view={view} isOther={ofPlan !== null && role.id !== ofPlan} />}
    </>
  )
}

function areaMarks(area: SkillArea) {
  return <SourceMarks sources={areaSources(area)} />
}

interface GapProps {
  readonly gaps: readonly SkillGap[]
  readonly view: PlanView
  /** Whether the role is another than the one that the plan leads to. */
  readonly isOther: boolean
}

function Gap({ gaps, view: { plan, schedule }, isOther }: GapProps) {
  const hidesDates = useHidesDates()
  const closing = stepsThatClose(gaps, schedule.byId)
  const uncovered = gaps.filter(({ isCovered }) => !isCovered)
  const titleOf = (id: string): string => stepTitle(plan.roadmap, id)
  if (gaps.length === 0) {
    return (
      <PagePart heading="What closes the gap">
        <p>There is none: you are where the role asks, in every topic.</p>
      </PagePart>
    )
  }
  return (
    <>
      {closing.length > 0 && (
        <PagePart heading="What closes the gap">
          <p className={parts.note}>
            {countOf(closing.length, 'step')} of your plan, in the order in which they are finished.
          </p>
          <ClosingSteps
            steps={closing}
            titleOf={titleOf}
            hrefOf={(id) => toHref(paths.step(id))}
            finishOf={(id) => (hidesDates ? null : (schedule.byId.get(id)?.finish ?? null))}
          />
        </PagePart>
      )}
      {uncovered.length > 0 && (
        <PagePart heading="What your plan does not lead to">
          <UncoveredGaps gaps={uncovered} titleOf={titleOf} />
          <p>
            <a className={buttons.button} href={toHref(isOther ? paths.careerRoles : paths.setup)}>
              {isOther ? 'See this role as your plan' : 'Change hours and answers'}
            </a>
          </p>
        </PagePart>
      )}
    </>
  )
}

function roleHint(role: OptionId, ofPlan: OptionId | null): string | undefined {
  if (ofPlan === null) return undefined
  return role === ofPlan ? 'The role of your plan.' : 'For looking only: your plan keeps its own role.'
}

function sumWords({ asked, now, atEnd }: SkillTally, hasPlan: boolean): string {
  const start = `${now} of the ${countOf(asked, 'topic')} that this role asks for`
  const reached = `${start} ${now === 1 ? 'has' : 'have'} reached its level`
  if (!hasPlan) return `${reached}.`
  return `${reached}; ${atEnd === asked ? 'all of them' : atEnd} will have by the end of your plan.`
}
