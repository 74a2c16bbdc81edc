import type { ReactNode } from 'react'
import type { Readiness } from '../../domain/career/portfolio-readiness'
import type { PortfolioProject } from '../../domain/career/project'
import { PART_NAMES, readinessCount } from './readiness-words'
import styles from './project-card.module.css'

interface ProjectCardProps {
  readonly project: PortfolioProject
  readonly readiness: Readiness
  readonly href: string
  /** Its first picture; null if it has none. */
  readonly picture: ReactNode
  /** What can be done with it. */
  readonly children: ReactNode
}

/** How much of a text stands on the card, in characters. */
const LONGEST_SUMMARY = 220
/** How many of the parts that lack are named. */
const MOST_NAMED = 3

/** A project among the others: its picture, its first words, and how far it is. */
export function ProjectCard({ project, readiness, href, picture, children }: ProjectCardProps) {
  const { title, description, outcome, targetJob, isPrivate } = project
  const summary = plainStart(description === '' ? outcome : description)
  return (
    <li className={styles.card}>
      <a className={styles.picture} href={href} tabIndex={-1} aria-hidden="true">
        {picture ?? <span className={styles.blank}>No picture yet</span>}
      </a>
      <div className={styles.words}>
        <h3 className={styles.title}>
          <a href={href} dir="auto">
            {title}
          </a>
        </h3>
        {(isPrivate || targetJob !== '') && (
          <p className={styles.facts} dir="auto">
            {isPrivate && <span className={styles.private}>Private</span>}
            {targetJob !== '' && `For: ${targetJob}`}
          </p>
        )}
        {summary !== '' && (
          <p className={styles.summary} dir="auto">
            {summary}
          </p>
        )}
        <p className={styles.readiness}>
          <strong>{readinessCount(readiness)}</strong>
          {readiness.lacks.length > 0 && <span> · {lackedWords(readiness)}</span>}
        </p>
        <div className={styles.verbs}>{children}</div>
      </div>
    </li>
  )
}

function lackedWords({ lacks }: Readiness): string {
  const named = lacks.slice(0, MOST_NAMED).map((part) => PART_NAMES[part].toLowerCase())
  const more = lacks.length - named.length
  return `lacks ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** The first paragraph of a text in Markdown without its marks, near enough for a card. */
function plainStart(text: string): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/)
  const plain = paragraph
    .slice(0, 4 * LONGEST_SUMMARY)
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+/gm, '')
    .replaceAll(/[*_`~]{1,3}/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return plain.length <= LONGEST_SUMMARY ? plain : `${plain.slice(0, LONGEST_SUMMARY).replace(/\s\S*$/, '')}…`
}
