import type { GrowthFigure, PayAmount } from '../../domain/career/figures'
import { formatNumber } from '../../lib/format-number'

/** A year's pay as the source gives it: `100,000 to over 200,000`, `about 128,000`, `165,000 or more`. */
export function payWords(amount: PayAmount): string {
  switch (amount.kind) {
    case 'average':
      return `${amount.isAbout ? 'about ' : ''}${inThousands(amount.value)}`
    case 'openRange':
      return `${inThousands(amount.from)} to over ${inThousands(amount.to)}`
    case 'atLeast':
      return `${inThousands(amount.from)} or more`
  }
}

/** `up to 40% by 2027`. */
export function growthWords({ percent, isUpTo, toYear }: GrowthFigure): string {
  return `${isUpTo ? 'up to ' : ''}${percent}% by ${toYear}`
}

function inThousands(value: number): string {
  return formatNumber(value)
}
