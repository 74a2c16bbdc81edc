import { Activity, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { ErrorBoundary } from '../../components/error-boundary'
import { layOutUnseen } from '../../lib/lay-out-unseen'
import { whenIdleInParts } from '../../lib/when-idle-in-parts'
import type { PlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { PlanBody } from './plan-body'
import { PlanContext } from './plan-context'

/**
 * Draws a plan ahead of its page, where nobody sees it, and drops it: the first drawing of a page runs much code for the
 * first time, in the browser as well, and what leads to it answers sooner when that has been met. It is drawn outside
 * the page and hidden, so that none of its effects run, and only while React has nothing else to do. A plan that cannot
 * be drawn is for its page to say.
 */
export function PlanRehearsal({ view }: { readonly view: PlanView }) {
  const [place] = useState(() => document.createElement('div'))
  const hideDates = useHidesDates()
  useEffect(() => whenIdleInParts(layOutInParts(place)), [place])
  return createPortal(
    <ErrorBoundary fallback={() => null}>
      <Activity mode="hidden">
        <PlanContext value={view}>
          <PlanBody view={view} hideDates={hideDates} />
        </PlanContext>
      </Activity>
    </ErrorBoundary>,
    place,
  )
}

/** How often it is looked whether something has been drawn. */
const MOST_LOOKS = 50

function* layOutInParts(place: Element): Generator<undefined, void, undefined> {
  for (let look = 0; look < MOST_LOOKS && place.firstElementChild === null; look += 1) yield
  const main = document.querySelector('main')
  for (const part of place.firstElementChild?.children ?? []) {
    if (main !== null) layOutUnseen(part, main)
    yield
  }
}
