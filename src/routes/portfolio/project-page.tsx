import { useId } from 'react'
import { useParams } from 'react-router'
import { READINESS_NOTE } from '../../catalogue/career/portfolio'
import buttons from '../../components/button.module.css'
import { ReadinessList } from '../../components/portfolio/readiness-list'
import { TitleField } from '../../components/portfolio/title-field'
import { readinessOf } from '../../domain/career/portfolio-readiness'
import { stepsShownBy } from '../../domain/career/portfolio-edits'
import type { PortfolioProject } from '../../domain/career/project'
import { useDocumentStore } from '../../store/document-store'
import { openPlan } from '../../store/plan-actions'
import { renameProject, sealProject, setProjectPrivate } from '../../store/portfolio-actions'
import { Sourced } from '../career/sourced'
import { paths, toHref } from '../paths'
import { ProjectChecklistPart } from './project-checklist-part'
import { ProjectForm } from './project-form'
import styles from './project-page.module.css'
import { usePortfolio, useTidyPictures } from './use-portfolio'

/** One project, with everything that is kept of it, edited in its place. */
export function ProjectPage() {
  const { id = '' } = useParams()
  const { projects } = usePortfolio()
  useTidyPictures()
  const project = projects.get(id)
  if (project === undefined) return <NoProject />
  // Another project is another page: nothing half typed goes over to it.
  return <Project key={id} project={project} />
}

function NoProject() {
  return (
    <div className={styles.missing}>
      <title>No such project · Cairn</title>
      <h1 className={styles.title}>No such project</h1>
      <p>It is not in your portfolio, or not any more. If you have just deleted it, undo brings it back.</p>
      <p>
        <a className={buttons.button} href={toHref(paths.portfolio)}>
          To the portfolio
        </a>
      </p>
    </div>
  )
}

function Project({ project }: { readonly project: PortfolioProject }) {
  const { id, title, isPrivate } = project
  const { today, asked } = usePortfolio()
  const { has, lacks } = readinessOf(project, today, asked)
  return (
    <div className={styles.page}>
      <title>{`${title} · Cairn`}</title>
      <header className={styles.head}>
        <p>
          <a className={styles.back} href={toHref(paths.portfolio)}>
            Portfolio
          </a>
        </p>
        <TitleField title={title} onWrite={(text) => renameProject(id, text)} onWritten={sealProject} />
        <p className={styles.count}>
          {has.length} of {has.length + lacks.length} things that an entry should have
        </p>
      </header>
      <div className={styles.body}>
        <div className={styles.main}>
          <ProjectForm project={project} />
          <ProjectChecklistPart project={project} />
        </div>
        <aside className={styles.side} aria-label="About this project">
          <ReadinessPart project={project} />
          <EvidencePart project={project} />
          <label className={styles.private}>
            <input
              type="checkbox"
              checked={isPrivate}
              onChange={({ target }) => setProjectPrivate(id, target.checked)}
            />
            <span>
              Private
              <span className={styles.note}>Kept, and left out of the page for employers.</span>
            </span>
          </label>
        </aside>
      </div>
    </div>
  )
}

function ReadinessPart({ project }: { readonly project: PortfolioProject }) {
  const headingId = useId()
  const { today, asked } = usePortfolio()
  return (
    <section className={styles.part}>
      <h2 className={styles.heading} id={headingId}>
        How ready it is
      </h2>
      <ReadinessList
        readiness={readinessOf(project, today, asked)}
        headingId={headingId}
        note={<Sourced statement={READINESS_NOTE} />}
      />
    </section>
  )
}

/** The steps that name it, in whichever plan. */
function EvidencePart({ project }: { readonly project: PortfolioProject }) {
  const plans = useDocumentStore((document) => document.plans)
  const currentPlan = useDocumentStore((document) => document.currentPlan)
  const steps = stepsShownBy(plans.values(), project.id)
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>Evidence for</h2>
      {steps.length === 0 ? (
        <p className={styles.note}>
          No step yet. A step of your plan can name this project under “Projects as evidence”.
        </p>
      ) : (
        <ul>
          {steps.map(({ plan, step, title }) => (
            <li key={`${plan.id} ${step}`}>
              <a
                className={styles.step}
                href={toHref(paths.step(step))}
                dir="auto"
                onClick={() => {
                  if (plan.id !== currentPlan) openPlan(plan.id)
                }}
              >
                {title}
              </a>
              {plans.size > 1 && (
                <span className={styles.note} dir="auto">
                  {plan.title}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
