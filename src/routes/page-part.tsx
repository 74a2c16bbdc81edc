import { type ReactNode, useId } from 'react'
import styles from './page-part.module.css'

/** One part of a page under its heading. */
export function PagePart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
