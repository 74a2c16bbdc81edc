import { useId } from 'react'
import styles from './range-field.module.css'

interface RangeFieldProps {
  readonly label: string
  readonly value: number
  /** 0 unless given. */
  readonly min?: number
  readonly max: number
  /** The value in words, with its unit. */
  readonly words: string
  readonly onChange: (value: number) => void
}

/** A slider in whole steps, with its value beside its name. */
export function RangeField({ label, value, min = 0, max, words, onChange }: RangeFieldProps) {
  const id = useId()
  return (
    <div className={styles.range}>
      <label htmlFor={id}>{label}</label>
      <output className={styles.words} htmlFor={id}>
        {words}
      </output>
      <input
        className={styles.slider}
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        style={{ '--filled': `${((value - min) / (max - min)) * 100}%` }}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  )
}
