/**
 * What every peer is given: the same steps with the dates that the app's own schedule gives them.
 *
 * @typedef {{ id: string, title: string, start: Date, end: Date, isDone: boolean, after: readonly string[] }} Task
 */

const DAY = 86_400_000

/**
 * The tasks of a text as it comes from a file.
 *
 * @param {string} text
 * @returns {Task[]}
 */
export function readTasks(text) {
  return JSON.parse(text).map((task) => ({
    ...task,
    isDone: false,
    start: new Date(task.start * DAY),
    end: new Date(task.end * DAY),
  }))
}

/**
 * What a tick makes of the tasks: that one is done, and all that come after it are a day earlier. No peer works out
 * dates, so this stands for what an application would hand it; working it out is not counted.
 *
 * @param {readonly Task[]} tasks
 * @param {string} id
 * @returns {Task[]}
 */
export function tick(tasks, id) {
  const at = tasks.findIndex((task) => task.id === id)
  return tasks.map((task, i) => {
    if (i < at) return task
    if (i === at) return { ...task, isDone: !task.isDone }
    return { ...task, start: new Date(+task.start - DAY), end: new Date(+task.end - DAY) }
  })
}
