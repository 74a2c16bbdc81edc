import type { Day } from '../../domain/day'
import type { DatedPlan } from '../../domain/export/dated-plan'
import { isFinished, type PhaseSummary } from '../../domain/plan/phase-summary'
import { formatDay } from '../../lib/format-day'
import { element, joined, type Markup, markupText } from './markup'
import { phaseColors, type PictureColors, PICTURE_COLORS, type PictureTheme } from './picture-colors'
import { ANY_DIRECTION, pictureFacts, SERIF } from './picture-head'
import { guessedWidth, shortened } from './picture-text'
import { rounded } from './picture-frame'
import type { Picture } from './timeline-picture'

export interface CardOptions {
  readonly theme: PictureTheme
  /** The day of 80% chance; null where it is not known. */
  readonly sureBy: Day | null
}

/** What chat programs and networks show of a picture without cutting it. */
const WIDTH = 1200
const HEIGHT = 630
const MARGIN = 72
const INNER = WIDTH - 2 * MARGIN
const TITLE = 44
const LABEL = 26
const SURE = 32
const SMALL = 22
const BAR = { top: 424, height: 28, gap: 6, least: 10 } as const
/** Of the whole, all gaps together, however many phases there are. */
const MOST_GAPS = 0.2
/** The largest first: a long date takes the next. */
const DATE_SIZES = [112, 96, 80] as const

/** The plan as a card for a message: its name, when it ends, how sure that is, and its phases by their work. */
export function planCard(dated: DatedPlan, { theme, sureBy }: CardOptions): Picture {
  const { plan, phases, schedule, today } = dated
  const colors = PICTURE_COLORS[theme]
  const finish = schedule.finish
  const date = finish.kind === 'none' ? 'No date yet' : finish.day === null ? 'Reached' : formatDay(finish.day, 'long')
  const label = finish.kind === 'reached' ? 'Reached' : 'Likely finish'
  const sure = finish.kind !== 'date' || sureBy === null ? '' : `80% sure by ${formatDay(sureBy, 'long')}`
  const size = DATE_SIZES.find((each) => guessedWidth(date, each) <= INNER) ?? DATE_SIZES[2]
  const facts = pictureFacts(dated).split(' · ').slice(1).join(' · ')
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: HEIGHT,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'font-family': "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    },
    element('title', {}, markupText(`${plan.title}. ${label}: ${date}. ${sure}`)),
    element('rect', { width: WIDTH, height: HEIGHT, fill: colors.paper }),
    element('rect', { width: 12, height: HEIGHT, fill: colors.accent }),
    textLine(shortened(plan.title, INNER, TITLE), 124, TITLE, colors.ink, SERIF),
    textLine(label, 204, LABEL, colors.inkSoft),
    textLine(date, 304, size, colors.ink, SERIF),
    textLine(sure, 364, SURE, colors.inkSoft),
    phaseBar(phases, colors),
    textLine(facts, HEIGHT - 56, SMALL, colors.inkSoft),
    element(
      'text',
      { x: WIDTH - MARGIN, y: HEIGHT - 56, 'text-anchor': 'end', 'font-size': SMALL, fill: colors.inkSoft },
      markupText(`${formatDay(today, 'long')} · Cairn`),
    ),
  )
  return { svg, width: WIDTH, height: HEIGHT }
}

function textLine(text: string, y: number, size: number, fill: string, font?: string): Markup {
  if (text === '') return joined([])
  return element(
    'text',
    { x: MARGIN, y, 'font-size': size, fill, 'font-family': font, ...ANY_DIRECTION },
    markupText(text),
  )
}

/** Each phase as long as its work, with as much of it full as is done of its steps, and its name below where it fits. */
function phaseBar(phases: readonly PhaseSummary[], colors: PictureColors): Markup {
  const total = phases.reduce((sum, { effort }) => sum + effort, 0)
  const gap = Math.min(BAR.gap, (MOST_GAPS * INNER) / phases.length)
  const room = INNER - gap * (phases.length - 1)
  // A plan without work of one's own, only waits, has phases of the same length.
  const shares = phases.map(({ effort }) => (total === 0 ? 1 / phases.length : effort / total))
  const widths = fitted(shares, room)
  let x = MARGIN
  return joined(
    phases.map((phase, at) => {
      const width = widths[at] ?? 0
      const piece = phasePiece(phase, x, width, colors)
      x += width + gap
      return piece
    }),
  )
}

/** So that a phase with little work can be seen, too, and all of them are as wide as there is room. */
function fitted(shares: readonly number[], room: number): readonly number[] {
  const least = Math.min(BAR.least, room / shares.length)
  const left = room - least * shares.length
  return shares.map((share) => rounded(least + share * left))
}

function phasePiece({ phase, index, steps }: PhaseSummary, x: number, width: number, colors: PictureColors): Markup {
  const { strong, soft } = phaseColors(colors, index)
  const done = steps.length === 0 ? 0 : steps.filter(({ dates }) => isFinished(dates)).length / steps.length
  const box = { y: BAR.top, height: BAR.height, rx: 4 }
  const names = nameLines(phase.title, width - NAME.gap).map((text, at) =>
    element(
      'text',
      {
        x: rounded(x),
        y: BAR.top + BAR.height + NAME.below + at * NAME.line,
        'font-size': NAME.size,
        fill: colors.inkSoft,
        ...ANY_DIRECTION,
      },
      markupText(text),
    ),
  )
  return joined([
    element('rect', { x: rounded(x), width, ...box, fill: soft }),
    done === 0 ? joined([]) : element('rect', { x: rounded(x), width: rounded(width * done), ...box, fill: strong }),
    ...names,
  ])
}

const NAME = { size: 19, line: 24, below: 30, gap: 8, leastLetters: 6 } as const

/** A name in one line or two; none where there is room for a few letters only, which say nothing. */
function nameLines(name: string, width: number): readonly string[] {
  if (width < guessedWidth('m'.repeat(NAME.leastLetters), NAME.size)) return []
  const words = name.split(' ')
  const fits = (count: number): boolean => guessedWidth(words.slice(0, count).join(' '), NAME.size) <= width
  let first = 1
  while (first < words.length && fits(first + 1)) first += 1
  return [words.slice(0, first), words.slice(first)]
    .filter((part) => part.length > 0)
    .map((part) => shortened(part.join(' '), width, NAME.size))
}
