/**
 * Lets noise fail: a test that writes an error or a warning to the console, or leaves a rejected promise unhandled,
 * fails, unless it said that it expects to. Runs before every test file; tests import `expectConsole` from here.
 */
import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

type Level = 'error' | 'warn'

interface Message {
  readonly level: Level
  readonly text: string
}

interface Expectation {
  readonly level: Level
  readonly pattern: RegExp
}

// Taken now, for a test may leave fake timers behind.
const { setImmediate } = globalThis

/** When a chunk of the app arrives is up to the machine: React says so when that is between two steps of a test. */
const CHUNK_ARRIVED = /^A suspended resource finished loading inside a test/

const messages: Message[] = []
const rejections: string[] = []
const expectations: Expectation[] = []

/** Says that the running test makes the app write this to the console; the test fails when it does not. */
export function expectConsole(level: Level, pattern: RegExp): void {
  expectations.push({ level, pattern })
}

const { error, warn } = console
Object.assign(console, { error: noteMessage('error'), warn: noteMessage('warn') })
process.on('unhandledRejection', noteRejection)

afterEach(async () => {
  // Node reports an unhandled rejection only when the work at hand is done.
  await new Promise((resolve) => setImmediate(resolve))
  const complaints = [...unexpectedNoise(), ...unmetExpectations()]
  for (const list of [messages, rejections, expectations]) list.length = 0
  if (complaints.length > 0) throw new Error(complaints.join('\n\n'))
})

afterAll(() => {
  Object.assign(console, { error, warn })
  process.off('unhandledRejection', noteRejection)
})

function noteMessage(level: Level) {
  return (...args: unknown[]): void => {
    const text = format(...args)
    if (!CHUNK_ARRIVED.test(text)) messages.push({ level, text })
  }
}

function noteRejection(reason: unknown): void {
  rejections.push(format(reason))
}

function unexpectedNoise(): string[] {
  return [
    ...messages
      .filter((message) => !expectations.some((expectation) => isMet(expectation, message)))
      .map(({ level, text }) => `This test wrote to console.${level} (if meant, see expectConsole):\n${text}`),
    ...rejections.map((reason) => `This test left a rejected promise unhandled:\n${reason}`),
  ]
}

function unmetExpectations(): string[] {
  return expectations
    .filter((expectation) => !messages.some((message) => isMet(expectation, message)))
    .map(({ level, pattern }) => `This test expected console.${level} to get ${pattern}, which did not happen.`)
}

function isMet(expectation: Expectation, message: Message): boolean {
  return expectation.level === message.level && expectation.pattern.test(message.text)
}
