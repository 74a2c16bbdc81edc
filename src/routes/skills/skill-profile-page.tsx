import { machineLearningSkills as catalogue, skillsLead } from '../../catalogue/career/skills'
import { skillProfile } from '../../domain/career/skill-profile'
import type { OptionId } from '../../domain/roadmap/roadmap'
import { useDocumentStore } from '../../store/document-store'
import { useCurrentPlanView } from '../../store/plan-selectors'
import { CareerPageFrame } from '../career/career-page-frame'
import { paths } from '../paths'
import { SkillComparison } from './skill-comparison'
import { SkillStart } from './skill-start'

/** Where a person stands, what that makes of their plan, and what is still to come before a role’s post. */
export function SkillProfilePage({ role }: { readonly role: OptionId | null }) {
  const skills = useDocumentStore(({ career }) => career.skills)
  const view = useCurrentPlanView()
  const profile = skillProfile(catalogue, skills, view)
  return (
    <CareerPageFrame path={paths.careerSkills} title="Skills" lead={skillsLead} data={catalogue}>
      <SkillStart skills={skills} view={view} />
      <SkillComparison profile={profile} view={view} hasSaid={skills.size > 0} role={role} />
    </CareerPageFrame>
  )
}
