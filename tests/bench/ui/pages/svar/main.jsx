import { Gantt, Willow } from '@svar-ui/react-gantt'
import '@svar-ui/react-gantt/all.css'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '../bench.css'
import { readTasks, tick } from '../tasks.js'

const SCALES = [
  { unit: 'month', step: 1, format: '%F %Y' },
  { unit: 'week', step: 1, format: '%w' },
]

let onTick = () => {}

function TickCell({ row }) {
  return (
    <input
      type="checkbox"
      className="tick"
      checked={row.progress === 100}
      onChange={() => onTick(row.id)}
      onClick={(event) => event.stopPropagation()}
    />
  )
}

const COLUMNS = [
  { id: 'done', header: '', width: 40, cell: TickCell },
  { id: 'text', header: 'Step', width: 200 },
]

function Chart() {
  const [tasks, setTasks] = useState(null)
  window.bench.load = (text) => flushSync(() => setTasks(readTasks(text)))
  onTick = (id) => setTasks((now) => tick(now, id))
  if (tasks === null) return null
  const shown = tasks.map(({ id, title, start, end, isDone }) => ({
    id,
    text: title,
    start,
    end,
    progress: isDone ? 100 : 0,
    type: 'task',
  }))
  const links = linksOf(tasks)
  return (
    <Willow fonts={false}>
      <Gantt tasks={shown} links={links} scales={SCALES} columns={COLUMNS} cellWidth={30} />
    </Willow>
  )
}

let kept = null

/** The same links for the same steps: a tick hands over none anew. */
function linksOf(tasks) {
  if (kept?.count !== tasks.length) {
    const links = tasks.flatMap(({ id, after }) =>
      after.map((source) => ({ id: `${source}-${id}`, source, target: id, type: 'e2s' })),
    )
    kept = { count: tasks.length, links }
  }
  return kept.links
}

window.bench = {
  load: () => {},
  isLoaded: () => document.querySelector('.tick') !== null && document.querySelector('.wx-bar') !== null,
  isTicked: () => document.querySelector('.tick').checked,
}
createRoot(document.querySelector('#root')).render(<Chart />)
