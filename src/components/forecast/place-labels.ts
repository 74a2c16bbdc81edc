/** A rectangle in pixels, from the top left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One way to draw a label: where its text goes, and the line that leads to it. */
export interface Placement {
  readonly text: Box
  /** A vertical line, as thin a box as it is drawn; null where the label stands beside its point. */
  readonly line: Box | null
}

/** Beyond this many tries the labels count as not fitting: never more than a few milliseconds. */
const MOST_TRIES = 5_000

/**
 * Chooses one placement for each label, so that no text touches another text or another's line. Earlier placements
 * of a label are preferred, and earlier labels choose first. Null if they do not all fit.
 */
export function placeLabels(labels: readonly (readonly Placement[])[]): readonly Placement[] | null {
  const chosen: Placement[] = []
  let tries = 0

  const place = (index: number): boolean => {
    const placements = labels[index]
    if (placements === undefined) return true
    for (const placement of placements) {
      tries += 1
      if (tries > MOST_TRIES) return false
      if (chosen.some((other) => areInConflict(placement, other))) continue
      chosen.push(placement)
      if (place(index + 1)) return true
      chosen.pop()
    }
    return false
  }
  return place(0) ? chosen : null
}

/**
 * Left edges for labels that stand in one row, each as close to the middle it wants as its neighbours and the ends
 * let it. Null if the row is too short for them.
 *
 * @param labels with rising middles.
 */
export function placeInRow(
  labels: readonly { readonly middle: number; readonly width: number }[],
  width: number,
  gap: number,
): readonly number[] | null {
  const needed = labels.reduce((sum, label) => sum + label.width + gap, -gap)
  if (needed > width) return null
  const lefts: number[] = []
  let free = 0
  for (const label of labels) {
    const left = Math.max(free, label.middle - label.width / 2)
    lefts.push(left)
    free = left + label.width + gap
  }
  // Then back from the right end, which pushes left only as far as there is room.
  let limit = width
  for (let n = labels.length - 1; n >= 0; n -= 1) {
    const own = labels[n]?.width ?? 0
    lefts[n] = Math.min(lefts[n] ?? 0, limit - own)
    limit = (lefts[n] ?? 0) - gap
  }
  return lefts
}

/** About how wide a text will be drawn: a little more than the fonts of the app's stack take, so that it errs safely. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * 0.57
}

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function areInConflict(a: Placement, b: Placement): boolean {
  if (overlaps(a.text, b.text)) return true
  return (b.line !== null && overlaps(a.text, b.line)) || (a.line !== null && overlaps(b.text, a.line))
}
