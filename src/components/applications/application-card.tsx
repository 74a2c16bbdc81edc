import { useDraggable } from '@dnd-kit/core'
import { CSS } from '@dnd-kit/utilities'
import type { KeyboardEvent } from 'react'
import type { ApplicationStage, JobApplication } from '../../domain/career/application'
import { applicationName, ENDING_NAMES } from '../../domain/career/application-words'
import type { Day } from '../../domain/day'
import { formatDayNear } from '../../lib/format-day'
import { nextDayWords } from './application-day-words'
import styles from './application-card.module.css'
import { stageBeside } from './stage-drag'
import { StageMenu } from './stage-menu'

interface ApplicationCardProps {
  readonly application: JobApplication
  readonly today: Day
  readonly href: string
  readonly onMove: (stage: ApplicationStage) => void
}

/** One application on the board. It is moved by its menu, by keys, or by its handle. */
export function ApplicationCard({ application, today, href, onMove }: ApplicationCardProps) {
  const { id, stage, url } = application
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, isDragging } = useDraggable({ id })
  const name = applicationName(application)
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = stageKeyOf(event)
    if (by === null) return
    event.preventDefault()
    const to = stageBeside(stage, by)
    if (to !== null) onMove(to)
  }
  return (
    // The keys are a shorter way to what the menu does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.card}
      ref={setNodeRef}
      data-application={id}
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform) }}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <a className={styles.name} href={href}>
          <Names application={application} />
        </a>
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
      </div>
      <State application={application} today={today} />
      <div className={styles.foot}>
        <StageMenu application={application} isLabelHidden onMove={onMove} />
        {url !== '' && (
          <a
            className={styles.advert}
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={`Advert of ${name}`}
          >
            Advert
          </a>
        )}
      </div>
    </li>
  )
}

function Names({ application: { employer, role } }: { readonly application: JobApplication }) {
  const [where, what] = [employer.trim(), role.trim()]
  return (
    <>
      <span className={styles.employer} dir="auto">
        {where || what || 'Unnamed application'}
      </span>{' '}
      {where !== '' && what !== '' && (
        <span className={styles.role} dir="auto">
          {what}
        </span>
      )}
    </>
  )
}

/** What is next, or how it ended. */
function State({ application, today }: { readonly application: JobApplication; readonly today: Day }) {
  const { stage, ending, nextAction, nextOn, isSteppingStone, reached } = application
  const closedOn = reached.get('closed')
  const isNextKnown = stage !== 'closed' && (nextAction.trim() !== '' || nextOn !== null)
  return (
    <>
      {isSteppingStone && <p className={styles.mark}>Stepping stone</p>}
      {isNextKnown && (
        <p className={styles.next}>
          <bdi>{nextAction.trim() || 'Look at it again'}</bdi>
          {nextOn !== null && <span className={styles.day}>{nextDayWords(nextOn, today)}</span>}
        </p>
      )}
      {stage === 'closed' && (
        <p className={styles.next}>
          {ending === null ? 'Closed' : ENDING_NAMES[ending]}
          {closedOn !== undefined && <span className={styles.day}>{formatDayNear(closedOn, today)}</span>}
        </p>
      )}
    </>
  )
}

/** `[` and `]`, or Shift with an arrow: back, forwards; null for any other key. */
function stageKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): -1 | 1 | null {
  // On some keyboards, brackets are typed with AltGr, which browsers report as Ctrl and Alt together.
  const isPlain = nativeEvent.getModifierState('AltGraph') || !(ctrlKey || metaKey || altKey)
  if (!isPlain) return null
  if (key === '[' || (shiftKey && key === 'ArrowLeft')) return -1
  return key === ']' || (shiftKey && key === 'ArrowRight') ? 1 : null
}
