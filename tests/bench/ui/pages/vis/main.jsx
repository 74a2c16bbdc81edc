import { DataSet, Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.mjs'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import '../bench.css'
import { readTasks, tick } from '../tasks.js'

let tasks = []
let items = null

const itemOf = ({ id, start, end, isDone }) => ({
  id,
  group: id,
  start,
  end,
  content: isDone ? 'Done' : '',
})

function tickCell(group) {
  const label = document.createElement('label')
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', className: 'tick' })
  box.addEventListener('change', () => {
    tasks = tick(tasks, group.id)
    items.update(tasks.map(itemOf))
  })
  label.append(box, group.title)
  return label
}

window.bench = {
  load: (text) => {
    tasks = readTasks(text)
    items = new DataSet(tasks.map(itemOf))
    const groups = new DataSet(tasks.map(({ id, title }, order) => ({ id, order, title, content: title })))
    const timeline = new Timeline(document.querySelector('#root'), items, groups, {
      height: '100%',
      verticalScroll: true,
      stack: false,
      // The wheel scrolls the rows, as everywhere else.
      zoomKey: 'ctrlKey',
      groupOrder: 'order',
      orientation: 'top',
      groupTemplate: (group) => (group ? tickCell(group) : ''),
    })
    window.timeline = timeline
  },
  isLoaded: () => document.querySelector('.tick') !== null && document.querySelector('.vis-item') !== null,
  isTicked: () => document.querySelector('.tick').checked,
}
