/** A place in the timeline, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** How far a line runs straight out of a bar, and into one. */
const STUB = 10
const RADIUS = 6

/**
 * The line from the end of one bar to the beginning of another, as the `d` of an SVG path: straight pieces with rounded
 * corners. Where the second begins before there is room for that, the line goes around between the two rows.
 */
export function linkPath(from: Point, to: Point): string {
  const out = from.x + STUB
  const into = to.x - STUB
  if (from.y === to.y) return `M ${from.x} ${from.y} H ${to.x}`
  if (into >= out) return roundedPath([from, { x: into, y: from.y }, { x: into, y: to.y }, to])
  const between = (from.y + to.y) / 2
  return roundedPath([
    from,
    { x: out, y: from.y },
    { x: out, y: between },
    { x: into, y: between },
    { x: into, y: to.y },
    to,
  ])
}

function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const pieces = [`M ${round(first.x)} ${round(first.y)}`]
  rest.forEach((corner, i) => {
    const before = points[i]
    const after = rest[i + 1]
    if (before === undefined) return
    if (after === undefined) {
      pieces.push(`L ${round(corner.x)} ${round(corner.y)}`)
      return
    }
    const start = towards(corner, before)
    const end = towards(corner, after)
    pieces.push(
      `L ${round(start.x)} ${round(start.y)} Q ${round(corner.x)} ${round(corner.y)} ${round(end.x)} ${round(end.y)}`,
    )
  })
  return pieces.join(' ')
}

/** The point at most a radius away from a corner in the direction of another, and never past the middle. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y)
  if (length === 0) return corner
  const share = Math.min(RADIUS, length / 2) / length
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
