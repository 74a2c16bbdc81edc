import { groupAt, type LineGroup, type ListLine, type ListLines } from './step-list-rows'

/** How high the rows of a table are, in pixels. */
export interface RowHeights {
  /** Of most rows of a kind; null until some were measured. */
  readonly phase: number | null
  readonly step: number | null
  /** By the line's key, of those that are not as high as most. */
  readonly own: ReadonlyMap<string, number>
}

export const NOT_MEASURED: RowHeights = { phase: null, step: null, own: new Map() }

/** Where a row has not been measured: what one line of text makes. */
const EXPECTED = { phase: 73, step: 45 } as const

/** A row that stands in the page. */
export interface MeasuredRow {
  readonly key: string
  readonly kind: ListLine['kind']
  readonly height: number
}

/** Of less no row is another's. */
const LEAST_DIFFERENCE = 0.5

/** The heights with those of some rows; the same object where they say nothing new. */
export function takeHeights(last: RowHeights, rows: readonly MeasuredRow[]): RowHeights {
  const usual = { phase: last.phase ?? usualHeight(rows, 'phase'), step: last.step ?? usualHeight(rows, 'step') }
  const others = rows.filter(({ key, kind, height }) => {
    const known = last.own.get(key) ?? usual[kind] ?? EXPECTED[kind]
    return Math.abs(height - known) > LEAST_DIFFERENCE
  })
  if (others.length === 0 && usual.phase === last.phase && usual.step === last.step) return last
  const own = new Map(last.own)
  for (const { key, height } of others) own.set(key, height)
  return { ...usual, own }
}

function usualHeight(rows: readonly MeasuredRow[], wanted: ListLine['kind']): number | null {
  const heights = rows.flatMap(({ kind, height }) => (kind === wanted ? height : [])).toSorted((a, b) => a - b)
  return heights[heights.length >> 1] ?? null
}

/**
 * Where each line begins, from the first on, in pixels; the last is where all of them end. Of the same lines and heights
 * they are worked out once.
 */
export function lineTops(lines: ListLines, heights: RowHeights): Float64Array {
  const kept = topsOf.get(lines)
  if (kept?.heights === heights) return kept.tops
  const tops = addUp(lines, heights)
  topsOf.set(lines, { heights, tops })
  return tops
}

const topsOf = new WeakMap<ListLines, { readonly heights: RowHeights; readonly tops: Float64Array }>()

function addUp(lines: ListLines, { phase, step, own }: RowHeights): Float64Array {
  const tops = new Float64Array(lines.length + 1)
  let top = 0
  for (const group of lines.groups) {
    for (let index = group.first; index < group.end; index += 1) {
      const isHeading = group.phase !== null && index === group.first
      const usual = isHeading ? (phase ?? EXPECTED.phase) : (step ?? EXPECTED.step)
      top += own.size === 0 ? usual : (own.get(keyAt(lines, group, index)) ?? usual)
      tops[index + 1] = top
    }
  }
  return tops
}

/** Without making the line: this is asked for all of them. */
function keyAt(lines: ListLines, { phase, first }: LineGroup, index: number): string {
  const step = phase?.steps[index - first - 1]
  return step?.id ?? lines.at(index)?.key ?? ''
}

/** Some lines that follow each other; `end` is the first after them. */
export interface LineRange {
  readonly first: number
  readonly end: number
}

/** A part of the table, from where its lines begin, in pixels. */
export interface ViewPart {
  readonly top: number
  readonly bottom: number
}

/** What comes nearer to the edge of what is in the page than this brings more into it, in pixels. */
const NEAR = 360
/**
 * As far as this beyond what is in view; the rows between here and there come in at a time. They are fewer than a block
 * by as much as a fast scroll goes on in a frame, so that two blocks seldom come at once.
 */
const FAR = 660

/**
 * The lines to have in the page for a part of the table to be seen. While it is well within the last ones these stay,
 * the very same: so most of what is scrolled draws nothing.
 */
export function rangeInView(tops: Float64Array, { top, bottom }: ViewPart, last: LineRange): LineRange {
  if (isWithin(tops, { top: top - NEAR, bottom: bottom + NEAR }, last)) return last
  const first = lineAt(tops, top - FAR)
  return { first, end: Math.max(first, lineAt(tops, bottom + FAR)) + 1 }
}

/** Whether all of the lines in a part of the table are among some. */
export function isWithin(tops: Float64Array, { top, bottom }: ViewPart, { first, end }: LineRange): boolean {
  const last = tops.length - 1
  const all = tops[last] ?? 0
  const [from, to] = [tops[Math.min(first, last)] ?? 0, tops[Math.min(end, last)] ?? 0]
  return from <= Math.min(Math.max(top, 0), all) && to >= Math.min(bottom, all)
}

/** The index of the line at a height; the first above them, the last below. */
function lineAt(tops: Float64Array, height: number): number {
  let [low, high] = [0, tops.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((tops[middle] ?? 0) <= height) low = middle
    else high = middle - 1
  }
  return Math.max(low, 0)
}

/** Lines that are drawn together: they stay as they are while others come and go. */
export interface LineBlock extends LineRange {
  /** The room before it of lines that are not in the page, in pixels. */
  readonly gap: number
}

/** A body of the table, with what of it is in the page. */
export interface ListBody {
  readonly group: LineGroup
  readonly blocks: readonly LineBlock[]
}

const BLOCK = 8

/**
 * What of the lines is in the page, by body and block. A line is always in the same block of its group, wherever the
 * window is.
 *
 * @param range is made larger to whole blocks.
 * @param active the index of a line that stays in the page wherever the window is; -1 for none.
 * @param tops the places of all lines, or null where all of them are in the page.
 */
export function listBodies(
  { groups }: ListLines,
  range: LineRange,
  active: number,
  tops: Float64Array | null,
): readonly ListBody[] {
  const bodies: { readonly group: LineGroup; readonly blocks: LineBlock[] }[] = []
  let last = 0
  const add = (group: LineGroup, first: number, end: number): void => {
    const gap = tops === null ? 0 : (tops[first] ?? 0) - (tops[last] ?? 0)
    last = end
    const body = bodies.at(-1)
    if (body?.group === group) body.blocks.push({ first, end, gap })
    else bodies.push({ group, blocks: [{ first, end, gap }] })
  }
  for (const { first, end } of spans(range, active)) {
    for (let at = Math.max(0, groupAt(groups, first)); at < groups.length; at += 1) {
      const group = groups[at]
      if (group === undefined || group.first >= end) break
      // What an earlier span's last block has brought in already is not brought in again.
      let from = Math.max(last, blockStart(group, Math.max(first, group.first)))
      while (from < Math.min(end, group.end)) {
        const to = Math.min(blockStart(group, from) + BLOCK, group.end)
        add(group, from, to)
        from = to
      }
    }
  }
  return bodies
}

function spans(range: LineRange, active: number): readonly LineRange[] {
  if (active < 0 || (active >= range.first && active < range.end)) return [range]
  const alone = { first: active, end: active + 1 }
  return active < range.first ? [alone, range] : [range, alone]
}

function blockStart({ first }: LineGroup, line: number): number {
  return line - ((line - first) % BLOCK)
}

/** Tells a block from the others of its group. */
export function blockKey({ first }: LineGroup, block: LineRange): number {
  return Math.floor((block.first - first) / BLOCK)
}
