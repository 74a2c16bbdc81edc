import { type ComponentType, createElement, type ReactNode, useState } from 'react'
import { afterPaint } from '../lib/after-paint'
import { firstPaint } from '../lib/first-paint'
import { type LatePage, latePage } from './late-page'
import { LoadBoundary } from './shell/load-boundary'

/** A part of a page that is loaded before the page is drawn, or once it can be seen: never on the way to its paint. */
export function latePart<Props>(importPart: () => Promise<ComponentType<Props>>): LatePage<Props> {
  return latePage(importPart, painted)
}

interface LatePartProps<Props> {
  readonly part: LatePage<Props>
  readonly props: Props
  /** What keeps its room until it is there. */
  readonly room?: ReactNode
}

/** Shows a part, at once if it is loaded. What it began with stays, so that nothing in it is lost. */
export function LatePart<Props extends object>({ part: { shown }, props, room }: LatePartProps<Props>) {
  const [Part] = useState(shown)
  return <LoadBoundary fallback={room}>{createElement(Part, props)}</LoadBoundary>
}

async function painted(): Promise<void> {
  await firstPaint()
  return new Promise((resolve) => void afterPaint(resolve))
}
