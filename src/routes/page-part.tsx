import { type ReactNode, useId } from 'react'
import { useFocusKept } from '../lib/use-focus-kept'
import styles from './page-part.module.css'

/** One part of a page under its heading. It keeps the focus when what had it goes away with what it did. */
export function PagePart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId()
  const place = useFocusKept<HTMLElement>()
  return (
    <section className={styles.part} ref={place} aria-labelledby={id} tabIndex={-1}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
