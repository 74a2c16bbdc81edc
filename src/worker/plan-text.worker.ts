import { type PlanTextQuestion, readPlanText } from './read-plan-text'

/** The text of a file in, what is in it out. */
self.addEventListener('message', ({ data }: MessageEvent<PlanTextQuestion>) => self.postMessage(readPlanText(data)))
