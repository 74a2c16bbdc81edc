import type { ReactNode } from 'react'
import { goToProblem } from '../lib/go-to-problem'

interface FieldsFormProps {
  readonly className: string | undefined
  /** For a button that opens it. */
  readonly id?: string
  /** Does what the button says; all fields can be taken as they are. */
  readonly onSubmit: () => void
  /** Fields, and one button of the type `submit`. */
  readonly children: ReactNode
}

/**
 * Fields with a button that acts on them, as Enter does in each. Where one cannot be taken as it is, the focus goes
 * there instead.
 */
export function FieldsForm({ className, id, onSubmit, children }: FieldsFormProps) {
  return (
    <form
      className={className}
      id={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!goToProblem(event.currentTarget)) onSubmit()
      }}
    >
      {children}
    </form>
  )
}
