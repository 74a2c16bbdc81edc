import { Fragment, useId } from 'react'
import type { StepId } from '../../domain/roadmap/roadmap'
import { edgePath } from './edge-path'
import type { MapEdge, MapLayout } from './map-geometry'
import type { MapDirection } from './map-graph'
import styles from './map-edges.module.css'

interface MapEdgesProps {
  readonly layout: Pick<MapLayout, 'width' | 'height'>
  readonly edges: readonly MapEdge[]
  readonly direction: MapDirection
  /** The step in focus: its links stand out. */
  readonly active: StepId | null
  /** The chain that drives the finish date, or null when it is not asked for. */
  readonly critical: ReadonlySet<StepId> | null
}

/** The links as lines with arrowheads. Every link is in the names of its two steps, so they are hidden from readers. */
export function MapEdges({ layout, edges, direction, active, critical }: MapEdgesProps) {
  const id = useId()
  const kindOf = ({ from, to }: MapEdge): EdgeKind => {
    if (from === active || to === active) return 'active'
    if (critical === null) return 'plain'
    return critical.has(from) && critical.has(to) ? 'critical' : 'dim'
  }
  return (
    <svg className={styles.edges} width={layout.width} height={layout.height} aria-hidden="true">
      <defs>
        {EDGE_KINDS.map((kind) => (
          <marker
            key={kind}
            id={`${id}${kind}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className={`${styles.head} ${styles[kind]}`} d="M0.5 0.5 7.5 4 0.5 7.5Z" />
          </marker>
        ))}
      </defs>
      {/* What stands out is drawn last, over the rest. Each kind by itself: one more of a kind moves none of the others. */}
      {EDGE_KINDS.map((kind) => (
        <Fragment key={kind}>
          {edges
            .filter((edge) => kindOf(edge) === kind)
            .map((edge) => (
              <path
                key={`${edge.from} ${edge.to}`}
                className={`${styles.edge} ${styles[kind]}`}
                d={edgePath(edge.points, direction)}
                markerEnd={`url(#${id}${kind})`}
              />
            ))}
        </Fragment>
      ))}
    </svg>
  )
}

type EdgeKind = (typeof EDGE_KINDS)[number]

const EDGE_KINDS = ['dim', 'plain', 'critical', 'active'] as const
