import { paths } from '../paths'

/** Pages by the letter that follows "g". */
export const GO_TO: readonly { readonly key: string; readonly name: string; readonly path: string }[] = [
  { key: 'p', name: 'Plan', path: paths.plan },
  { key: 'f', name: 'Forecast', path: paths.forecast },
  { key: 'h', name: 'Hours and answers', path: paths.setup },
  { key: 'r', name: 'Roadmaps', path: paths.roadmaps },
  { key: 'c', name: 'Career', path: paths.career },
  { key: 'o', name: 'Portfolio', path: paths.portfolio },
  { key: 'd', name: 'Your data', path: paths.data },
]

interface KeyHelp {
  readonly keys: readonly string[]
  readonly says: string
  /** A letter on its own: it can be turned off. */
  readonly isSingle: boolean
}

/** What the keys do, as it is shown. */
export const KEY_HELP: readonly { readonly group: string; readonly keys: readonly KeyHelp[] }[] = [
  {
    group: 'Anywhere',
    keys: [
      { keys: ['Ctrl K'], says: 'Find steps, pages and commands', isSingle: false },
      { keys: ['?'], says: 'These keys', isSingle: true },
      { keys: ['Ctrl Z', 'z'], says: 'Undo', isSingle: false },
      { keys: ['Ctrl Shift Z', 'Shift Z'], says: 'Redo', isSingle: false },
      { keys: ['u'], says: 'Up: back to the plan', isSingle: true },
      ...GO_TO.map(({ key, name }) => ({ keys: [`g ${key}`], says: `Go to ${name}`, isSingle: true })),
    ],
  },
  {
    group: 'In the plan',
    keys: [
      { keys: ['j', 'k'], says: 'Next step, previous step', isSingle: true },
      { keys: ['x'], says: 'Tick the step, or take the tick back', isSingle: true },
      { keys: ['Enter'], says: 'Open the step', isSingle: false },
      { keys: ['e'], says: 'Log hours on the step', isSingle: true },
      { keys: ['/'], says: 'Search the steps', isSingle: true },
    ],
  },
  {
    group: 'In the questions about skills',
    keys: [{ keys: ['1', '2', '3', '4'], says: 'Choose a level, and on to the next topic', isSingle: true }],
  },
  {
    group: 'In the timeline and the map',
    keys: [
      { keys: ['+', '−', '0'], says: 'Closer, further away, all of it', isSingle: false },
      { keys: ['t'], says: 'Go to today (timeline)', isSingle: true },
      { keys: ['← →'], says: 'Along the prerequisites (map)', isSingle: false },
      { keys: ['Shift ← →'], says: 'Move a step in time (timeline)', isSingle: false },
    ],
  },
  {
    group: 'On the board of applications',
    keys: [{ keys: ['[', ']'], says: 'Move the application to the stage before, after', isSingle: false }],
  },
]
