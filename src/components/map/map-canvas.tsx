import { startTransition, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { StepId } from '../../domain/roadmap/roadmap'
import { useFocusKept } from '../../lib/use-focus-kept'
import { MapEdges } from './map-edges'
import type { MapLayout, Point } from './map-geometry'
import { type MapDirection, type MapLinks, type MapStep, NODE_SIZES } from './map-graph'
import { openingScroll } from './map-opening'
import { MapNode } from './map-node'
import { MapTools } from './map-tools'
import { isWalkKey, walk } from './map-walk'
import { detailAt, ZOOM_STEP } from './map-zoom'
import styles from './step-map.module.css'
import { useMapZoom } from './use-map-zoom'
import { isInArea, useVisibleArea } from './use-visible-area'

interface MapCanvasProps {
  readonly nodes: readonly MapStep[]
  readonly layout: MapLayout
  readonly direction: MapDirection
  /** The steps that drive the finish date; null when they are not asked for. */
  readonly critical: ReadonlySet<StepId> | null
  readonly hideDates: boolean
  readonly titles: MapLinks['titles']
  readonly hrefOf: (step: StepId) => string
  readonly onTick: (step: StepId, isDone: boolean) => void
}

/** Room for the bar of a map that is wider than its box, in pixels. */
const SCROLLBAR = 16

/** Larger maps draw only the steps that are in sight. */
const MOST_DRAWN = 300

/**
 * The map in its box. For screen readers it is a plain list of links in the order of the plan, each with its state and
 * its links in its name, and not an application: their own keys keep working, and nothing on it must be seen to be
 * found. It is one tab stop; from there the arrow keys follow the drawing.
 */
export function MapCanvas(props: MapCanvasProps) {
  const { nodes, layout, direction, critical, hideDates, titles, hrefOf, onTick } = props
  const box = useFocusKept<HTMLDivElement>()
  const [chosen, setChosen] = useState<StepId | null>(null)
  const [isInFocus, setIsInFocus] = useState(false)
  const wantsFocus = useRef(false)
  const { scale, zoomBy, fit } = useMapZoom(box, layout)
  const area = useVisibleArea(box, scale, nodes.length > MOST_DRAWN)
  const size = NODE_SIZES[direction]
  const current = nodes.find(({ step }) => step.id === chosen) ?? nextToDo(nodes)

  useScrollToFirst(box, current === undefined ? undefined : layout.places.get(current.step.id), direction)
  useEffect(() => {
    if (!wantsFocus.current || chosen === null) return
    wantsFocus.current = false
    box.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(chosen)}"] a`)?.focus()
  }, [box, chosen])

  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') zoomBy(ZOOM_STEP)
    else if (event.key === '-') zoomBy(1 / ZOOM_STEP)
    else if (event.key === '0') fit()
    else if (!(event.target instanceof HTMLAnchorElement) || current === undefined) return
    else if (isWalkKey(event.key)) {
      const next = walk(current, event.key, layout, direction)
      wantsFocus.current = next !== null
      if (next !== null) setChosen(next)
    } else return
    event.preventDefault()
  })
  // On the box itself: to React's rules a list is no place for keys, and the keys are those of its links.
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    // What a press does comes first: the focus itself the browser shows. A box in focus is only ever that of the mouse.
    const onFocusIn = ({ target }: FocusEvent): void =>
      startTransition(() => setIsInFocus(target instanceof HTMLAnchorElement))
    const onFocusOut = (): void => setIsInFocus(false)
    element.addEventListener('keydown', onKeyDown)
    element.addEventListener('focusin', onFocusIn)
    element.addEventListener('focusout', onFocusOut)
    return () => {
      element.removeEventListener('keydown', onKeyDown)
      element.removeEventListener('focusin', onFocusIn)
      element.removeEventListener('focusout', onFocusOut)
    }
  }, [box])

  const isDrawn = (id: StepId): boolean => {
    const place = layout.places.get(id)
    return place !== undefined && (area === null || id === current?.step.id || isInArea(place, size, area))
  }
  return (
    <>
      <MapTools scale={scale} onZoom={zoomBy} onFit={fit} />
      <div className={styles.frame}>
        <div
          className={styles.box}
          // Of the map at its full size, whatever it is drawn at: the page below stays where it is.
          style={{ height: layout.height + SCROLLBAR }}
          ref={box}
          role="region"
          aria-label="Map"
          aria-describedby="map-keys"
          tabIndex={-1}
        >
          <div className={styles.extent} style={{ width: layout.width * scale, height: layout.height * scale }}>
            <div
              className={styles.paper}
              data-detail={detailAt(scale)}
              style={{ width: layout.width, height: layout.height, transform: `scale(${scale})` }}
            >
              <MapEdges
                layout={layout}
                edges={
                  area === null ? layout.edges : layout.edges.filter(({ from, to }) => isDrawn(from) || isDrawn(to))
                }
                direction={direction}
                active={isInFocus ? (current?.step.id ?? null) : null}
                critical={critical}
              />
              <ul>
                {nodes.flatMap((node) => {
                  const { id } = node.step
                  const place = layout.places.get(id)
                  if (place === undefined || !isDrawn(id)) return []
                  const isCritical = critical?.has(id) ?? false
                  return (
                    <MapNode
                      key={id}
                      node={node}
                      place={place}
                      size={size}
                      href={hrefOf(id)}
                      titles={titles}
                      hideDates={hideDates}
                      isTabStop={id === current?.step.id}
                      emphasis={critical === null ? 'none' : isCritical ? 'critical' : 'dim'}
                      onTick={onTick}
                      onFocus={setChosen}
                    />
                  )
                })}
              </ul>
            </div>
          </div>
        </div>
      </div>
      <p className={styles.keys} id="map-keys">
        Arrow keys follow the links, Enter opens a step, x ticks it; + and − zoom, 0 shows the whole map.
      </p>
    </>
  )
}

/** Where the map opens: at what is under way, else at what can be begun next, else at its beginning. */
function nextToDo(nodes: readonly MapStep[]): MapStep | undefined {
  const started = nodes.find(({ step }) => step.dates.state === 'started')
  return started ?? nodes.find(({ step }) => step.dates.state === 'open') ?? nodes[0]
}

/** Opens the map there; after that it stays where the person has it. */
function useScrollToFirst(
  box: { readonly current: HTMLElement | null },
  place: Point | undefined,
  direction: MapDirection,
): void {
  const isOpened = useRef(false)
  useLayoutEffect(() => {
    const element = box.current
    if (isOpened.current || element === null || place === undefined) return
    isOpened.current = true
    element.scrollTo(openingScroll(place, direction, { width: element.clientWidth, height: element.clientHeight }))
  })
}
