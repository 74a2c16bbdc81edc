import { type ReactNode, useId } from 'react'
import styles from './form.module.css'

interface PartFormProps {
  /** What kind of part it is, above its name: "Step". */
  readonly kind: string
  readonly name: string
  /** At the end of the heading's line: moving, deleting. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** The form of one part of a roadmap, under its name. The heading takes the focus when the part is gone to. */
export function PartForm({ kind, name, tools, children }: PartFormProps) {
  const id = useId()
  return (
    <section className={styles.form} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id} tabIndex={-1} dir="auto" data-part-heading="">
          <span className={styles.kind}>{kind}</span> {name}
        </h2>
        <div className={styles.tools}>{tools}</div>
      </div>
      {children}
    </section>
  )
}

interface GroupProps {
  readonly heading: string
  readonly children: ReactNode
}

/** Fields that belong together, under their heading. */
export function Group({ heading, children }: GroupProps) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        {heading}
      </h3>
      {children}
    </section>
  )
}
