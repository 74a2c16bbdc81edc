import { gantt } from 'dhtmlx-gantt'
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css'
import '../bench.css'
import { readTasks, tick } from '../tasks.js'

gantt.config.columns = [
  {
    name: 'done',
    label: '',
    width: 40,
    template: ({ id, progress }) =>
      `<input type="checkbox" class="tick" data-task="${id}" ${progress === 1 ? 'checked' : ''}>`,
  },
  { name: 'text', label: 'Step', width: 200 },
]
gantt.config.scales = [
  { unit: 'month', step: 1, format: '%F %Y' },
  { unit: 'week', step: 1, format: '%W' },
]
gantt.config.min_column_width = 30
// What its makers advise for much data.
gantt.config.static_background = true
gantt.config.smart_rendering = true
gantt.init('root')

let tasks = []

function linksOf() {
  return tasks.flatMap(({ id, after }) =>
    after.map((source) => ({ id: `${source}-${id}`, source, target: id, type: '0' })),
  )
}

// In the document, for the rows are written anew by each rendering.
document.addEventListener('change', ({ target }) => {
  const id = target.dataset.task
  if (id === undefined) return
  tasks = tick(tasks, id)
  // The shortest way: the tasks as they are to be, and one rendering.
  for (const { id: each, start, end, isDone } of tasks) {
    const shown = gantt.getTask(each)
    shown.start_date = start
    shown.end_date = end
    shown.progress = isDone ? 1 : 0
  }
  gantt.render()
})

window.bench = {
  load: (text) => {
    tasks = readTasks(text)
    gantt.parse({
      tasks: tasks.map(({ id, title, start, end }) => ({
        id,
        text: title,
        start_date: start,
        end_date: end,
        progress: 0,
      })),
      links: linksOf(),
    })
  },
  isLoaded: () => document.querySelector('.tick') !== null && document.querySelector('.gantt_task_line') !== null,
  isTicked: () => document.querySelector('.tick').checked,
}
