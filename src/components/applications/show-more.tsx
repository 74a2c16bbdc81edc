import { formatNumber } from '../../lib/format-number'
import buttons from '../button.module.css'

interface ShowMoreProps {
  /** How many are not shown yet; with none there is no button. */
  readonly hidden: number
  /** How many come at once. */
  readonly atOnce: number
  readonly onMore: () => void
}

/** Shows the next of a long list. */
export function ShowMore({ hidden, atOnce, onMore }: ShowMoreProps) {
  if (hidden <= 0) return null
  return (
    <button className={buttons.quiet} type="button" onClick={onMore}>
      Show {Math.min(hidden, atOnce)} more of {formatNumber(hidden)}
    </button>
  )
}
