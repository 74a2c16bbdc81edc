import { type RefObject, useEffect } from 'react'
import { type SkillLevel, SKILL_LEVELS } from '../../domain/career/career'
import { isTyping } from '../shell/is-typing'

interface NumberKeys {
  /** The list of questions: one `fieldset` for each. */
  readonly list: RefObject<HTMLElement | null>
  readonly isOn: boolean
  /** The question that an answer is for when none has the focus; -1 for none. */
  readonly firstOpen: number
  readonly onSay: (at: number, level: SkillLevel) => void
  /** The last question was answered. */
  readonly onEnd: () => void
}

/** The numbers 1 to 4 say a level of the question in focus, or of the first that is open, and go on to the next. */
export function useNumberKeys({ list, isOn, firstOpen, onSay, onEnd }: NumberKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const level = SKILL_LEVELS[Number(event.key) - 1]
      if (level === undefined || !isOn || event.defaultPrevented || event.isComposing || isTyping(event.target)) return
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return
      const questions = [...(list.current?.querySelectorAll('fieldset') ?? [])]
      const inFocus = questions.findIndex((question) => question.contains(document.activeElement))
      const at = inFocus === -1 ? firstOpen : inFocus
      if (questions[at] === undefined) return
      event.preventDefault()
      onSay(at, level)
      const next = questions[at + 1]
      if (next === undefined) onEnd()
      else focusQuestion(next)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [list, isOn, firstOpen, onSay, onEnd])
}

/** Where Tab would come to: the level that is chosen, or the first. */
function focusQuestion(question: HTMLFieldSetElement): void {
  const radio = question.querySelector<HTMLInputElement>('input:checked') ?? question.querySelector('input')
  radio?.focus({ preventScroll: true })
  question.scrollIntoView({ block: 'nearest' })
}
