import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import styles from './choice-menu.module.css'

interface Choice {
  readonly id: string
  readonly name: string
}

interface ChoiceMenuProps {
  readonly label: string
  /** Where it would only repeat what is above it. */
  readonly isLabelHidden?: boolean
  readonly choices: readonly Choice[]
  /** Id of the one that holds. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** How long letters typed one after the other are one beginning of a name, in milliseconds. */
const TYPING_PAUSE = 600

/**
 * One of several, where choosing goes somewhere else: a button with a menu, in which arrows and letters only move, and
 * Enter, Space or a press choose. Escape, Tab and a press beside it leave all as it was.
 */
export function ChoiceMenu({ label, isLabelHidden = false, choices, chosen, onChoose }: ChoiceMenuProps) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const typed = useRef({ text: '', at: 0 })

  const items = (): readonly HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role]') ?? [])]
  const focusItem = (at: number): void => items().at(at)?.focus()
  useEffect(() => {
    if (!isOpen) return undefined
    menu.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus()
    // Not every touch beside it takes the focus away.
    const onPress = ({ target }: Event): void => {
      if (target instanceof Node && place.current?.contains(target) !== true) setIsOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [isOpen])

  const close = (): void => {
    setIsOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const all = items()
    const at = all.findIndex((item) => item === document.activeElement)
    const to = targetOf(event.key, at, all.length) ?? typedTarget(event, typed.current, choices, at)
    if (event.key === 'Escape') close()
    else if (to !== null) focusItem(to)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOpen(false)
  }

  return (
    <div className={styles.place} ref={place} onBlur={onBlur}>
      <span className={isLabelHidden ? 'visually-hidden' : styles.label} id={`${id}-label`}>
        {label}
      </span>
      <button
        className={styles.button}
        ref={button}
        type="button"
        id={id}
        aria-labelledby={`${id}-label ${id}-chosen`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-menu` : undefined}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          setIsOpen(true)
        }}
      >
        <span className={styles.chosen} id={`${id}-chosen`} dir="auto">
          {choices.find((choice) => choice.id === chosen)?.name}
        </span>
      </button>
      {isOpen && (
        <div
          className={styles.menu}
          ref={menu}
          id={`${id}-menu`}
          role="menu"
          aria-labelledby={`${id}-label`}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {choices.map((choice) => (
            <button
              className={styles.item}
              key={choice.id}
              type="button"
              role="menuitemradio"
              aria-checked={choice.id === chosen}
              tabIndex={-1}
              dir="auto"
              onClick={() => {
                close()
                if (choice.id !== chosen) onChoose(choice.id)
              }}
            >
              {choice.name}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

/** Where a key leads in a menu of so many, round at its ends; null for another key. */
function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** The next choice that begins with what is being typed; null for what is no letter. */
function typedTarget(
  { key, timeStamp }: KeyboardEvent,
  typed: { text: string; at: number },
  choices: readonly Choice[],
  at: number,
): number | null {
  if (key.length !== 1 || key === ' ') return null
  typed.text = timeStamp - typed.at > TYPING_PAUSE ? key : typed.text + key
  typed.at = timeStamp
  const text = typed.text.toLowerCase()
  // One letter goes on from here, so that it comes round; more of them are still about this one.
  const from = text.length === 1 ? at + 1 : at
  const order = choices.map((_, index) => (from + index) % choices.length)
  return order.find((index) => choices[index]?.name.toLowerCase().startsWith(text)) ?? at
}
