import { NO_FILTER, type StepFilter } from '../../components/step-filter'
import { STATES, type StepState } from '../../components/step-state'
import { SORT_COLUMNS } from '../../components/step-list-head'
import { PLAN_ORDER, type StepSort } from '../../components/step-list-sort'

/** What of the list's filter stands in the address, so that "back" from a step leads to the same rows. */
export type AddressFilter = Omit<StepFilter, 'hideDone'>

/** The filter in an address; what it does not know, it leaves out. */
export function readFilter(params: URLSearchParams): AddressFilter {
  return {
    states: new Set(STATES.filter((state) => params.getAll('state').includes(state))),
    isOptionalOnly: params.has('optional'),
    phase: params.get('phase'),
    text: params.get('text') ?? '',
  }
}

/** Writes a filter into an address, beside what else is in it. */
export function writeFilter(params: URLSearchParams, filter: AddressFilter): void {
  params.delete('state')
  for (const state of filter.states) params.append('state', state satisfies StepState)
  setOrDelete(params, 'optional', filter.isOptionalOnly ? 'only' : '')
  setOrDelete(params, 'phase', filter.phase ?? '')
  setOrDelete(params, 'text', filter.text)
}

export function clearFilter(params: URLSearchParams): void {
  writeFilter(params, NO_FILTER)
}

/** The order in an address, or that of the plan. */
export function readSort(params: URLSearchParams): StepSort {
  const column = SORT_COLUMNS.find(([name]) => name === params.get('sort'))?.[0]
  return column === undefined ? PLAN_ORDER : { column, isDescending: params.get('sort-order') === 'descending' }
}

export function writeSort(params: URLSearchParams, { column, isDescending }: StepSort): void {
  setOrDelete(params, 'sort', column === PLAN_ORDER.column && !isDescending ? '' : column)
  setOrDelete(params, 'sort-order', isDescending ? 'descending' : '')
}

function setOrDelete(params: URLSearchParams, name: string, value: string): void {
  if (value === '') params.delete(name)
  else params.set(name, value)
}
