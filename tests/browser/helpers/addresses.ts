import { patterns } from '../../../src/routes/paths'

/** What stands for the parameters of an address, by how its pattern begins. */
const EXAMPLES: readonly (readonly [beginning: string, id: string])[] = [
  ['/plan/steps/:id', 'linear-algebra'],
  ['/roadmaps/:id', 'machine-learning-engineer'],
  ['/portfolio/:id', 'project'],
  ['/career/applications/:id', 'nothing'],
]

/** An address of every page there is, for somebody with a plan to become a machine learning engineer. */
export function everyAddress(): readonly string[] {
  return Object.values(patterns).map((pattern) => {
    const example = EXAMPLES.find(([beginning]) => pattern.startsWith(beginning))
    const path = example === undefined ? pattern : pattern.replace(':id', example[1])
    if (path.includes(':')) throw new Error(`Say in EXAMPLES what ${pattern} may stand for.`)
    return `#${path}`
  })
}
