import { lazy, type ReactNode, Suspense } from 'react'
import { isTooMuchMarkdown } from './markdown-limits'
import { ErrorBoundary } from '../error-boundary'
import field from '../field.module.css'
import styles from './markdown-text.module.css'

/** Comes when there is a text to show: most steps have none. */
const MarkdownView = lazy(async () => ({ default: (await import('./markdown-view')).MarkdownView }))

interface MarkdownTextProps {
  readonly text: string
  /** What it is called where it cannot be laid out. */
  readonly kind: 'notes' | 'text'
}

const WORDS = {
  notes: {
    tooMuch: 'Too much to lay out: these notes are shown as they were typed.',
    failed: 'These notes could not be laid out. They are shown as they were typed.',
  },
  text: {
    tooMuch: 'Too much to lay out: this text is shown as it was typed.',
    failed: 'This text could not be laid out. It is shown as it was typed.',
  },
} as const

/** A person's own Markdown as it reads, or, where that cannot be, as it was typed. */
export function MarkdownText({ text, kind }: MarkdownTextProps) {
  const { tooMuch, failed } = WORDS[kind]
  if (isTooMuchMarkdown(text)) return <AsTyped text={text} why={tooMuch} />
  return (
    // With another text, another try.
    <ErrorBoundary key={text} fallback={unlaid(text, failed)}>
      <Suspense fallback={<AsTyped text={text} why={null} />}>
        <MarkdownView text={text} />
      </Suspense>
    </ErrorBoundary>
  )
}

function unlaid(text: string, why: string): () => ReactNode {
  return () => <AsTyped text={text} why={why} />
}

function AsTyped({ text, why }: { readonly text: string; readonly why: string | null }) {
  return (
    <>
      <p className={styles.plain} dir="auto">
        {text}
      </p>
      {why !== null && <p className={field.hint}>{why}</p>}
    </>
  )
}
