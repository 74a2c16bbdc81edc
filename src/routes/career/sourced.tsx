import type { Statement } from '../../domain/career/statement'
import { SourceMarks } from './source-marks'

/** A sentence with what it stands on. */
export function Sourced({ statement: { says, sources } }: { readonly statement: Statement }) {
  return (
    <>
      {says} <SourceMarks sources={sources} />
    </>
  )
}
