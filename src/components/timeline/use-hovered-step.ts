import { type PointerEvent, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { StepId } from '../../domain/roadmap/roadmap'

interface HoveredStep {
  readonly hovered: StepId | null
  readonly onPointerOver: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
}

/** When nothing has scrolled for so long, it has come to rest, in milliseconds. */
const REST = 100

/**
 * The step under the pointer. Steps that are scrolled past below it are not meant: while something scrolls it stays as it
 * was, and what has come to lie there is taken when all is at rest.
 */
export function useHoveredStep(stepAt: (target: EventTarget) => StepId | null): HoveredStep {
  const [hovered, setHovered] = useState<StepId | null>(null)
  const under = useRef<EventTarget | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const settle = useEffectEvent(() => {
    timer.current = undefined
    setHovered(under.current === null ? null : stepAt(under.current))
  })
  useLayoutEffect(() => {
    const onScroll = (): void => {
      clearTimeout(timer.current)
      timer.current = setTimeout(settle, REST)
    }
    window.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      window.removeEventListener('scroll', onScroll, { capture: true })
      clearTimeout(timer.current)
    }
  }, [])
  const show = (target: EventTarget | null): void => {
    under.current = target
    if (timer.current === undefined) setHovered(target === null ? null : stepAt(target))
  }
  return {
    hovered,
    onPointerOver: ({ target, pointerType }) => {
      if (pointerType !== 'touch') show(target)
    },
    onPointerLeave: () => show(null),
  }
}
