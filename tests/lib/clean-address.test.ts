import { expect, test } from 'vitest'
import { keepAddressClean } from '../../src/lib/clean-address'

/** As much of a window as is asked for, with the address in `hash`. */
function fakeWindow(hash: string) {
  const listeners: (() => void)[] = []
  const location = { hash }
  const target = {
    location,
    history: {
      state: { usr: 1 },
      replaceState: (state: unknown, _: string, url: string): void => {
        expect(state).toEqual({ usr: 1 })
        location.hash = url
      },
    },
    addEventListener: (_: string, listener: () => void): void => void listeners.push(listener),
  }
  return { location, target: target as unknown as Window, pop: () => listeners.forEach((listener) => listener()) }
}

test.each([
  ['#/shared/1ab%0D%0Acd%0aef%09', '#/shared/1abcdef'],
  ['#/shared/1ab%', '#/shared/1ab'],
  ['#/shared/1ab%zz%2D', '#/shared/1abzz%2D'],
  ['#/shared/1ab', '#/shared/1ab'],
  ['#/plan/steps/a%0Ab%', '#/plan/steps/a%0Ab%'],
])('D1 %s becomes %s', (hash, clean) => {
  const { location, target } = fakeWindow(hash)
  keepAddressClean(target, '#/shared/')
  expect(location.hash).toBe(clean)
})

test('D1 an address that comes later is cleaned, too', () => {
  const { location, target, pop } = fakeWindow('#/plan')
  keepAddressClean(target, '#/shared/')
  location.hash = '#/shared/1a%0Ab'
  pop()
  expect(location.hash).toBe('#/shared/1ab')
})
