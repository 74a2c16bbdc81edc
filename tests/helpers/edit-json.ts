/** A value of parsed JSON whose parts can be changed by their path: `steps.0.title`. */
export interface JsonEditor {
  readonly json: unknown
  readonly get: (path: string) => unknown
  readonly set: (path: string, value: unknown) => void
  readonly drop: (path: string) => void
  /** Adds to the end of a list. */
  readonly push: (path: string, value: unknown) => void
}

/** Changes the value itself. A path that leads nowhere is a mistake in the test, and throws. */
export function editJson(json: unknown): JsonEditor {
  const find = (path: string): { readonly parent: object; readonly key: string } => {
    const keys = path === '' ? [] : path.split('.')
    const key = keys.pop() ?? ''
    const parent = keys.reduce<unknown>((value, each) => partOf(value, each), json)
    if (typeof parent !== 'object' || parent === null) throw new Error(`There is no "${path}".`)
    return { parent, key }
  }
  const get = (path: string): unknown => {
    if (path === '') return json
    const { parent, key } = find(path)
    return partOf(parent, key)
  }
  return {
    json,
    get,
    set: (path, value) => {
      const { parent, key } = find(path)
      Reflect.set(parent, key, value)
    },
    drop: (path) => {
      const { parent, key } = find(path)
      // The list may have been given a `constructor` of its own, which `splice` would call.
      if (Array.isArray(parent) && Number.isInteger(Number(key))) {
        parent.copyWithin(Number(key), Number(key) + 1)
        parent.length -= 1
      } else Reflect.deleteProperty(parent, key)
    },
    push: (path, value) => {
      const list = get(path)
      if (!Array.isArray(list)) throw new Error(`"${path}" is no list.`)
      list.push(value)
    },
  }
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined
}
