/** Gives whole numbers from 0 up to, but not including, `below`; the same for the same seed. */
export type Dice = (below: number) => number

/** Mulberry32: small, fast, and good enough to choose where to break something. */
export function makeDice(seed: number): Dice {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

export function pick<T>(list: readonly T[], dice: Dice): T {
  return list[dice(list.length)]!
}

/** A text that something has happened to: one to four of its bytes or of its values are not what they were. */
export function breakText(text: string, dice: Dice): string {
  return dice(3) === 0 ? breakCharacters(text, dice) : breakValues(text, dice)
}

const ODD_CHARACTERS = ['\0', '\uD800', '\uDFFF', '\u202E', '\uFEFF', '"', '\\', '{', ']', ',', '-', '9', 'e', '\u2028']

function breakCharacters(text: string, dice: Dice): string {
  let broken = text
  for (let times = 1 + dice(4); times > 0; times -= 1) {
    const [at, length] = [dice(broken.length + 1), dice(30)]
    const [before, after] = [broken.slice(0, at), broken.slice(at + length)]
    switch (dice(6)) {
      case 0:
        broken = before
        break
      case 1:
        broken = before + after
        break
      case 2:
        broken = before + broken.slice(at, at + length).repeat(2) + after
        break
      case 3:
        broken = before + pick(ODD_CHARACTERS, dice) + broken.slice(at)
        break
      case 4:
        broken = before + String.fromCharCode(dice(0x1_0000)) + broken.slice(at + 1)
        break
      default:
        broken = dice(4) === 0 ? JSON.stringify(broken) : `\uFEFF${broken}`
    }
  }
  return broken
}

/** What JSON.stringify cannot write is put in as a mark, and written out afterwards. */
const MARKS: readonly (readonly [mark: string, text: string])[] = [
  ['\u0001A', '1e999'],
  ['\u0001B', '-1e999'],
  ['\u0001C', '9007199254740993'],
  ['\u0001D', '-0'],
  ['\u0001E', '1e-400'],
  ['\u0001F', `${'['.repeat(3000)}${']'.repeat(3000)}`],
  ['\u0001G', `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`],
  ['\u0001H', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
  ['\u0001I', '[{"__proto__":{"polluted":true}},null]'],
]

const ODD_VALUES: readonly unknown[] = [
  [null, true, false, 0, -1, 0.5, 1e300, -1e15, {}, [], [[]], [null], ['x'], { id: 'x' }, { id: {} }],
  ['', ' ', 'x', '__proto__', 'constructor', 'prototype', 'toString', 'javascript:alert(1)', '//evil', 'known', 'wait'],
  ['2027-02-30', '0000-00-00', '9999-12-31', '0001-01-01', '2027-01-04T00:00', '\0', '\uD800', '\uDC00x', '\u202Eabc'],
  ['x'.repeat(3000), '٠١٢٣', 'learn', 'build', 'arrive', 'phase', 'choice', 'fact', 'full', 'plain'],
  MARKS.map(([mark]) => mark),
].flat()

const ODD_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'plans', '', 'x'] as const

function breakValues(text: string, dice: Dice): string {
  const root: unknown = JSON.parse(text)
  for (let times = 1 + dice(4); times > 0; times -= 1) breakValue(root, dice)
  return MARKS.reduce((json, [mark, instead]) => json.replaceAll(JSON.stringify(mark), instead), JSON.stringify(root))
}

type Holder = Record<string, unknown> | unknown[]

interface Spot {
  readonly holder: Holder
  readonly key: string
}

function breakValue(root: unknown, dice: Dice): void {
  const spots = spotsIn(root)
  if (spots.length === 0) return
  const { holder, key } = pick(spots, dice)
  const value: unknown = Reflect.get(holder, key)
  const other = pick(spots, dice)
  switch (dice(7)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else Reflect.deleteProperty(holder, key)
      break
    case 1:
      // Twice in a list: the same id again.
      if (Array.isArray(holder)) holder.push(structuredClone(value))
      break
    case 2:
      // A value from elsewhere: an id that leads nowhere or in a circle, a thing of another kind.
      put(holder, key, structuredClone(Reflect.get(other.holder, other.key)))
      break
    case 3:
      put(holder, pick(ODD_NAMES, dice), structuredClone(value))
      break
    case 4:
      put(holder, key, dice(2) === 0 ? [structuredClone(value)] : { [pick(ODD_NAMES, dice)]: structuredClone(value) })
      break
    default:
      put(holder, key, structuredClone(pick(ODD_VALUES, dice)))
  }
}

/** An own field, whatever it is called. */
function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}

function spotsIn(root: unknown): readonly Spot[] {
  const spots: Spot[] = []
  const open: unknown[] = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const holder = value as Holder
    for (const key of Object.keys(holder)) {
      spots.push({ holder, key })
      open.push(Reflect.get(holder, key))
    }
  }
  return spots
}
