import { type ReactNode, useId } from 'react'
import styles from './data-page.module.css'

/** One part of the page under its heading. */
export function DataPart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
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
