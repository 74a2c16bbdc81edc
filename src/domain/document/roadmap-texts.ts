import type { Roadmap } from '../roadmap/roadmap'

/**
 * Roadmaps as text, each written once: a save is made a moment after every change, and most of it is the roadmap, which
 * hardly ever changes. While the rest of a document is written, words stand in the roadmaps' places.
 */
export interface RoadmapTexts {
  /** Words for the place of a roadmap. */
  readonly put: (roadmap: Roadmap) => string
  /** The text with the roadmaps in their places; null if the words for a place are also somewhere else in it. */
  readonly fill: (text: string) => string | null
}

/** @param write a roadmap as JSON; always the same for the same roadmap. */
export function createRoadmapTexts(write: (roadmap: Roadmap) => string): RoadmapTexts {
  const put: Roadmap[] = []
  return {
    put: (roadmap) => {
      put.push(roadmap)
      return wordsFor(put.length - 1)
    },
    fill: (text) => {
      const pieces: string[] = []
      let rest = text
      for (const [at, roadmap] of put.entries()) {
        const [before, after, ...more] = rest.split(JSON.stringify(wordsFor(at)))
        if (before === undefined || after === undefined || more.length > 0) return null
        pieces.push(before, writtenOnce(roadmap, write))
        rest = after
      }
      return [...pieces, rest].join('')
    },
  }
}

function wordsFor(at: number): string {
  return `\u0000roadmap ${at}`
}

function writtenOnce(roadmap: Roadmap, write: (roadmap: Roadmap) => string): string {
  const known = texts.get(roadmap)
  if (known !== undefined) return known
  const text = write(roadmap)
  texts.set(roadmap, text)
  return text
}

const texts = new WeakMap<Roadmap, string>()
