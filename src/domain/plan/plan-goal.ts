import { answerTo } from '../roadmap/resolve-roadmap'
import type { Plan } from './plan'

/**
 * What a person is at the end of a plan, to complete "You will likely be …": "a machine learning engineer". A goal that
 * is the name of a question's first option goes with the answer: whoever heads for another role reads that role's name.
 */
export function planGoal({ roadmap, answers }: Pick<Plan, 'roadmap' | 'answers'>): string {
  for (const choice of roadmap.choices) {
    const [first] = choice.options
    if (choice.kind !== 'path' || first === undefined || !isSameGoal(roadmap.goal, first.label)) continue
    const answer = choice.options.find(({ id }) => id === answerTo(choice, answers))
    if (answer !== undefined && answer !== first) return asGoal(answer.label)
  }
  return roadmap.goal
}

function isSameGoal(goal: string, label: string): boolean {
  return goal.trim().toLowerCase() === asGoal(label).toLowerCase()
}

/** "Data scientist" is "a data scientist", and "NLP scientist" is "an NLP scientist". */
function asGoal(label: string): string {
  const isSpelled = /^\p{Lu}{2}/u.test(label)
  const article = (isSpelled ? /^[AEFHILMNORSX]/ : /^[aeiou]/i).test(label) ? 'an' : 'a'
  return `${article} ${isSpelled ? label : label.charAt(0).toLowerCase() + label.slice(1)}`
}
