import type { ComponentType, ReactNode } from 'react'
import type { PictureId, PortfolioProject, ProjectPicture } from '../../domain/career/project'
import { toWebAddress } from '../../domain/plan/edit-notebook'
import { formatDay } from '../../lib/format-day'
import { MarkdownText } from '../step/markdown-text'
import { type PagePortfolio, pageLinks, pageSkills, pageTexts, pageTitle } from './page-parts'
import styles from './portfolio-sheet.module.css'

interface PortfolioSheetProps {
  readonly portfolio: PagePortfolio
  /** Shows a picture of a project. */
  readonly Picture: ComponentType<{ readonly id: PictureId; readonly picture: ProjectPicture }>
}

/** The portfolio as an employer sees it: on the screen before it is saved, and on paper. */
export function PortfolioSheet({ portfolio, Picture }: PortfolioSheetProps) {
  const { head, projects, today, skillNames } = portfolio
  return (
    <article className={styles.sheet} aria-label="The page for employers">
      <header>
        <h2 className={styles.name} dir="auto">
          {pageTitle(head)}
        </h2>
        <Contact text={head.contact} />
      </header>
      {projects.map((project) => (
        <Entry key={project.id} project={project} skills={pageSkills(project, skillNames)} Picture={Picture} />
      ))}
      <p className={styles.asOf}>As of {formatDay(today, 'long')}</p>
    </article>
  )
}

function Contact({ text }: { readonly text: string }) {
  const line = text.trim()
  if (line === '') return null
  const url = /^https?:/i.test(line) ? toWebAddress(line) : null
  return (
    <p className={styles.contact} dir="auto">
      {url === null ? line : <Away url={url}>{line}</Away>}
    </p>
  )
}

interface EntryProps {
  readonly project: PortfolioProject
  readonly skills: readonly string[]
  readonly Picture: PortfolioSheetProps['Picture']
}

function Entry({ project, skills, Picture }: EntryProps) {
  const links = pageLinks(project)
  return (
    <section className={styles.project}>
      <h3 className={styles.title} dir="auto">
        {project.title}
      </h3>
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map(({ title, url }) => (
            <li key={`${title} ${url}`} dir="auto">
              <Away url={url}>{title}</Away>
            </li>
          ))}
        </ul>
      )}
      {project.description.trim() !== '' && <MarkdownText text={project.description} kind="text" />}
      {[...project.pictures].map(([id, picture]) => (
        <figure className={styles.figure} key={id}>
          <Picture id={id} picture={picture} />
          {picture.alt !== '' && (
            <figcaption className={styles.caption} dir="auto">
              {picture.alt}
            </figcaption>
          )}
        </figure>
      ))}
      {pageTexts(project).map(({ heading, text }) => (
        <div key={heading}>
          <h4 className={styles.heading}>{heading}</h4>
          <MarkdownText text={text} kind="text" />
        </div>
      ))}
      {skills.length > 0 && (
        <p className={styles.skills} dir="auto">
          Skills: {skills.join(', ')}
        </p>
      )}
    </section>
  )
}

function Away({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
