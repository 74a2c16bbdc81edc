import { beforeEach, expect, test } from 'vitest'
import { closeNotice, type Notice, showNotice, useNoticeStore } from '../../src/store/notice-store'

const saying = (text: string): Omit<Notice, 'id' | 'pace' | 'about'> => ({
  what: { kind: 'says', text },
  finish: null,
  offers: null,
})

beforeEach(closeNotice)

test('there is one notice at a time, the last', () => {
  showNotice(saying('one'))
  showNotice(saying('two'))
  expect(useNoticeStore.getState().notice).toMatchObject(saying('two'))
  closeNotice()
  expect(useNoticeStore.getState().notice).toBeNull()
})

test('the same words said again are another notice, also after it was closed', () => {
  const ids = Array.from({ length: 3 }, () => {
    showNotice(saying('done'))
    const { notice } = useNoticeStore.getState()
    closeNotice()
    return notice?.id
  })
  expect(new Set(ids).size).toBe(3)
})

test('what is about the same takes the place of the one before and is no other; about something else, it is', () => {
  const ids = (['slider', 'slider', 'other', 'slider'] as const).map((about, at) => {
    showNotice({ ...saying(String(at)), about })
    return useNoticeStore.getState().notice?.id
  })
  expect(ids[1]).toBe(ids[0])
  expect(new Set(ids).size).toBe(3)
  expect(useNoticeStore.getState().notice?.what).toEqual({ kind: 'says', text: '3' })
})
