import { type CardOptions, planCard } from '../../components/export/plan-card'
import { planFilePage } from '../../components/export/plan-file-page'
import { type PictureOptions, timelinePicture } from '../../components/export/timeline-picture'
import type { CalendarOptions } from '../../domain/export/calendar-event'
import type { DatedPlan } from '../../domain/export/dated-plan'
import { planToCalendar } from '../../domain/export/plan-to-calendar'
import { planToCsv } from '../../domain/export/plan-to-csv'
import { planToMarkdown } from '../../domain/export/plan-to-markdown'
import { planToMermaid } from '../../domain/export/plan-to-mermaid'
import { extrasOfRoadmap } from '../../domain/import/kept-extras'
import { writeRoadmapFile } from '../../domain/import/write-roadmap-file'
import type { Forecast } from '../../domain/forecast/forecast'
import { drawSvg } from '../../lib/draw-svg'
import type { ExportFile } from '../../store/export-actions'

/** Twice as sharp as the screen of old: what high-density screens and print want. */
const PNG_SCALE = 2

/** The plan as events for a calendar. */
export function calendarFile(dated: DatedPlan, options: Omit<CalendarOptions, 'madeAt'>): ExportFile {
  return textFile('ics', 'text/calendar', planToCalendar(dated, { ...options, madeAt: Date.now() }))
}

/** The steps as a table. */
export function tableFile(dated: DatedPlan, forecast: Forecast | null): ExportFile {
  return textFile('csv', 'text/csv', planToCsv(dated, forecast))
}

/** The plan as a checklist. */
export function checklistFile(dated: DatedPlan): ExportFile {
  return textFile('md', 'text/markdown', planToMarkdown(dated))
}

/** The plan as a Gantt diagram in text. */
export function diagramFile(dated: DatedPlan): ExportFile {
  return textFile('mmd', 'text/vnd.mermaid', planToMermaid(dated))
}

/** The plan as a page of its own. */
export function pageFile(dated: DatedPlan, forecast: Forecast | null): ExportFile {
  return textFile('html', 'text/html', planFilePage(dated, forecast?.p80 ?? null))
}

/** The timeline as a picture of any size. */
export function svgFile(dated: DatedPlan, options: PictureOptions): ExportFile {
  return textFile('svg', 'image/svg+xml', timelinePicture(dated, options).svg)
}

/**
 * The timeline as a picture of dots.
 *
 * @throws Error when the browser cannot draw it.
 */
export async function pngFile(dated: DatedPlan, options: PictureOptions): Promise<ExportFile> {
  return { ending: 'png', content: await drawSvg(timelinePicture(dated, options), PNG_SCALE) }
}

/**
 * The plan as a card for a message, as many dots as it says: more of them nobody shows.
 *
 * @throws Error when the browser cannot draw it.
 */
export async function cardFile(dated: DatedPlan, options: CardOptions): Promise<ExportFile> {
  return { ending: 'png', content: await drawSvg(planCard(dated, options), 1) }
}

/** The steps alone in our own format, with what later versions know of them. */
export function roadmapFile({ plan }: DatedPlan): ExportFile {
  return textFile('roadmap.json', 'application/json', writeRoadmapFile(plan.roadmap, extrasOfRoadmap(plan.extras)))
}

function textFile(ending: string, type: string, text: string): ExportFile {
  return { ending, content: new Blob([text], { type: `${type};charset=utf-8` }) }
}
