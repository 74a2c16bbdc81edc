import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { filterPhases, isFiltering, NO_FILTER, type StepFilter } from '../../components/step-filter'
import { StepFilterBar } from '../../components/step-filter-bar'
import filterStyles from '../../components/step-filter.module.css'
import { StepList } from '../../components/step-list'
import { listLines, stepsOfLines } from '../../components/step-list-rows'
import { nextSort, PLAN_ORDER, type SortColumn, type StepSort } from '../../components/step-list-sort'
import { NOTHING_SELECTED, selectedOf, selectStep, type StepSelection } from '../../components/step-selection'
import type { Phase } from '../../domain/roadmap/roadmap'
import { useSame } from '../../lib/use-same'
import { useDocumentStore } from '../../store/document-store'
import { setStepDone } from '../../store/plan-actions'
import { setHideDone } from '../../store/preference-actions'
import { useHidesDates } from '../../store/preference-selectors'
import { ListSelection } from './list-selection'
import { clearFilter, readFilter, readSort, writeFilter, writeSort } from './list-search'
import type { StepsViewProps } from './plan-steps'
import { useAddressParams } from './use-address-params'
import { useIsPrinting } from './use-is-printing'

/** The steps as a table, with what to show of them in the address. */
export function ListView({ view, hrefOf }: StepsViewProps) {
  const { filter, sort, changeParams } = useListSearch()
  const hideDates = useHidesDates()
  // Null while nothing is being selected.
  const [selection, setSelection] = useState<StepSelection | null>(null)
  const isPrinting = useIsPrinting()
  const phases = useSame(
    view.phases.map(({ phase }) => phase),
    isSamePhases,
  )
  const lines = listLines(filterPhases(view.phases, filter), sort)
  const selected = selection === null ? null : selectedOf(selection, stepsOfLines(lines))

  const changeFilter = ({ hideDone: hides, ...change }: Partial<StepFilter>): void => {
    if (hides !== undefined) setHideDone(hides)
    else changeParams((next) => writeFilter(next, { ...readFilter(next), ...change }))
  }
  const sortBy = (column: SortColumn): void => changeParams((next) => writeSort(next, nextSort(readSort(next), column)))

  return (
    <>
      <StepFilterBar
        filter={filter}
        onFilter={changeFilter}
        onClear={() => changeParams(clearFilter)}
        phases={phases}
        sort={sort}
        onSort={sortBy}
        hideDates={hideDates}
        shownCount={lines.stepCount}
        totalCount={view.steps.length}
        isSelecting={selection !== null}
        onSelecting={(isSelecting) => setSelection(isSelecting ? NOTHING_SELECTED : null)}
      />
      {selected !== null && !isPrinting && (
        <ListSelection
          view={view}
          selected={selected}
          hideDates={hideDates}
          onDone={() => setSelection(NOTHING_SELECTED)}
          onClose={() => setSelection(null)}
        />
      )}
      {lines.stepCount === 0 ? (
        <NothingShown
          isFiltered={isFiltering(filter)}
          onClear={() => (isFiltering(filter) ? changeParams(clearFilter) : setHideDone(false))}
        />
      ) : (
        <StepList
          lines={lines}
          sort={sort}
          onSort={sortBy}
          hideDates={hideDates}
          rendersAll={isPrinting}
          selected={isPrinting ? null : selected}
          onSelect={(id, isSelected, isRange) =>
            setSelection((last) =>
              selectStep(last ?? NOTHING_SELECTED, stepsOfLines(lines), { id, isSelected, isRange }),
            )
          }
          onSelectAll={(isSelected) =>
            setSelection({ ids: new Set(isSelected ? stepsOfLines(lines) : []), last: null })
          }
          hrefOf={hrefOf}
          onTick={(id, isDone) => setStepDone(id, isDone, view.today)}
        />
      )}
    </>
  )
}

interface ListSearch {
  readonly filter: StepFilter
  readonly sort: StepSort
  readonly changeParams: ReturnType<typeof useAddressParams>[1]
}

/** What to show, and how sorted. All of the plan is printed, in its own order, whatever part of it is on the screen. */
function useListSearch(): ListSearch {
  const [params, changeParams] = useAddressParams()
  const hideDone = useDocumentStore(({ preferences }) => preferences.hideDone)
  const isPrinting = useIsPrinting()
  const filter: StepFilter = isPrinting ? NO_FILTER : { ...readFilter(params), hideDone }
  return { filter, sort: isPrinting ? PLAN_ORDER : readSort(params), changeParams }
}

/** A tick changes what the phases add up to, and none of those there are to choose from. */
function isSamePhases(a: readonly Phase[], b: readonly Phase[]): boolean {
  return a.length === b.length && a.every((phase, at) => phase === b[at])
}

interface NothingShownProps {
  readonly isFiltered: boolean
  readonly onClear: () => void
}

function NothingShown({ isFiltered, onClear }: NothingShownProps) {
  return (
    <div className={filterStyles.empty}>
      <p>{isFiltered ? 'No steps match.' : 'Everything is done, and what is done is hidden.'}</p>
      <button className={buttons.button} type="button" onClick={onClear}>
        {isFiltered ? 'Clear filters' : 'Show what is done'}
      </button>
    </div>
  )
}
