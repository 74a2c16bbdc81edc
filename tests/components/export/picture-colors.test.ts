import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PICTURE_COLORS, type PictureColors } from '../../../src/components/export/picture-colors'

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8')
const SOFT = readFileSync('src/components/phase-color.module.css', 'utf8')

type Lab = readonly [lightness: number, a: number, b: number]

/** A token's colour on paper (0) or at night (1), in Oklab. */
function token(name: string, night: 0 | 1): Lab {
  const pair = new RegExp(`--${name}: light-dark\\(oklch\\(([^)]+)\\), oklch\\(([^)]+)\\)\\)`).exec(TOKENS)
  const [lightness = 0, chroma = 0, hue = 0] = (pair?.[night + 1] ?? '').split(' ').map(Number)
  const angle = (hue * Math.PI) / 180
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]
}

/** Source: Ottosson (2020), "A perceptual color space for image processing". */
function toHex([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const channels = linear.map((value) => {
    const share = Math.min(1, Math.max(0, value))
    const gamma = share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055
    return Math.round(gamma * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

function mixed(color: Lab, share: number, other: Lab): Lab {
  const at = (i: 0 | 1 | 2): number => color[i] * share + other[i] * (1 - share)
  return [at(0), at(1), at(2)]
}

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours of a picture are those of the screen: %s', (theme, night) => {
  const shares = [...SOFT.matchAll(/var\(--phase\) (\d+)%/g)].map(([, percent]) => Number(percent) / 100)
  const phases = [1, 2, 3, 4, 5].map((hue) => token(`phase-${hue}`, night))
  const expected: PictureColors = {
    paper: toHex(token('paper', night)),
    well: toHex(token('well', night)),
    line: toHex(token('line', night)),
    lineStrong: toHex(token('line-strong', night)),
    ink: toHex(token('ink', night)),
    inkSoft: toHex(token('ink-soft', night)),
    accent: toHex(token('accent', night)),
    phases: phases.map((hue) => ({
      strong: toHex(hue),
      soft: toHex(mixed(hue, shares[night] ?? 0, token('paper', night))),
    })),
  }
  expect(PICTURE_COLORS[theme]).toEqual(expected)
})
