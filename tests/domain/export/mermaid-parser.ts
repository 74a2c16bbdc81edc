import { runInThisContext } from 'node:vm'
import script from '@mermaid-js/tiny/dist/mermaid.tiny.js?raw'

/** A task of a Gantt diagram as mermaid reads it; days as `YYYY-MM-DD`, the end exclusive. */
export interface ReadTask {
  readonly section: string
  readonly title: string
  readonly start: string
  readonly end: string
  readonly tags: readonly string[]
}

export interface ReadGantt {
  readonly title: string
  readonly tasks: readonly ReadTask[]
}

/** As much of mermaid's own parser as is used. */
interface Mermaid {
  /** Rejects for what it cannot read; the first call makes it ready. */
  readonly parse: (text: string) => Promise<unknown>
  readonly mermaidAPI: {
    readonly getDiagramFromText: (text: string) => Promise<{
      readonly type: string
      readonly db: {
        readonly getDiagramTitle: () => string
        readonly getTasks: () => readonly (Readonly<Record<(typeof TAGS)[number], boolean>> & {
          readonly section: string
          readonly task: string
          readonly startTime: Date
          readonly endTime: Date
        })[]
      }
    }>
  }
}

const TAGS = ['done', 'active', 'crit', 'milestone'] as const

let mermaid: Mermaid | undefined

/** Reads a Gantt diagram with mermaid's own parser. It needs a DOM, and is made to be loaded as a script of a page. */
export async function readGantt(text: string): Promise<ReadGantt> {
  mermaid ??= load()
  await mermaid.parse(text)
  const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(text)
  if (type !== 'gantt') throw new Error(`That is a diagram of the type ${type}.`)
  return {
    title: shown(db.getDiagramTitle()),
    tasks: db.getTasks().map((task) => ({
      section: shown(task.section),
      title: shown(task.task).trimEnd(),
      start: dayText(task.startTime),
      end: dayText(task.endTime),
      tags: TAGS.filter((tag) => task[tag]),
    })),
  }
}

function load(): Mermaid {
  runInThisContext(script)
  return (globalThis as unknown as { mermaid: Mermaid }).mermaid
}

/** Characters given by their numbers, which mermaid keeps in a form of its own until it draws them. */
function shown(text: string): string {
  return text.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

/** Mermaid reads days in the zone of the machine. */
function dayText(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
