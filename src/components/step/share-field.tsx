import { useId } from 'react'
import styles from '../range-field.module.css'

interface ShareFieldProps {
  /** 0 to 100, whole. */
  readonly percent: number
  readonly onChange: (percent: number) => void
}

/** How far a step is, roughly. What comes of it is said by the message of the change, and not here once more. */
export function ShareField({ percent, onChange }: ShareFieldProps) {
  const id = useId()
  const words = `about ${percent}% done`
  return (
    <div className={styles.range}>
      <label htmlFor={id}>Or how far it is</label>
      <span className={styles.words} aria-hidden="true">
        {words}
      </span>
      <input
        className={styles.slider}
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={percent}
        style={{ '--filled': `${percent}%` }}
        aria-valuetext={words}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </div>
  )
}
