import type { FillInReceipt } from '../../domain/career/skill-fill-in'
import { finishWords } from '../finish-words'
import styles from './fill-in-sums.module.css'
import { shownHours } from './shown-hours'

interface FillInSumsProps {
  readonly receipt: FillInReceipt
  readonly hidesDates: boolean
}

/** What filling in comes to: the hours left and the finish, before and after. */
export function FillInSums({ receipt: { before, after, finishBefore, finishAfter }, hidesDates }: FillInSumsProps) {
  return (
    <dl>
      <Row name="Left to do now" figure={shownHours(before)} />
      <Row name="Saved by what is ticked here" figure={shownHours(before - after)} />
      <Row name="Left to do then" figure={shownHours(after)} isResult />
      {!hidesDates && (
        <>
          <Row name="Finish now" figure={finishWords(finishBefore)} />
          <Row name="Finish then" figure={finishWords(finishAfter)} isResult />
        </>
      )}
    </dl>
  )
}

interface RowProps {
  readonly name: string
  readonly figure: string
  readonly isResult?: boolean
}

function Row({ name, figure, isResult = false }: RowProps) {
  return (
    <div className={`${styles.row} ${isResult ? styles.result : ''}`}>
      <dt>{name}</dt>
      <dd className={styles.figure}>{figure}</dd>
    </div>
  )
}
