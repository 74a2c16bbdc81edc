import { type ReactNode, type Ref, useState } from 'react'
import styles from './part.module.css'

interface PartProps {
  readonly heading: string
  /** Beside the heading: a count. */
  readonly count?: string
  /** At the end of the heading's line: what can be done with the part as a whole. */
  readonly aside?: ReactNode
  readonly place?: Ref<HTMLElement>
  readonly children: ReactNode
}

/** One part of the sheet, under its heading. */
export function Part({ heading, count, aside, place, children }: PartProps) {
  return (
    <section className={styles.part} ref={place} aria-label={heading} tabIndex={place === undefined ? undefined : -1}>
      <div className={styles.line}>
        <h3 className={styles.heading}>
          {heading} {count !== undefined && <span className={styles.count}>{count}</span>}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  )
}

interface FoldProps {
  readonly heading: string
  /** What holds now, in a few words, so that it need not be opened to be known. */
  readonly value: string
  readonly children: ReactNode
}

/** A part that is rarely used: closed to begin with, and worked out only when it is opened. */
export function Fold({ heading, value, children }: FoldProps) {
  return (
    <Details className={styles.fold} name={<h3 className={styles.heading}>{heading}</h3>} value={value}>
      {children}
    </Details>
  )
}

/** The same within a part. */
export function SmallFold({ heading, value, children }: FoldProps) {
  return (
    <Details className={styles.smallFold} name={<span>{heading}</span>} value={value}>
      {children}
    </Details>
  )
}

interface DetailsProps {
  readonly className: string | undefined
  readonly name: ReactNode
  readonly value: string
  readonly children: ReactNode
}

function Details({ className, name, value, children }: DetailsProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={className} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {name}
        <span className={styles.value}>{value}</span>
      </summary>
      {isOpen && <div className={styles.folded}>{children}</div>}
    </details>
  )
}
