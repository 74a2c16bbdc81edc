import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What to show instead; `retry` tries the children again. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode
  readonly children: ReactNode
}

/** Keeps an error in one place of the page from taking the rest with it. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly failed: boolean; readonly error: unknown }
> {
  override state = { failed: false, error: null }

  static getDerivedStateFromError(error: unknown): { readonly failed: true; readonly error: unknown } {
    return { failed: true, error }
  }

  readonly retry = (): void => this.setState({ failed: false, error: null })

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback(this.state.error, this.retry) : this.props.children
  }
}
