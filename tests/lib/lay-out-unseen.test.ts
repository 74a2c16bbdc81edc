// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { layOutUnseen } from '../../src/lib/lay-out-unseen'

test('a copy is laid out where no one can see or reach it, and nothing is left of it', () => {
  document.body.innerHTML = '<main><p>Here</p></main>'
  const before = document.body.innerHTML
  const part = document.createElement('section')
  part.textContent = 'Soon'
  const seen: HTMLElement[] = []
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function measured(this: HTMLElement) {
    expect(this.isConnected).toBe(true)
    seen.push(this)
    return new DOMRect()
  })
  layOutUnseen(part, document.querySelector('main') ?? document.body)
  expect(seen.map(({ inert, style, textContent }) => [inert, style.visibility, textContent])).toEqual([
    [true, 'hidden', 'Soon'],
  ])
  expect(document.body.innerHTML).toBe(before)
  expect(part.parentNode).toBeNull()
})
