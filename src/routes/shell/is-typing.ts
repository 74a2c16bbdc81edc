/** Kinds of input that hold no text. */
const NO_TEXT = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'file', 'color'])

/** Whether text is being typed there, which has an undo of its own. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type)
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

/** Whether a letter means itself there: it is text, or chooses in a list. */
export function isTyping(target: EventTarget | null): boolean {
  if (isTextField(target)) return true
  return target instanceof HTMLElement && target.matches('select, [role="combobox"], [role="listbox"]')
}
