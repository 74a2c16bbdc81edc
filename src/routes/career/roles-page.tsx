import { ROLE_CHOICE, rolesLead, rolesNote, roleWork } from '../../catalogue/career/roles'
import { WAY_CHOICES } from '../../catalogue/career/ways'
import type { AnswerComparison } from '../../domain/plan/compare-answers'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import { paths } from '../paths'
import { type AnswerBasis, useAnswerBasis } from './answer-basis'
import { AnswerChoice } from './answer-choice'
import { BasisNote } from './basis-note'
import { CareerPageFrame } from './career-page-frame'
import { Sourced } from './sourced'

const ROLE_CHOICES = [ROLE_CHOICE]

/** The role a person aims at, as a choice that changes the plan. */
export function RolesPage() {
  const basis = useAnswerBasis(ROLE_CHOICES)
  const { asked, today, isExample } = basis
  return (
    <CareerPageFrame
      path={paths.careerRoles}
      title="Target role"
      lead={rolesLead}
      data={[[...roleWork.values()], rolesNote]}
    >
      {asked !== null && (
        <PagePart heading={isExample ? 'The roles, side by side' : 'Your plan, by role'}>
          <BasisNote basis={basis} what="the role" />
          <AnswerChoice {...asked} today={today} isExample={isExample} hasHours aboutOf={aboutRole} />
          <p className={parts.note}>
            <Sourced statement={rolesNote} />
          </p>
        </PagePart>
      )}
      <OtherChoices basis={basis} />
    </CareerPageFrame>
  )
}

/** What the plan that is shown asks besides: any other way to take that its roadmap knows. */
function OtherChoices({ basis: { open, asked, today, isExample } }: { readonly basis: AnswerBasis }) {
  const plan = open ?? asked?.plan
  if (plan === undefined) return null
  const others = plan.roadmap.choices.filter(
    ({ id, kind }) => kind === 'path' && id !== ROLE_CHOICE && !WAY_CHOICES.includes(id),
  )
  return others.map((choice) => (
    <PagePart key={choice.id} heading={choice.question}>
      {isExample && open !== null && (
        <p className={parts.note}>
          Your plan “<bdi>{open.title}</bdi>” asks this.
        </p>
      )}
      <AnswerChoice plan={plan} choice={choice} today={today} isExample={open === null} aboutOf={aboutOption} />
    </PagePart>
  ))
}

function aboutRole(comparison: AnswerComparison) {
  const work = roleWork.get(comparison.option.id)
  if (work === undefined) return aboutOption(comparison)
  return work.map((statement) => (
    <p key={statement.says}>
      <Sourced statement={statement} />
    </p>
  ))
}

function aboutOption({ option }: AnswerComparison) {
  return <p>{option.hint}</p>
}
