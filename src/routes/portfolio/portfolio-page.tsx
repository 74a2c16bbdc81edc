import { useNavigate } from 'react-router'
import { PORTFOLIO_LEAD } from '../../catalogue/career/portfolio'
import buttons from '../../components/button.module.css'
import { ProjectCard } from '../../components/portfolio/project-card'
import { lackWords, portfolioWords } from '../../components/portfolio/readiness-words'
import { portfolioReadiness, readinessOf } from '../../domain/career/portfolio-readiness'
import { pictureBytes, picturesOf } from '../../domain/career/project-pictures'
import type { PortfolioProject, ProjectId } from '../../domain/career/project'
import { formatBytes } from '../../lib/format-bytes'
import { countOf } from '../../lib/format-duration'
import {
  copyProject,
  createProject,
  deleteProject,
  moveProject,
  setProjectPrivate,
} from '../../store/portfolio-actions'
import { Sourced } from '../career/sourced'
import { paths, toHref } from '../paths'
import { PagePart } from '../page-part'
import styles from './portfolio-page.module.css'
import { StoredPicture } from './stored-picture'
import { usePortfolio, useTidyPictures } from './use-portfolio'

/** The projects a person shows an employer. */
export function PortfolioPage() {
  const navigate = useNavigate()
  const { projects, today, asked } = usePortfolio()
  useTidyPictures()
  const go = (id: ProjectId | null): void => {
    if (id !== null) void navigate(paths.project(id))
  }
  const list = [...projects.values()]
  return (
    <div className={styles.page}>
      <title>Portfolio · Cairn</title>
      <header className={styles.head}>
        <h1 className={styles.title}>Portfolio</h1>
        <p className={styles.lead}>
          What you have built, told so that somebody who hires can judge it: what it is, what came of it, the code, what
          can be seen, what you learned.
        </p>
        <div className={styles.actions}>
          <button className={buttons.primary} type="button" onClick={() => go(createProject())}>
            Add a project
          </button>
          {list.length > 0 && (
            <a className={buttons.button} href={toHref(paths.portfolioPage)}>
              See and save the page for employers
            </a>
          )}
        </div>
      </header>
      {list.length === 0 && <Nothing />}
      {list.length > 0 && (
        <PagePart heading="Projects">
          <ul>
            {list.map((project, at) => (
              <ProjectCard
                key={project.id}
                project={project}
                readiness={readinessOf(project, today, asked)}
                href={toHref(paths.project(project.id))}
                picture={firstPicture(project)}
              >
                <Verbs project={project} at={at} of={list.length} />
              </ProjectCard>
            ))}
          </ul>
        </PagePart>
      )}
      {list.length > 0 && <Overall />}
    </div>
  )
}

function Nothing() {
  return (
    <PagePart heading="Nothing here yet">
      <p className={styles.note}>
        <Sourced statement={PORTFOLIO_LEAD} />
      </p>
      <p className={styles.note}>
        Begin with the one you are at: a title and a sentence are enough for today. A project can also be begun from a
        step of your plan, as evidence for it.
      </p>
    </PagePart>
  )
}

/** Readiness of the whole, and what its pictures take. */
function Overall() {
  const { projects, today, asked } = usePortfolio()
  const all = [...projects.values()]
  const readiness = portfolioReadiness(all, today, asked)
  const pictures = picturesOf(all).size
  return (
    <PagePart heading="How ready it is">
      <p>{portfolioWords(readiness)}</p>
      {readiness.shown > 1 && readiness.lacks.length > 0 && (
        <ul className={styles.lacks}>
          {readiness.lacks.map(({ part, projects: without }) => (
            <li key={part}>{lackWords(part, without.length, readiness.shown)}</li>
          ))}
        </ul>
      )}
      {pictures > 0 && (
        <p className={styles.note}>
          {countOf(pictures, 'picture')} with {formatBytes(pictureBytes(all))} in all, on this device alone. A backup
          holds them if you ask for it under <a href={toHref(paths.data)}>Your data</a>.
        </p>
      )}
    </PagePart>
  )
}

function firstPicture({ pictures }: PortfolioProject) {
  const [first] = pictures
  return first === undefined ? null : <StoredPicture id={first[0]} picture={first[1]} />
}

interface VerbsProps {
  readonly project: PortfolioProject
  readonly at: number
  readonly of: number
}

function Verbs({ project: { id, title, isPrivate }, at, of }: VerbsProps) {
  return (
    <>
      <Verb name="Up" label={`Move ${title} up`} isDisabled={at === 0} onAct={() => moveProject(id, -1)} />
      <Verb name="Down" label={`Move ${title} down`} isDisabled={at === of - 1} onAct={() => moveProject(id, 1)} />
      <Verb name="Duplicate" label={`Duplicate ${title}`} onAct={() => copyProject(id)} />
      {isPrivate ? (
        <Verb
          name="Show to employers"
          label={`Show ${title} to employers`}
          onAct={() => setProjectPrivate(id, false)}
        />
      ) : (
        <Verb name="Make private" label={`Make ${title} private`} onAct={() => setProjectPrivate(id, true)} />
      )}
      <Verb name="Delete" label={`Delete ${title}`} onAct={() => deleteProject(id)} />
    </>
  )
}

interface VerbProps {
  readonly name: string
  /** The name with what it is about. */
  readonly label: string
  readonly isDisabled?: boolean
  readonly onAct: () => void
}

function Verb({ name, label, isDisabled = false, onAct }: VerbProps) {
  return (
    <button className={buttons.quiet} type="button" aria-label={label} disabled={isDisabled} onClick={onAct}>
      {name}
    </button>
  )
}
