import type { ForecastPreview, ForecastQuestion, ForecastResponse } from './forecast-protocol'

/** How a request ended. It always does, and it never rejects. */
export type Outcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /**
   * A newer request took its place: this is not the answer that counts. If the worker was at it already the answer
   * may be there all the same, and is newer than what came before it; null: there is none.
   */
  | { readonly kind: 'superseded'; readonly answer: Answer | null }
  /** `says` is a sentence for the screen. */
  | { readonly kind: 'unavailable'; readonly says: string }

/** A request on its way to its outcome. */
export interface Job {
  readonly question: ForecastQuestion
  /** Of the jobs in one lane only the newest counts. */
  readonly lane: string
  /** A newer one is there before this one was sent. */
  readonly supersede: () => void
  /** A newer one waits; this one is in flight and let end, as superseded. */
  readonly overtake: () => void
  readonly isOvertaken: () => boolean
  /** A first answer came, from fewer trials; the response is still to come. */
  readonly preview: (preview: ForecastPreview) => void
  readonly settle: (response: ForecastResponse) => void
  readonly giveUp: (why: string) => void
}

/** @param read takes its own kind of answer out of a response; null: there is none. */
export function createJob<Answer>(
  question: ForecastQuestion,
  lane: string,
  read: (response: ForecastResponse) => Answer | null,
  resolve: (outcome: Outcome<Answer>) => void,
  preview: (preview: ForecastPreview) => void = () => {},
): Job {
  let isOvertaken = false
  const giveUp = (why: string): void =>
    resolve(
      isOvertaken
        ? { kind: 'superseded', answer: null }
        : { kind: 'unavailable', says: `Forecast not available: ${why}` },
    )
  return {
    question,
    lane,
    supersede: () => resolve({ kind: 'superseded', answer: null }),
    overtake: () => {
      isOvertaken = true
    },
    isOvertaken: () => isOvertaken,
    preview,
    settle: (response) => {
      const answer = read(response)
      if (answer === null) giveUp(response.kind === 'failed' ? response.says : 'its answer could not be read.')
      else resolve({ kind: isOvertaken ? 'superseded' : 'answered', answer })
    },
    giveUp,
  }
}
