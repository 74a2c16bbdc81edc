import { type Day, dayToText } from '../day'
import type { DaysOff } from '../learner/learner'
import type { Baseline, Extras, Plan, StepSettings } from '../plan/plan'
import type { PlanHistory } from '../plan/plan-history'
import type { StepNotebook } from '../plan/step-notebook'
import type { Status, StepProgress } from '../progress/progress'
import type { Answers, Background, Roadmap } from '../roadmap/roadmap'

/** A plan as plain lists and texts: days are YYYY-MM-DD, what goes by id is a list. */
export function writePlan(plan: Plan) {
  const { createdOn, roadmap, answers, learner, progress, settings, notebooks, baseline, history, extras, ...rest } =
    plan
  const { start, week, daysOff, overrides, stepsAtOnce } = learner
  return {
    ...rest,
    createdOn: dayToText(createdOn),
    roadmap: writeRoadmap(roadmap),
    answers: writeAnswers(answers),
    learner: {
      start: dayToText(start),
      week,
      daysOff: daysOff.map(writeDaysOff),
      overrides: writeMinutesByDay(overrides),
      stepsAtOnce,
    },
    progress: [...progress].map(([step, each]) => ({ step, ...writeProgress(each) })),
    settings: [...settings].map(([step, each]) => ({ step, ...writeSettings(each) })),
    notebooks: [...notebooks].map(([step, each]) => ({ step, ...writeNotebook(each) })),
    baseline: baseline === null ? null : writeBaseline(baseline),
    history: writeHistory(history),
    extras: writeExtras(extras),
  }
}

export function writeExtras(extras: Extras) {
  return [...extras].map(([place, value]) => ({ place, value }))
}

/** A roadmap in the same way. */
export function writeRoadmap(roadmap: Roadmap) {
  return { ...roadmap, backgrounds: roadmap.backgrounds.map(writeBackground) }
}

function writeBackground({ answers, ...background }: Background) {
  return { ...background, answers: writeAnswers(answers) }
}

function writeAnswers(answers: Answers) {
  return [...answers].map(([choice, option]) => ({ choice, option }))
}

function writeDaysOff({ from, to }: DaysOff) {
  return { from: dayToText(from), to: textOrNull(to) }
}

function writeMinutesByDay(minutesByDay: ReadonlyMap<Day, number>) {
  return [...minutesByDay].map(([day, minutes]) => ({ day: dayToText(day), minutes }))
}

function writeProgress({ status, log, remaining, topicsDone }: StepProgress) {
  return { status: writeStatus(status), log: writeMinutesByDay(log), remaining, topicsDone: [...topicsDone] }
}

function writeStatus(status: Status) {
  switch (status.kind) {
    case 'open':
    case 'known':
      return { kind: status.kind }
    case 'started':
      return { kind: status.kind, on: dayToText(status.on) }
    case 'done': {
      const { kind, on, startedOn } = status
      return { kind, on: dayToText(on), startedOn: textOrNull(startedOn) }
    }
  }
}

function writeSettings({ estimate, priority, dailyCap, notBefore, leftOut }: StepSettings) {
  return {
    estimate,
    priority,
    dailyCap,
    notBefore: notBefore === undefined ? undefined : dayToText(notBefore),
    leftOut,
  }
}

function writeNotebook({ notes, links, evidence, projects }: StepNotebook) {
  return {
    notes,
    links: [...links].map(([id, { title, url }]) => ({ id, title, url })),
    evidence: [...evidence].map(([id, { title, url, on }]) => ({ id, title, url, on: dayToText(on) })),
    projects: [...projects],
  }
}

function writeHistory({ forecasts, decisions }: PlanHistory) {
  return {
    forecasts: [...forecasts].map(([day, { finish, p50, p80 }]) => ({
      day: dayToText(day),
      finish: textOrNull(finish),
      p50: textOrNull(p50),
      p80: textOrNull(p80),
    })),
    decisions: [...decisions.values()].map(({ day, kind, subject, from, to, finishBefore, finishAfter }) => ({
      day: dayToText(day),
      kind,
      subject,
      from,
      to,
      finishBefore: textOrNull(finishBefore),
      finishAfter: textOrNull(finishAfter),
    })),
  }
}

function textOrNull(day: Day | null): string | null {
  return day === null ? null : dayToText(day)
}

function writeBaseline({ savedOn, finish, steps }: Baseline) {
  return {
    savedOn: dayToText(savedOn),
    finish: textOrNull(finish),
    steps: [...steps].map(([step, dates]) => ({
      step,
      start: dayToText(dates.start),
      finish: dayToText(dates.finish),
    })),
  }
}
