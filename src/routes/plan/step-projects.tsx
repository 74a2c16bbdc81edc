import { ProjectEvidence } from '../../components/step/project-evidence'
import { projectsOfStep } from '../../domain/career/portfolio-edits'
import type { Plan } from '../../domain/plan/plan'
import type { StepId } from '../../domain/roadmap/roadmap'
import { useDocumentStore } from '../../store/document-store'
import { createProjectFor, nameAsEvidence, removeAsEvidence } from '../../store/portfolio-actions'
import { paths, toHref } from '../paths'

/** The projects of the portfolio that are evidence for a step. */
export function StepProjects({ plan, step }: { readonly plan: Plan; readonly step: StepId }) {
  const projects = useDocumentStore(({ career }) => career.projects)
  return (
    <ProjectEvidence
      named={projectsOfStep(projects, plan, step)}
      all={[...projects.values()]}
      hrefOf={(id) => toHref(paths.project(id))}
      onName={(id) => nameAsEvidence(step, id)}
      onBegin={() => createProjectFor(step)}
      onRemove={(id) => removeAsEvidence(step, id)}
    />
  )
}
