import { useEffect, useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { finishChangeWords } from '../../components/finish-words'
import { NoticeBar } from '../../components/notice-bar'
import type { Day } from '../../domain/day'
import { dayLimits } from '../../domain/plan/day-limits'
import type { Roadmap } from '../../domain/roadmap/roadmap'
import { stepTitle } from '../../domain/roadmap/titles'
import { afterPaint } from '../../lib/after-paint'
import { formatDay } from '../../lib/format-day'
import { listInWords } from '../../lib/format-duration'
import { useClockStore } from '../../store/clock-store'
import { useDocumentStore } from '../../store/document-store'
import { closeNotice, type Notice, type NoticeWhat, useNoticeStore } from '../../store/notice-store'
import { markStepsKnown, redoChange, tickStep, undoChange } from '../../store/plan-actions'
import { currentPlanOf } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'

/** Says what the last change did to the finish date, and offers to take it back. */
export function Notices() {
  const notice = useShownNotice()
  const roadmap = useDocumentStore((document) => currentPlanOf(document)?.roadmap ?? null)
  const today = useClockStore((clock) => clock.today)
  const hidesDates = useHidesDates()
  const text = notice === null ? null : noticeWords(notice, roadmap, today, hidesDates)
  return (
    <NoticeBar
      id={notice?.id ?? 0}
      text={text}
      staysFor={staysFor(notice)}
      mayGoOn={notice !== null && notice.about !== null}
      onClose={closeNotice}
    >
      {notice !== null && (
        <>
          {notice.offers === 'undo' && (
            <button className={buttons.button} type="button" onClick={() => unlessPast(notice, undoChange)}>
              Undo
            </button>
          )}
          {notice.offers === 'redo' && (
            <button className={buttons.button} type="button" onClick={() => unlessPast(notice, redoChange)}>
              Redo
            </button>
          )}
          {notice.what.kind === 'ticked' && <AfterTick key={notice.id} what={notice.what} today={today} />}
        </>
      )}
    </NoticeBar>
  )
}

/** A change is painted first, and the words about it follow a few frames later; a message that is closed goes at once. */
function useShownNotice(): Notice | null {
  const { notice } = useNoticeStore()
  const [shown, show] = useState(notice)
  if (notice === null && shown !== null) show(null)
  useEffect(() => {
    if (shown === notice) return undefined
    return afterPaint(() => show(notice))
  }, [shown, notice])
  return notice === null ? null : shown
}

/** A message that is about to give way to the next takes nothing back any more: a double press is one. */
function unlessPast(notice: Notice, move: () => void): void {
  if (useNoticeStore.getState().notice?.id === notice.id) move()
}

/** Undo is at the foot of the page, too. What asks something stays longer. In milliseconds. */
function staysFor(notice: Notice | null): number {
  return notice?.what.kind === 'ticked' ? 30_000 : 12_000
}

type Ticked = Extract<NoticeWhat, { readonly kind: 'ticked' }>

/** A tick counts for today at once; another day, or the steps before it, are one more touch. */
function AfterTick({ what, today }: { readonly what: Ticked; readonly today: Day }) {
  const [isChoosing, setIsChoosing] = useState(false)
  return (
    <>
      {isChoosing ? (
        <DayField
          label="Done on"
          value={what.day}
          min={dayLimits(today).first}
          max={today}
          onChange={(day) => tickStep(what.step, day)}
        />
      ) : (
        <button className={buttons.quiet} type="button" onClick={() => setIsChoosing(true)}>
          Another day
        </button>
      )}
      {what.openBefore.length > 0 && (
        <button className={buttons.quiet} type="button" onClick={() => markStepsKnown(what.openBefore)}>
          I know what comes before, too
        </button>
      )}
    </>
  )
}

function noticeWords({ what, finish, pace }: Notice, roadmap: Roadmap | null, today: Day, hidesDates: boolean): string {
  const change = finish === null ? '' : finishChangeWords(finish.before, finish.after, hidesDates)
  return [...whatWords(what, roadmap, today), change, pace === null ? '' : paceWords(pace)]
    .filter((words) => words !== '')
    .join(' ')
}

/** Why the dates of steps move that nobody touched. */
function paceWords(pace: number): string {
  const percent = Math.round(Math.abs(pace - 1) * 100)
  if (percent === 0) return 'By the steps you have finished, your pace is as estimated.'
  return `By the steps you have finished, you take ${percent}% ${pace > 1 ? 'longer' : 'less time'} than estimated.`
}

function whatWords(what: NoticeWhat, roadmap: Roadmap | null, today: Day): readonly string[] {
  if (what.kind === 'says') return [what.text]
  const titleOf = (id: string): string => `“${roadmap === null ? id : stepTitle(roadmap, id)}”`
  const day = what.day === today ? 'today' : `on ${formatDay(what.day, 'long')}`
  const before = what.openBefore.map(titleOf)
  return [
    `${titleOf(what.step)} done ${day}.`,
    before.length === 0 ? '' : `It builds on ${listInWords(before)}, still open.`,
  ]
}
