import type { ReactNode } from 'react'
import styles from './start-page.module.css'

interface StartIntroProps {
  /** To complete "When could you be …?". */
  readonly goal: string
  /** Said above the question, where it is not the usual roadmap. */
  readonly roadmap?: string
  /** Said before how it goes on. */
  readonly notice?: ReactNode
}

/** The question that everything begins with. */
export function StartIntro({ goal, roadmap, notice }: StartIntroProps) {
  return (
    <>
      <title>{`When could you be ${goal}? · Cairn`}</title>
      <header className={styles.intro}>
        {roadmap !== undefined && <p className={styles.roadmap}>{roadmap}</p>}
        <h1 className={styles.question}>When could you be {goal}?</h1>
        <p className={styles.lead}>
          {notice}Pick where you start from. You can change everything later, and your data stays on this device.
        </p>
      </header>
    </>
  )
}
