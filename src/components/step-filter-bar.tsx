import { useId, useState } from 'react'
import { capitalise } from '../lib/capitalise'
import { countOf } from '../lib/format-duration'
import buttons from './button.module.css'
import { isFiltering, type StepFilter } from './step-filter'
import { STATE_NAMES, STATES, type StepState } from './step-state'
import styles from './step-filter.module.css'
import { SORT_COLUMNS } from './step-list-head'
import type { SortColumn, StepSort } from './step-list-sort'
import { formatNumber } from '../lib/format-number'

interface StepFilterBarProps {
  readonly filter: StepFilter
  readonly onFilter: (change: Partial<StepFilter>) => void
  readonly onClear: () => void
  readonly phases: readonly { readonly id: string; readonly title: string }[]
  readonly sort: StepSort
  readonly onSort: (column: SortColumn) => void
  readonly hideDates: boolean
  readonly shownCount: number
  readonly totalCount: number
  readonly isSelecting: boolean
  readonly onSelecting: (isSelecting: boolean) => void
}

/**
 * Which steps the list shows, and how many that are. Where the list is narrow only the search and the count stay; the
 * rest comes with a press.
 */
export function StepFilterBar(props: StepFilterBarProps) {
  const { filter, onFilter, onClear, shownCount, totalCount, isSelecting, onSelecting } = props
  const [isOpen, setIsOpen] = useState(false)
  const panel = useId()
  const choiceCount = countChoices(filter)
  return (
    <div className={styles.bar} role="search" aria-label="Steps to show">
      <SearchField text={filter.text} onText={(text) => onFilter({ text })} />
      <button
        className={`${styles.chip} ${styles.more}`}
        type="button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setIsOpen(!isOpen)}
      >
        Filter and sort{choiceCount > 0 && ` (${choiceCount})`}
      </button>
      <div className={styles.panel} id={panel} data-open={isOpen}>
        <div className={styles.choices}>
          <PhaseChoice {...props} />
          <SortChoice {...props} />
          <label className={styles.toggle}>
            <input
              type="checkbox"
              checked={filter.hideDone}
              onChange={(event) => onFilter({ hideDone: event.target.checked })}
            />
            Hide done
          </label>
        </div>
        <StateChips filter={filter} onFilter={onFilter} />
      </div>
      <div className={styles.end}>
        <p role="status">
          {shownCount === totalCount
            ? countOf(totalCount, 'step')
            : `${formatNumber(shownCount)} of ${countOf(totalCount, 'step')} shown`}
        </p>
        {/* With no step left it stands in the place of the steps. */}
        {isFiltering(filter) && shownCount > 0 && (
          <button className={buttons.quiet} type="button" onClick={onClear}>
            Clear filters
          </button>
        )}
        {/* Once pressed, the bar of the selection has the way out of it. */}
        {!isSelecting && (
          <button className={styles.chip} type="button" onClick={() => onSelecting(true)}>
            Select
          </button>
        )}
      </div>
    </div>
  )
}

function StateChips({ filter, onFilter }: Pick<StepFilterBarProps, 'filter' | 'onFilter'>) {
  return (
    <div className={styles.chips} role="group" aria-label="State">
      {STATES.map((state) => (
        <button
          key={state}
          className={styles.chip}
          type="button"
          aria-pressed={filter.states.has(state)}
          onClick={() => onFilter({ states: toggled(filter.states, state) })}
        >
          {capitalise(STATE_NAMES[state])}
        </button>
      ))}
      <button
        className={styles.chip}
        type="button"
        aria-pressed={filter.isOptionalOnly}
        onClick={() => onFilter({ isOptionalOnly: !filter.isOptionalOnly })}
      >
        Optional
      </button>
    </div>
  )
}

interface SearchFieldProps {
  readonly text: string
  readonly onText: (text: string) => void
}

/** Shows what is typed while it is typed: the address, where it goes, follows later and must not take letters back. */
function SearchField({ text, onText }: SearchFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      className={styles.search}
      type="search"
      placeholder="Search the steps"
      aria-label="Search the steps"
      data-search="steps"
      value={typed ?? text}
      onChange={({ target: { value } }) => {
        setTyped(value)
        onText(value)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

function PhaseChoice({ filter, onFilter, phases }: Pick<StepFilterBarProps, 'filter' | 'onFilter' | 'phases'>) {
  return (
    <label className={styles.choice}>
      <span>Phase</span>
      <select
        value={filter.phase ?? ''}
        onChange={({ target: { value } }) => onFilter({ phase: value === '' ? null : value })}
      >
        <option value="">All phases</option>
        {phases.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

type SortChoiceProps = Pick<StepFilterBarProps, 'sort' | 'onSort' | 'hideDates'>

/** Where there is no room for the columns, and so none for the buttons above them. */
function SortChoice({ sort, onSort, hideDates }: SortChoiceProps) {
  return (
    <label className={`${styles.choice} ${styles.sort}`}>
      <span>Sort by</span>
      <select value={sort.column} onChange={({ target: { value } }) => onSort(value as SortColumn)}>
        {SORT_COLUMNS.flatMap(([column, name]) =>
          hideDates && (column === 'start' || column === 'finish') ? (
            []
          ) : (
            <option key={column} value={column}>
              {name}
            </option>
          ),
        )}
      </select>
    </label>
  )
}

/** How many choices of the panel are made, the search being beside it. */
function countChoices({ states, isOptionalOnly, phase, hideDone }: StepFilter): number {
  return states.size + Number(isOptionalOnly) + Number(phase !== null) + Number(hideDone)
}

function toggled(states: ReadonlySet<StepState>, state: StepState): ReadonlySet<StepState> {
  const changed = new Set(states)
  if (!changed.delete(state)) changed.add(state)
  return changed
}
