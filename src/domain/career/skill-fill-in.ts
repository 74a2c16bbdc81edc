import type { Day, Minutes } from '../day'
import { apportion, shownUnit } from '../plan/apportion'
import { answerChoice, markStepsKnown, progressOf } from '../plan/edit-plan'
import type { Plan } from '../plan/plan'
import { planSteps, schedulePlan } from '../plan/schedule-plan'
import { loggedMinutes } from '../progress/progress'
import { answerTo } from '../roadmap/resolve-roadmap'
import type { Choice, Option, Step, Topic } from '../roadmap/roadmap'
import type { Finish } from '../schedule/schedule'
import type { Career, SkillLevel } from './career'
import { allTopics, isAtLeast, levelRank, type SkillCatalogue, type SkillTie, type SkillTopic } from './skill-catalogue'

/** One thing that would be filled in as known. Its id stays the same whatever else is declined. */
export type FillInLine = { readonly id: string } & (
  | { readonly kind: 'answer'; readonly choice: Choice; readonly from: Option | null; readonly to: Option }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'topics'; readonly step: Step; readonly topics: readonly Topic[] }
)

/**
 * What follows for a plan from a person's own word on topics. Nothing that is known is taken back: an answer is only
 * raised, and only steps that have not been begun are marked.
 *
 * - A question about what is known gets the highest answer whose needs are met, with those of all answers below it.
 * - A step counts as known where, in every topic that it teaches, they are above the level that it leads to, or confident.
 * - In other steps, the parts about a topic are ticked where they are at the level that the step leads to, or above.
 *
 * Later lines follow from those before them that are not declined.
 *
 * @param declined ids of lines that are not to be filled in; they are listed all the same.
 */
export function proposeFillIn(
  catalogue: SkillCatalogue,
  skills: Career['skills'],
  plan: Plan,
  declined: ReadonlySet<string> = new Set(),
): readonly FillInLine[] {
  const answers = answerLines(catalogue, skills, plan)
  const answered = fillIn(plan, accepted(answers, declined))
  const steps = stepLines(catalogue, skills, answered)
  const known = fillIn(answered, accepted(steps, declined))
  return [...answers, ...steps, ...topicLines(catalogue, skills, known)]
}

/** The plan with these lines filled in. */
export function fillIn(plan: Plan, lines: readonly FillInLine[]): Plan {
  return lines.reduce((edited, line) => {
    switch (line.kind) {
      case 'answer':
        return answerChoice(edited, line.choice.id, line.to.id)
      case 'step':
        return markStepsKnown(edited, [line.step.id])
      case 'topics':
        return tickTopics(edited, line)
    }
  }, plan)
}

/** What filling in comes to. Hours are rounded as they are shown, and add up. */
export interface FillInReceipt {
  /** What is left to do now: `after` with what the lines save. */
  readonly before: Minutes
  readonly after: Minutes
  /** What each line saves on top of those before it; a line that is not in it was declined. */
  readonly saves: ReadonlyMap<string, Minutes>
  readonly finishBefore: Finish
  readonly finishAfter: Finish
}

/** Sums up what these lines save of the work that is left, and what they do to the finish date. */
export function writeFillInReceipt(plan: Plan, lines: readonly FillInLine[], today: Day): FillInReceipt {
  const exactly: Minutes[] = []
  let filled = plan
  let left = workLeft(plan)
  const unit = shownUnit(left)
  for (const line of lines) {
    filled = fillIn(filled, [line])
    const now = line.kind === 'topics' ? left : workLeft(filled)
    exactly.push(left - now)
    left = now
  }
  const saves = apportion(exactly, unit)
  const after = Math.round(left / unit) * unit
  return {
    before: after + saves.reduce((sum, each) => sum + each, 0),
    after,
    saves: new Map(lines.map(({ id }, at) => [id, saves[at] ?? 0])),
    finishBefore: schedulePlan(plan, today).finish,
    finishAfter: schedulePlan(filled, today).finish,
  }
}

/** Those lines that are not declined. */
export function accepted(lines: readonly FillInLine[], declined: ReadonlySet<string>): readonly FillInLine[] {
  return lines.filter(({ id }) => !declined.has(id))
}

function answerLines(catalogue: SkillCatalogue, skills: Career['skills'], plan: Plan): readonly FillInLine[] {
  return plan.roadmap.choices.flatMap((choice): readonly FillInLine[] => {
    const { options } = choice
    const current = options.findIndex(({ id }) => id === answerTo(choice, plan.answers))
    const rules = catalogue.answers.filter((rule) => rule.choice === choice.id)
    let highest = 0
    for (const [at, { id }] of options.entries()) {
      const rule = rules.find(({ option }) => option === id)
      if (at > 0 && (rule === undefined || !meets(skills, rule.needs))) break
      highest = at
    }
    const to = options[highest]
    if (choice.kind !== 'knowledge' || to === undefined || highest <= current) return []
    return [{ id: `answer ${choice.id}`, kind: 'answer', choice, from: options[current] ?? null, to }]
  })
}

function meets(skills: Career['skills'], needs: SkillCatalogue['answers'][number]['needs']): boolean {
  return [...needs].every(([id, level]) => isAtLeast(skills.get(id) ?? 'none', level))
}

/** What is said of each topic that a step is tied to. */
interface SaidTie extends SkillTie {
  readonly topic: SkillTopic
}

function tiesOf(catalogue: SkillCatalogue, step: Step): readonly SaidTie[] {
  return allTopics(catalogue).flatMap((topic) =>
    topic.ties.filter((tie) => tie.step === step.id).map((tie) => ({ ...tie, topic })),
  )
}

function stepLines(catalogue: SkillCatalogue, skills: Career['skills'], plan: Plan): readonly FillInLine[] {
  return untouchedSteps(plan).flatMap((step): readonly FillInLine[] => {
    const teaching = tiesOf(catalogue, step).filter(({ isPractice }) => !isPractice)
    const isKnown = teaching.length > 0 && teaching.every(({ topic, to }) => isAbove(skills.get(topic.id), to))
    return isKnown && step.kind === 'effort' ? [{ id: `step ${step.id}`, kind: 'step', step }] : []
  })
}

/** There is no level above confident: it is enough for everything. */
function isAbove(said: SkillLevel | undefined, to: SkillLevel): boolean {
  return said !== undefined && (said === 'confident' || levelRank(said) > levelRank(to))
}

function topicLines(catalogue: SkillCatalogue, skills: Career['skills'], plan: Plan): readonly FillInLine[] {
  return openSteps(plan).flatMap((step): readonly FillInLine[] => {
    const done = progressOf(plan, step.id).topicsDone
    const reached = new Set(
      tiesOf(catalogue, step)
        .filter(({ isPractice, topic, to }) => !isPractice && isAtLeast(skills.get(topic.id) ?? 'none', to))
        .flatMap(({ topics }) => topics),
    )
    const topics = step.topics.filter(({ id }) => reached.has(id) && !done.has(id))
    return topics.length === 0 ? [] : [{ id: `topics ${step.id}`, kind: 'topics', step, topics }]
  })
}

/** Steps with something to do that are neither done nor marked as known. */
function openSteps(plan: Plan): readonly Step[] {
  return planSteps(plan).flatMap(({ step, work, progress: { status } }) =>
    work.kind === 'known' || status.kind === 'done' || status.kind === 'known' ? [] : [step],
  )
}

function untouchedSteps(plan: Plan): readonly Step[] {
  return openSteps(plan).filter(({ id }) => {
    const progress = progressOf(plan, id)
    return progress.status.kind === 'open' && loggedMinutes(progress) === 0
  })
}

function tickTopics(plan: Plan, { step, topics }: Extract<FillInLine, { readonly kind: 'topics' }>): Plan {
  const progress = progressOf(plan, step.id)
  const topicsDone = new Set([...progress.topicsDone, ...topics.map(({ id }) => id)])
  if (topicsDone.size === progress.topicsDone.size) return plan
  return { ...plan, progress: new Map(plan.progress).set(step.id, { ...progress, topicsDone }) }
}

/** Minutes of effort ahead, in all steps of the plan. */
function workLeft(plan: Plan): Minutes {
  return planSteps(plan).reduce((sum, { remaining }) => sum + remaining, 0)
}
