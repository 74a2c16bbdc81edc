/** What one call takes, for as many entries as it is called on. */
type Weigh = (self: unknown) => number

const once: Weigh = () => 1
const each: Weigh = (self) => 1 + (self as readonly unknown[]).length

const METHODS: readonly (readonly [owner: object, names: readonly string[], weigh: Weigh])[] = [
  [Object, ['hasOwn'], once],
  [Map.prototype, ['get', 'set', 'has', 'delete'], once],
  [Set.prototype, ['add', 'has', 'delete'], once],
  [Array.prototype, ['push', 'pop'], once],
  [Array.prototype, ['includes', 'indexOf', 'find', 'findIndex', 'some', 'every', 'shift', 'unshift', 'slice'], each],
  [Array.prototype, ['filter', 'map', 'flatMap', 'forEach', 'reduce', 'concat', 'toSorted', 'splice', 'join'], each],
]

/**
 * How much work something does, counted and not timed: the calls of what collections are looked into and built with,
 * each for as many entries as it goes through.
 */
export function countEffort(run: () => void): number {
  let effort = 0
  const undo = METHODS.flatMap(([owner, names, weigh]) =>
    names.map((name) => {
      const real = Reflect.get(owner, name) as (...args: readonly unknown[]) => unknown
      const counted = function counted(this: unknown, ...args: readonly unknown[]): unknown {
        effort += weigh(this)
        return Reflect.apply(real, this, args)
      }
      Object.defineProperty(owner, name, { value: counted, writable: true, configurable: true, enumerable: false })
      return () =>
        Object.defineProperty(owner, name, { value: real, writable: true, configurable: true, enumerable: false })
    }),
  )
  try {
    run()
  } finally {
    for (const restore of undo) restore()
  }
  return effort
}
