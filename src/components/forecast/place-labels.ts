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
const MOST_TRIES = 20_000

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

/** The same for as many labels as possible, each in turn; undefined for those that no longer fit. */
export function placeSomeLabels(labels: readonly (readonly Placement[])[]): readonly (Placement | undefined)[] {
  const chosen: Placement[] = []
  return labels.map((placements) => {
    const placement = placements.find((candidate) => !chosen.some((other) => areInConflict(candidate, other)))
    if (placement !== undefined) chosen.push(placement)
    return placement
  })
}

/**
 * Left edges for labels that stand in one row, each as close to the middle it wants as its neighbours and the ends
 * let it: those that would touch move apart by the same amount. Null if the row is too short for them.
 *
 * @param labels with rising middles.
 */
export function placeInRow(
  labels: readonly { readonly middle: number; readonly width: number }[],
  width: number,
  gap: number,
): readonly number[] | null {
  // Labels that touch become one run, which may then touch the next.
  const runs: Run[] = []
  for (const label of labels) {
    let run: Run = { left: label.middle - label.width / 2, width: label.width, widths: [label.width] }
    for (let before = runs.at(-1); before !== undefined && isTouching(before, run); before = runs.at(-1)) {
      runs.pop()
      run = join(before, run)
    }
    runs.push(clamp(run))
  }
  // Held at an end, a run may touch the one before it once more.
  for (let n = runs.length - 1; n > 0; n -= 1) {
    const [before, run] = [runs[n - 1], runs[n]]
    if (before === undefined || run === undefined || !isTouching(before, run)) continue
    runs.splice(n - 1, 2, join(before, run))
  }
  if (runs.some((run) => run.width > width)) return null
  return runs.flatMap((run) => {
    let { left } = run
    return run.widths.map((own) => {
      const at = left
      left += own + gap
      return at
    })
  })

  function isTouching(before: Run, run: Run): boolean {
    return before.left + before.width + gap > run.left
  }
  function join(before: Run, run: Run): Run {
    const overlap = before.left + before.width + gap - run.left
    const share = run.widths.length / (before.widths.length + run.widths.length)
    const joined = before.width + gap + run.width
    return clamp({ left: before.left - overlap * share, width: joined, widths: [...before.widths, ...run.widths] })
  }
  function clamp(run: Run): Run {
    return { ...run, left: Math.max(0, Math.min(run.left, width - run.width)) }
  }
}

interface Run {
  readonly left: number
  readonly width: number
  readonly widths: readonly number[]
}

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function areInConflict(a: Placement, b: Placement): boolean {
  if (overlaps(a.text, b.text)) return true
  return (b.line !== null && overlaps(a.text, b.line)) || (a.line !== null && overlaps(b.text, a.line))
}
