/**
 * Lets the browser lay out what is to be shown soon, once, so that it has met the texts and the styles: the first time
 * takes it two to three times as long as the next. It is a copy that leaves the page again before anything is painted or
 * any other code runs; no one sees or hears of it.
 *
 * @param within where it will be shown, for the styles that it gets from there
 */
export function layOutUnseen(part: Element, within: Element): void {
  const room = document.createElement('div')
  room.inert = true
  Object.assign(room.style, { position: 'fixed', inset: '0', contain: 'strict', visibility: 'hidden' })
  room.append(part.cloneNode(true))
  within.append(room)
  room.getBoundingClientRect()
  room.remove()
}
