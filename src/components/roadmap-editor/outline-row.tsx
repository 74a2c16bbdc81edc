import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import type { KeyboardEvent, ReactNode } from 'react'
import { countOf } from '../../lib/format-duration'
import styles from './outline.module.css'

interface DragRowProps {
  /** What it is dragged by. */
  readonly id: string
  readonly name: string
  readonly className: string | undefined
  readonly onNudge: (by: -1 | 1) => void
  readonly children: ReactNode
}

/** A line of the outline that can be moved: by its handle, or with Alt and the arrow keys from anywhere in it. */
export function DragRow({ id, name, className, onNudge, children }: DragRowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onNudge(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    // The keys are a shorter way to what the handle and the buttons of the form do.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={`${styles.row} ${className ?? ''}`}
      ref={setNodeRef}
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onKeyDown={onKeyDown}
    >
      <button
        className={styles.handle}
        type="button"
        ref={setActivatorNodeRef}
        aria-label={`Move ${name}`}
        aria-describedby={attributes['aria-describedby']}
        data-drag-handle=""
        {...listeners}
      >
        <svg viewBox="0 0 10 16" aria-hidden="true">
          {[3, 8, 13].map((y) => (
            <g key={y}>
              <circle cx="2.5" cy={y} r="1.2" />
              <circle cx="7.5" cy={y} r="1.2" />
            </g>
          ))}
        </svg>
      </button>
      {children}
    </li>
  )
}

interface PartLinkProps {
  readonly part: string
  readonly href: string
  readonly isCurrent: boolean
  readonly problems: number
  /** How long it takes, or how many it holds. */
  readonly aside?: string
  readonly children: ReactNode
}

/** The way to one part's form. */
export function PartLink({ part, href, isCurrent, problems, aside, children }: PartLinkProps) {
  return (
    <a className={styles.link} href={href} data-part={part} aria-current={isCurrent ? 'true' : undefined}>
      <span className={styles.name}>
        <bdi>{children}</bdi>
      </span>
      {problems > 0 && (
        <span className={styles.mark}>
          <span aria-hidden="true">!</span>
          <span className="visually-hidden">{countOf(problems, 'problem')}</span>
        </span>
      )}
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </a>
  )
}
