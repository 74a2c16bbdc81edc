import type { SortColumn, StepSort } from './step-list-sort'
import styles from './step-list.module.css'

/** The columns that sort, in order, with the words of their headers. */
export const SORT_COLUMNS: readonly (readonly [SortColumn, string])[] = [
  ['order', 'Order of the plan'],
  ['title', 'Step'],
  ['start', 'Start'],
  ['finish', 'Finish'],
  ['length', 'Takes'],
  ['slack', 'Can slip'],
  ['state', 'State'],
]

interface StepListHeadProps {
  readonly sort: StepSort
  readonly onSort: (column: SortColumn) => void
  readonly hideDates: boolean
  readonly showsPhase: boolean
  readonly isSelecting: boolean
  /** How many of the steps shown are selected. */
  readonly selected: 'none' | 'some' | 'all'
  readonly onSelectAll: (isSelected: boolean) => void
}

/** The headers: each a button that sorts by its column. */
export function StepListHead(props: StepListHeadProps) {
  const { sort, onSort, hideDates, showsPhase, isSelecting, selected, onSelectAll } = props
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles.tick}>
          {isSelecting ? (
            <span className={styles.select}>
              <input
                type="checkbox"
                aria-label="Select all shown"
                checked={selected === 'all'}
                ref={(box) => {
                  if (box !== null) box.indeterminate = selected === 'some'
                }}
                onChange={(event) => onSelectAll(event.target.checked)}
              />
            </span>
          ) : (
            <span className="visually-hidden">Done</span>
          )}
        </th>
        {SORT_COLUMNS.flatMap(([column, name]) => {
          if (hideDates && (column === 'start' || column === 'finish')) return []
          const header = <SortHeader key={column} column={column} name={name} sort={sort} onSort={onSort} />
          if (column !== 'title' || !showsPhase) return header
          return [
            header,
            <th key="phase" scope="col" className={styles.inPhase}>
              Phase
            </th>,
          ]
        })}
      </tr>
    </thead>
  )
}

interface SortHeaderProps {
  readonly column: SortColumn
  readonly name: string
  readonly sort: StepSort
  readonly onSort: (column: SortColumn) => void
}

function SortHeader({ column, name, sort, onSort }: SortHeaderProps) {
  const isSorted = sort.column === column
  const direction = sort.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={styles[CLASSES[column]]} aria-sort={isSorted ? direction : 'none'}>
      <button type="button" className={styles.sort} onClick={() => onSort(column)}>
        {column === 'order' ? (
          <>
            <span aria-hidden="true">No.</span>
            <span className="visually-hidden">{name}</span>
          </>
        ) : (
          name
        )}
        <svg className={styles.arrow} viewBox="0 0 8 8" aria-hidden="true">
          {isSorted && <path d={sort.isDescending ? 'M0.5 1.5H7.5L4 7Z' : 'M0.5 6.5H7.5L4 1Z'} />}
        </svg>
      </button>
    </th>
  )
}

const CLASSES = {
  order: 'number',
  title: 'title',
  start: 'start',
  finish: 'finish',
  length: 'length',
  slack: 'slack',
  state: 'state',
} as const satisfies Record<SortColumn, string>
