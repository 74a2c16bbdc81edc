import type { SourceId } from '../roadmap/roadmap'

/** A year's pay as a source gives it, in whole units of its own currency. */
export type PayAmount =
  | { readonly kind: 'average'; readonly value: number; readonly isAbout: boolean }
  /** `to` is the highest figure given; the source says that some pay is above it. */
  | { readonly kind: 'openRange'; readonly from: number; readonly to: number }
  | { readonly kind: 'atLeast'; readonly from: number }

export interface PayFigure {
  /** The work, in short. */
  readonly by: string
  /** The year of the figure, or what is known of it. */
  readonly year: string
  /** Whose pay it is, and of what kind the figure is. */
  readonly of: string
  readonly amount: PayAmount
  readonly sources: readonly SourceId[]
}

/** Figures in one country's currency; those of two countries are never on one axis. */
export interface PayCountry {
  readonly country: string
  readonly currency: string
  readonly figures: readonly PayFigure[]
}

export interface GrowthFigure {
  readonly by: string
  /** What grows, and where. */
  readonly of: string
  readonly fromYear: number
  readonly toYear: number
  /** Percent over the whole span. */
  readonly percent: number
  /** The source gives it as the most it could be. */
  readonly isUpTo: boolean
  readonly sources: readonly SourceId[]
}

/** The highest figure given. */
export function highestPay({ figures }: PayCountry): number {
  return Math.max(...figures.map(({ amount }) => highestOf(amount)))
}

/** The same growth in percent a year, if it were even: 40% over 4 years is 8.8% a year. */
export function growthPerYear({ percent, fromYear, toYear }: GrowthFigure): number {
  return ((1 + percent / 100) ** (1 / (toYear - fromYear)) - 1) * 100
}

function highestOf(amount: PayAmount): number {
  switch (amount.kind) {
    case 'average':
      return amount.value
    case 'openRange':
      return amount.to
    case 'atLeast':
      return amount.from
  }
}
