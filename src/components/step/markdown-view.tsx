import type { ComponentProps, ReactNode } from 'react'
import Markdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { toWebAddress } from '../../domain/plan/edit-notebook'
import styles from './markdown-view.module.css'

/**
 * A person's own Markdown, shown. HTML in it is text like any other; only web addresses become links; nothing is
 * fetched, so that a picture is a link to it.
 */
export function MarkdownView({ text }: { readonly text: string }) {
  return (
    <div className={styles.text}>
      <Markdown remarkPlugins={PLUGINS} urlTransform={toSafeUrl} components={COMPONENTS}>
        {text}
      </Markdown>
    </div>
  )
}

const PLUGINS = [remarkGfm]

/** Whole addresses only: in the app's own, `#…` is a page. */
function toSafeUrl(url: string): string {
  return /^https?:/i.test(url) ? (toWebAddress(url) ?? '') : ''
}

/** The notes stand below a heading of the third level. */
const COMPONENTS: Components = {
  h1: ({ children }) => <h4>{children}</h4>,
  h2: ({ children }) => <h5>{children}</h5>,
  h3: ({ children }) => <h6>{children}</h6>,
  h4: ({ children }) => <h6>{children}</h6>,
  h5: ({ children }) => <h6>{children}</h6>,
  h6: ({ children }) => <h6>{children}</h6>,
  a: ({ href, children }) => <SafeLink href={href}>{children}</SafeLink>,
  img: ({ src, alt }) => (
    <SafeLink
      href={typeof src === 'string' ? src : ''}
    >{`Picture: ${alt === undefined || alt === '' ? src : alt}`}</SafeLink>
  ),
  // A task of the notes is text: it is ticked by writing an x.
  input: ({ checked }: ComponentProps<'input'>) => (
    <span className={styles.task} role="img" aria-label={checked === true ? 'Done:' : 'Open:'}>
      {checked === true ? '☑' : '☐'}
    </span>
  ),
  table: ({ children }) => (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys
    <div className={styles.wide} role="region" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
}

function SafeLink({ href, children }: { readonly href: string | undefined; readonly children: ReactNode }) {
  if (href === undefined || href === '') return <span>{children}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
