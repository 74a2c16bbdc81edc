/** Where a row is among all of them, and in the page. */
export interface RowPlace {
  readonly index: number
  /** How many there are, when not all of them are in the page; else null. */
  readonly rowCount: number | null
  /** In pixels below the first, or null where rows lie one below the other by themselves. */
  readonly top: number | null
  readonly measure: ((element: HTMLElement | null) => void) | undefined
  /** The one row that Tab comes to. */
  readonly isActive: boolean
}
