/** The colours of a picture, as every program that shows SVG knows them: those of the screen in sRGB. */
export interface PictureColors {
  readonly paper: string
  readonly well: string
  readonly line: string
  readonly lineStrong: string
  readonly ink: string
  readonly inkSoft: string
  readonly accent: string
  /** By phase; a sixth phase has the first's again. */
  readonly phases: readonly PhaseColors[]
}

export interface PhaseColors {
  readonly strong: string
  /** What is still ahead. */
  readonly soft: string
}

export type PictureTheme = 'light' | 'dark'

/** Worked out from the tokens of the style sheet; a test compares them, so that the two stay the same. */
export const PICTURE_COLORS: Readonly<Record<PictureTheme, PictureColors>> = {
  light: {
    paper: '#fbfaf6',
    well: '#f2f0e9',
    line: '#e2dfd9',
    lineStrong: '#8b857f',
    ink: '#241c19',
    inkSoft: '#5f5652',
    accent: '#a44820',
    phases: [
      { strong: '#40895d', soft: '#adcab3' },
      { strong: '#377fac', soft: '#aac6d8' },
      { strong: '#796cad', soft: '#c2bdd8' },
      { strong: '#9d6c2d', soft: '#d4bda2' },
      { strong: '#aa5e61', soft: '#dcb7b4' },
    ],
  },
  dark: {
    paper: '#111419',
    well: '#22252c',
    line: '#30333a',
    lineStrong: '#7e7a73',
    ink: '#ebe8df',
    inkSoft: '#b0aca4',
    accent: '#eca463',
    phases: [
      { strong: '#75be8f', soft: '#456b57' },
      { strong: '#6db3e4', soft: '#416680' },
      { strong: '#ac9fe5', soft: '#605c81' },
      { strong: '#d3a062', soft: '#745c42' },
      { strong: '#e39193', soft: '#7c5558' },
    ],
  },
}

/** The colours of the phase at a position. */
export function phaseColors({ phases }: PictureColors, index: number): PhaseColors {
  return phases[index % phases.length] ?? { strong: 'currentColor', soft: 'currentColor' }
}
