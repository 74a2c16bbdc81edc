import type { GrowthFigure, PayCountry } from '../../domain/career/figures'
import type { Statement } from '../../domain/career/statement'
import { EDITORIAL } from '../../domain/roadmap/roadmap'

export const payLead: Statement = {
  says: 'In the United States the sources give from 100,000 to over 200,000 dollars a year (2025), an average of 160,663 (2023), and one of about 128,000 (no year given); they count different people in different years. In the United Kingdom one gives an average of 66,535 pounds (2023).',
  sources: ['A19', 'B10', 'C4'],
}

export const payByCountry: readonly PayCountry[] = [
  {
    country: 'United States',
    currency: 'US dollars',
    figures: [
      {
        by: 'Key Steps',
        year: '2025',
        of: 'all, by place, experience and industry',
        amount: { kind: 'openRange', from: 100_000, to: 200_000 },
        sources: ['A19'],
      },
      {
        by: 'ITPro',
        year: '2023',
        of: 'average',
        amount: { kind: 'average', value: 160_663, isAbout: false },
        sources: ['B10'],
      },
      {
        by: 'Career guide',
        year: 'no year given',
        of: 'average',
        amount: { kind: 'average', value: 128_000, isAbout: true },
        sources: ['C4'],
      },
      {
        by: 'Career guide',
        year: 'no year given',
        of: 'the experienced',
        amount: { kind: 'atLeast', from: 165_000 },
        sources: ['C4'],
      },
    ],
  },
  {
    country: 'United Kingdom',
    currency: 'pounds',
    figures: [
      {
        by: 'ITPro',
        year: '2023',
        of: 'average',
        amount: { kind: 'average', value: 66_535, isAbout: false },
        sources: ['B10'],
      },
    ],
  },
]

export const payNote: Statement = {
  says: 'They are not averaged here: a range, two averages of different years and a floor for the experienced make no common figure. Set the one that is nearest to you beside adverts of this year.',
  sources: [EDITORIAL],
}

export const payPlaceNote: Statement = {
  says: 'Key Steps and the career guide give US dollars; we read them as pay in the United States.',
  sources: ['A19', 'C4', EDITORIAL],
}

export const currencyNote: Statement = {
  says: 'Pounds stand on an axis of their own. Converted at some day’s rate they would be a figure that no source gives, and prices and taxes differ too.',
  sources: [EDITORIAL],
}

export const growth: readonly GrowthFigure[] = [
  {
    by: 'ITPro',
    of: 'demand for AI and machine learning specialists, place not given',
    fromYear: 2023,
    toYear: 2027,
    percent: 40,
    isUpTo: true,
    sources: ['B10'],
  },
  {
    by: 'Career guide',
    of: 'jobs in the United States, by its Bureau of Labor Statistics',
    fromYear: 2020,
    toYear: 2030,
    percent: 22,
    isUpTo: false,
    sources: ['C4'],
  },
]

export const growthNote: Statement = {
  says: 'One is demand for specialists over four years, the other jobs over ten. Neither says how many posts there will be where you live, nor how many people will want them.',
  sources: [EDITORIAL],
}

export const payMoves: Statement = {
  says: 'Within the range of 2025 it is place, experience and industry that make the difference.',
  sources: ['A19'],
}
