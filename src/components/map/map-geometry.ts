import type { StepId } from '../../domain/roadmap/roadmap'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where everything is, in pixels at full size, from the top left. */
export interface MapLayout {
  readonly width: number
  readonly height: number
  /** The top left corner of each step. */
  readonly places: ReadonlyMap<StepId, Point>
  readonly edges: readonly MapEdge[]
}

export interface MapEdge {
  readonly from: StepId
  readonly to: StepId
  /** Where the line leaves the one, bends, and meets the other; at least two points. */
  readonly points: readonly Point[]
}

export const MAP_MARGIN = 32
/** Between steps beside each other in a layer, and between layers. */
export const NODE_GAP = 24
export const LAYER_GAP = 56
