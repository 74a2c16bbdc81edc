import { decodeText } from './decode-text'
import { detectFormat, type DetectedFile } from './detect-format'
import type { LooseRoadmap } from './loose-roadmap'
import { finishRoadmap } from './finish-roadmap'
import { readFlowGraph, textIn } from './graph-nodes'
import { ImportRefusal } from './import-limits'
import { createImportReport, type ReportWriter } from './import-report'
import { readMockup } from './mockup-nodes'
import { readDocumentFile, readPlanFile } from './plan-file'
import type { ReadFileResult, RoadmapFormat, RoadmapFromFile } from './read-file-result'
import { readGanttProject } from './read-gantt-project'
import { graphToSteps } from './read-graph'
import { readMarkdown } from './read-markdown'
import { readMicrosoftProject } from './read-microsoft-project'
import { createReading, type Reading, type ReadOptions } from './read-options'
import { readRoadmapFile } from './read-roadmap-file'
import { readTable } from './read-table'

/**
 * Reads a file of any format that Cairn knows, by what is in it. Never throws: what cannot be read is refused with a
 * sentence that says what to do. What is read can be planned as it is; everything that was assumed, put right or left
 * out on the way is in the report.
 *
 * @param content as text, or as the bytes of the file: in Unicode, or else in Windows-1252.
 * @param name of the file; empty for what was pasted.
 */
export function readFile(content: string | Uint8Array, name: string, options: ReadOptions = {}): ReadFileResult {
  const reading = createReading(name, options)
  const report = createImportReport()
  try {
    reading.enter('opening')
    const { text, guessed } = decodeText(content)
    if (guessed !== null) report.add('encoding', undefined, guessed)
    const result = readDetected(detectFormat(text, name), text, reading, report)
    reading.tell(1, 1)
    return result
  } catch (error) {
    if (error instanceof ImportRefusal) return { kind: 'refused', says: error.message }
    return {
      kind: 'refused',
      says: 'The file could not be read, and the fault is Cairn’s. The file is as it was; please report it.',
    }
  }
}

function readDetected(file: DetectedFile, text: string, reading: Reading, report: ReportWriter): ReadFileResult {
  switch (file.kind) {
    case 'cairn-document':
      return { kind: 'plans', format: file.kind, ...readDocumentFile(text, report), report: report.finish() }
    case 'cairn-plan':
      return { kind: 'plans', format: file.kind, ...readPlanFile(file.raw, report), report: report.finish() }
    case 'cairn-roadmap': {
      const { roadmap, extras } = readRoadmapFile(file.raw, reading, report)
      const format = file.kind
      return { kind: 'roadmap', format, roadmap, progress: new Map(), table: null, extras, report: report.finish() }
    }
    case 'table': {
      reading.enter('reading')
      const { loose, view } = readTable(text, reading, report)
      return { ...finish(file.kind, loose, reading, report), table: view }
    }
    case 'graph':
    case 'mockup':
    case 'markdown':
    case 'microsoft-project':
    case 'gantt-project':
      reading.enter('reading')
      return finish(file.kind, readLoose(file, text, reading, report), reading, report)
  }
}

type LooseFile = Exclude<DetectedFile, { kind: 'cairn-document' | 'cairn-plan' | 'cairn-roadmap' | 'table' }>

function readLoose(file: LooseFile, text: string, reading: Reading, report: ReportWriter): LooseRoadmap {
  switch (file.kind) {
    case 'graph':
      return graphToSteps(readFlowGraph(file.raw, report), textIn(file.raw, 'title'), reading, report)
    case 'mockup':
      return graphToSteps(readMockup(file.raw, report), '', reading, report)
    case 'markdown':
      return readMarkdown(text, reading, report)
    case 'microsoft-project':
      return readMicrosoftProject(text, reading, report)
    case 'gantt-project':
      return readGanttProject(text, reading, report)
  }
}

function finish(format: RoadmapFormat, loose: LooseRoadmap, reading: Reading, report: ReportWriter): RoadmapFromFile {
  const { roadmap, progress } = finishRoadmap(loose, reading, report)
  return { kind: 'roadmap', format, roadmap, progress, table: null, extras: new Map(), report: report.finish() }
}
