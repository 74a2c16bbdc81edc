import type { HintedSetting, PriorityHint } from '../domain/schedule/priority-hint'
import type { StepId } from '../domain/roadmap/roadmap'
import { formatDay } from '../lib/format-day'
import { formatDays } from '../lib/format-duration'

/** What a setting of one's own costs, and the dates there would be without it. */
export function priorityHintWords(hint: PriorityHint, titleOf: (step: StepId) => string): string {
  const { step, setting, wait, waitBegins, waitBeginsInstead, daysSaved, finishInstead } = hint
  const waiting = wait === step ? 'it' : `“${titleOf(wait)}”`
  const begins = `${formatDay(waitBeginsInstead, 'long')} instead of ${formatDay(waitBegins, 'long')}`
  const finish = `${formatDays(daysSaved)} earlier, on ${formatDay(finishInstead, 'long')}`
  return `${SETTING[setting]} “${titleOf(step)}” makes ${waiting} begin later. Without that, ${waiting} would begin on ${begins}, and you would finish ${finish}.`
}

const SETTING: Readonly<Record<HintedSetting, string>> = {
  priority: 'Your priority for',
  notBefore: 'The first day you set for',
  dailyCap: 'The daily limit you set for',
}
