import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '../bench.css'
import { readTasks, tick } from '../tasks.js'

const ROW = 36
const DAY = 86_400_000

/** The least that React can do: the rows in view, each with a box, a title and a bar. No axis, links or dates. */
function Floor() {
  const [tasks, setTasks] = useState([])
  const scroller = useRef(null)
  const rows = useVirtualizer({
    count: tasks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  })
  window.bench.load = (text) => flushSync(() => setTasks(readTasks(text)))
  const first = tasks[0]
  const days = first === undefined ? 1 : (tasks.at(-1).end - first.start) / DAY
  return (
    <div className="scrolls" ref={scroller}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const task = tasks[index]
          const left = 30 + ((task.start - first.start) / DAY / days) * 70
          return (
            <div
              key={task.id}
              style={{ position: 'absolute', width: '100%', height: ROW, transform: `translateY(${start}px)` }}
            >
              <input
                type="checkbox"
                className="tick"
                checked={task.isDone}
                onChange={() => setTasks((now) => tick(now, task.id))}
              />
              <span>{task.title}</span>
              <div
                style={{
                  position: 'absolute',
                  left: `${left}%`,
                  top: 8,
                  height: 20,
                  width: `${Math.max(0.2, ((task.end - task.start) / DAY / days) * 70)}%`,
                  background: task.isDone ? 'green' : 'steelblue',
                }}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

window.bench = {
  load: () => {},
  isLoaded: () => document.querySelector('.tick') !== null,
  isTicked: () => document.querySelector('.tick').checked,
}
createRoot(document.querySelector('#root')).render(<Floor />)
