import { Activity, type ReactNode, startTransition, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { ErrorBoundary } from '../components/error-boundary'
import { layOutUnseen } from '../lib/lay-out-unseen'
import { whenIdleInParts } from '../lib/when-idle-in-parts'

/**
 * Draws ahead, where nobody sees it, what is likely to be shown soon: the first drawing of a page runs much code for the
 * first time, in the browser as well, and what leads to it answers sooner when that has been met. It is drawn outside
 * the page and hidden, so that none of its effects run, only while React has nothing else to do, and dropped. What cannot
 * be drawn is for the place to say where it is shown.
 */
export function DrawnUnseen({ children }: { readonly children: ReactNode }) {
  const [place] = useState(() => document.createElement('div'))
  const [isDone, setIsDone] = useState(false)
  useEffect(() => whenIdleInParts(layOutInParts(place, () => startTransition(() => setIsDone(true)))), [place])
  if (isDone) return null
  return createPortal(
    <ErrorBoundary fallback={() => null}>
      <Activity mode="hidden">{children}</Activity>
    </ErrorBoundary>,
    place,
  )
}

/** How often it is looked whether something has been drawn. */
const MOST_LOOKS = 50

function* layOutInParts(place: Element, onDone: () => void): Generator<undefined, void, undefined> {
  for (let look = 0; look < MOST_LOOKS && place.firstElementChild === null; look += 1) yield
  const main = document.querySelector('main')
  for (const part of place.firstElementChild?.children ?? []) {
    if (main !== null) layOutUnseen(part, main)
    yield
  }
  onDone()
}
