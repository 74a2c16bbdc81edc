import { lazy, Suspense } from 'react'
import { useLocation } from 'react-router'
import type { Preferences } from '../../domain/document/document'
import { PartBoundary } from '../../components/part-boundary'
import type { StepId } from '../../domain/roadmap/roadmap'
import { useFocusKept } from '../../lib/use-focus-kept'
import { useIsDue } from '../../lib/use-is-due'
import { useDocumentStore } from '../../store/document-store'
import { setView } from '../../store/preference-actions'
import type { PlanView } from '../../store/plan-selectors'
import { paths, toHref } from '../paths'
import { ListView } from './list-view'
import styles from './plan-steps.module.css'
import { TimelineView } from './timeline-view'
import { useAddressParams } from './use-address-params'
import { useIsPrinting } from './use-is-printing'
import { VIEW_NAMES, ViewSwitch } from './view-switch'

/** With all that draws it: who does not look at the map does not load it. */
const MapView = lazy(async () => ({ default: (await import('./map-view')).MapView }))

export type StepsView = Preferences['view']

/** What every view of the steps is given. */
export interface StepsViewProps {
  readonly view: PlanView
  /** The address of a step's sheet; "back" from it leads to the view as it is. */
  readonly hrefOf: (step: StepId) => string
}

/** The same steps in the same order, in one of the views. */
export function PlanSteps({ view }: { readonly view: PlanView }) {
  const [params, changeParams] = useAddressParams()
  const preferred = useDocumentStore((document) => document.preferences.view)
  const { search } = useLocation()
  const isPrinting = useIsPrinting()
  const place = useFocusKept<HTMLElement>()
  const isDue = useIsDue(place)
  // On paper the list: it has all the dates.
  const shown = isPrinting ? 'list' : (toView(params.get('view')) ?? preferred)
  const hrefOf = (id: StepId): string => toHref(paths.step(id) + search)
  const choose = (value: StepsView): void => {
    setView(value)
    changeParams((next) => next.set('view', value))
  }

  return (
    <section ref={place} aria-labelledby="steps-heading" tabIndex={-1}>
      <h2 className="visually-hidden" id="steps-heading">
        All steps
      </h2>
      <ViewSwitch view={shown} onView={choose} />
      {/* Below the switch: from a view that fails there is a way to another. */}
      <div className={isDue || shown !== 'timeline' ? undefined : styles.notDue}>
        <PartBoundary key={shown} name={VIEW_NAMES.get(shown) ?? shown}>
          {shown === 'list' && <ListView view={view} hrefOf={hrefOf} />}
          {shown === 'timeline' && <TimelineView view={view} hrefOf={hrefOf} isDue={isDue} />}
          {shown === 'map' && (
            <Suspense fallback={<p role="status">Drawing the map</p>}>
              <MapView view={view} hrefOf={hrefOf} />
            </Suspense>
          )}
        </PartBoundary>
      </div>
    </section>
  )
}

function toView(text: string | null): StepsView | null {
  return text === 'list' || text === 'timeline' || text === 'map' ? text : null
}
