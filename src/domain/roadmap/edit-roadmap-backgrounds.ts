import { asText, asTitle, isFreeId, isWholeWithin, isWithin, mapEntry, moveEntry } from './edit-roadmap'
import type { Background, BackgroundId, ChoiceId, OptionId, Roadmap, WeekMinutes } from './roadmap'
import { ROADMAP_LIMITS } from './validate-parts'

const TWO_HOURS = 120

/** A starting point that answers nothing yet, with ten hours a week. */
export function addBackground(roadmap: Roadmap, id: BackgroundId, title: string): Roadmap {
  const { backgrounds } = roadmap
  if (!isFreeId(id, backgrounds) || backgrounds.length >= ROADMAP_LIMITS.backgrounds) return roadmap
  const background: Background = {
    id,
    title: asTitle(title),
    summary: '',
    answers: new Map(),
    week: [TWO_HOURS, TWO_HOURS, TWO_HOURS, TWO_HOURS, TWO_HOURS, 0, 0],
    headline: { text: '', minMonths: 0, maxMonths: 0 },
    sources: [],
  }
  return { ...roadmap, backgrounds: [...backgrounds, background] }
}

export function editBackgroundText(
  roadmap: Roadmap,
  id: BackgroundId,
  { title, summary, headline }: { readonly title?: string; readonly summary?: string; readonly headline?: string },
): Roadmap {
  return editBackground(roadmap, id, (background) => ({
    ...background,
    title: title === undefined ? background.title : asTitle(title),
    summary: summary === undefined ? background.summary : asText(summary),
    headline: headline === undefined ? background.headline : { ...background.headline, text: asText(headline) },
  }))
}

/** How long it takes from there, in months from 0 to 1,200. */
export function setHeadlineMonths(roadmap: Roadmap, id: BackgroundId, minMonths: number, maxMonths: number): Roadmap {
  if (!isMonths(minMonths) || !isMonths(maxMonths)) return roadmap
  return editBackground(roadmap, id, (background) => ({
    ...background,
    headline: { ...background.headline, minMonths, maxMonths },
  }))
}

/** What someone who starts there answers to a choice; null leaves it open. */
export function setBackgroundAnswer(
  roadmap: Roadmap,
  id: BackgroundId,
  choice: ChoiceId,
  option: OptionId | null,
): Roadmap {
  const options = roadmap.choices.find((each) => each.id === choice)?.options ?? []
  if (option !== null && options.every((each) => each.id !== option)) return roadmap
  return editBackground(roadmap, id, (background) => {
    const answers = new Map(background.answers)
    if (option === null) answers.delete(choice)
    else answers.set(choice, option)
    return { ...background, answers }
  })
}

/** Whole minutes from 0 to 1,440 a day. */
export function setBackgroundWeek(roadmap: Roadmap, id: BackgroundId, week: WeekMinutes): Roadmap {
  if (!week.every((minutes) => isWholeWithin(minutes, 0, ROADMAP_LIMITS.minutesPerDay))) return roadmap
  return editBackground(roadmap, id, (background) => ({ ...background, week }))
}

/** The first is for someone who knows nothing yet. */
export function moveBackground(roadmap: Roadmap, id: BackgroundId, to: number): Roadmap {
  const from = roadmap.backgrounds.findIndex((background) => background.id === id)
  const backgrounds = moveEntry(roadmap.backgrounds, from, to)
  return backgrounds === roadmap.backgrounds ? roadmap : { ...roadmap, backgrounds }
}

/** Takes a starting point out; the last one stays. */
export function deleteBackground(roadmap: Roadmap, id: BackgroundId): Roadmap {
  const backgrounds = roadmap.backgrounds.filter((background) => background.id !== id)
  const isSame = backgrounds.length === roadmap.backgrounds.length
  return isSame || backgrounds.length === 0 ? roadmap : { ...roadmap, backgrounds }
}

function isMonths(months: number): boolean {
  return isWithin(months, 0, ROADMAP_LIMITS.months)
}

function editBackground(roadmap: Roadmap, id: BackgroundId, change: (background: Background) => Background): Roadmap {
  const backgrounds = mapEntry(roadmap.backgrounds, id, change)
  return backgrounds === roadmap.backgrounds ? roadmap : { ...roadmap, backgrounds }
}
