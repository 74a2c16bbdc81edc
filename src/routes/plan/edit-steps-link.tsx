import { useNavigate } from 'react-router'
import buttons from '../../components/button.module.css'
import type { Plan } from '../../domain/plan/plan'
import { useDocumentStore } from '../../store/document-store'
import { makeOwnRoadmapOfPlan } from '../../store/roadmap-actions'
import { paths, toHref } from '../paths'

/** The way to the steps that a plan is made of: to its roadmap if that is one's own, else to a copy that becomes so. */
export function EditStepsLink({ plan }: { readonly plan: Plan }) {
  const navigate = useNavigate()
  const isOwn = useDocumentStore(({ roadmaps }) => roadmaps.has(plan.roadmap.id))
  if (isOwn) {
    return (
      <a className={buttons.button} href={toHref(paths.editRoadmap(plan.roadmap.id))}>
        Edit the steps of this plan
      </a>
    )
  }
  return (
    <button
      className={buttons.button}
      type="button"
      onClick={() => {
        const made = makeOwnRoadmapOfPlan(plan.id)
        if (made !== null) void navigate(paths.editRoadmap(made))
      }}
    >
      Edit the steps of this plan
    </button>
  )
}
