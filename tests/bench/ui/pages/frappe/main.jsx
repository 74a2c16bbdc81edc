import Gantt from 'frappe-gantt'
import '../../node_modules/frappe-gantt/dist/frappe-gantt.css'
import '../bench.css'
import { readTasks, tick } from '../tasks.js'

// It has no list beside the bars: a box stands above them, for the first step, and its dates are handed over at once.
const root = document.querySelector('#root')
const box = Object.assign(document.createElement('input'), { type: 'checkbox', className: 'tick' })
const place = document.createElement('div')
root.append(box, place)

let tasks = []
let chart = null

const shown = () =>
  tasks.map(({ id, title, start, end, isDone, after }) => ({
    id,
    name: title,
    start,
    end,
    progress: isDone ? 100 : 0,
    dependencies: [...after],
  }))

box.addEventListener('change', () => {
  tasks = tick(tasks, tasks[0].id)
  chart.refresh(shown())
})

window.bench = {
  load: (text) => {
    tasks = readTasks(text)
    chart = new Gantt(place, shown(), { view_mode: 'Week', container_height: window.innerHeight - 60, popup: false })
  },
  isLoaded: () => document.querySelector('.bar-wrapper') !== null,
  isTicked: () => box.checked,
}
