import { CHECKLIST_NOTE } from '../../catalogue/career/portfolio'
import { machineLearningProject } from '../../catalogue/machine-learning-project/roadmap'
import { ChecklistPart } from '../../components/portfolio/checklist-part'
import { LoopsPart } from '../../components/portfolio/loops-part'
import { checklistOf } from '../../domain/career/project-checklist'
import type { PortfolioProject } from '../../domain/career/project'
import {
  removeProjectLoop,
  saveProjectLoop,
  setProjectChecklist,
  toggleProjectTask,
} from '../../store/portfolio-actions'
import { Sourced } from '../career/sourced'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import styles from './project-checklist-part.module.css'
import { usePortfolio } from './use-portfolio'

const STAGES = checklistOf(machineLearningProject)

/** The five steps of a machine learning project, if they go with this one, and the ways back. */
export function ProjectChecklistPart({ project }: { readonly project: PortfolioProject }) {
  const { today } = usePortfolio()
  const { id, hasChecklist, tasksDone } = project
  return (
    <PagePart heading="The way there">
      <label className={styles.toggle}>
        <input
          type="checkbox"
          checked={hasChecklist}
          onChange={({ target }) => setProjectChecklist(id, target.checked)}
        />
        <span>
          With the checklist of a machine learning project
          <span className={styles.note}>
            <Sourced statement={CHECKLIST_NOTE} /> For yourself; it is not on the page.
          </span>
        </span>
      </label>
      {hasChecklist && (
        <>
          <ChecklistPart stages={STAGES} done={tasksDone} onToggle={(task) => toggleProjectTask(id, task)} />
          <LoopsPart
            project={project}
            stages={STAGES}
            today={today}
            onAdd={(loop) => saveProjectLoop(id, null, loop)}
            onRemove={(loop) => removeProjectLoop(id, loop)}
          />
        </>
      )}
      {!hasChecklist && project.loops.size > 0 && (
        <p className={parts.note}>What was ticked and noted is kept, and comes back with the checklist.</p>
      )}
    </PagePart>
  )
}
