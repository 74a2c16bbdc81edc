import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

interface Disclosure<Place extends HTMLElement> {
  readonly isOpen: boolean
  readonly toggle: () => void
  /** For the button, which has the focus again after Escape. */
  readonly button: RefObject<HTMLButtonElement | null>
  /** For the element around the button and what it shows. */
  readonly place: {
    readonly ref: RefObject<Place | null>
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onBlur: (event: FocusEvent) => void
  }
}

/**
 * A button that shows something beside it until Escape is pressed, the focus or a press goes elsewhere, or the subject
 * changes: the address, for ways to go.
 */
export function useDisclosure<Place extends HTMLElement>(subject: string): Disclosure<Place> {
  const place = useRef<Place>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [openFor, setOpenFor] = useState<string | null>(null)
  const isOpen = openFor === subject
  const close = (): void => setOpenFor(null)

  useEffect(() => {
    if (!isOpen) return undefined
    // Not every touch beside it takes the focus away.
    const onPress = ({ target }: Event): void => {
      if (target instanceof Node && place.current?.contains(target) !== true) setOpenFor(null)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [isOpen])

  return {
    isOpen,
    toggle: () => setOpenFor(isOpen ? null : subject),
    button,
    place: {
      ref: place,
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.preventDefault()
        close()
        button.current?.focus()
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close()
      },
    },
  }
}
