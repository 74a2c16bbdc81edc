import { useState } from 'react'
import type { PlanFile } from '../../domain/document/review-file'
import { readDocument } from '../../domain/document/read-document'
import { specimenFile } from '../../worker/specimen-file'
import { DrawnUnseen } from '../drawn-unseen'
import { PlanFileReview } from './plan-file-review'

/** Draws what shows a file, with one that nobody has, while the person is still choosing theirs. */
export function ReviewRehearsal() {
  const [file] = useState(readSpecimen)
  if (file === null) return null
  return (
    <DrawnUnseen>
      <PlanFileReview file={file} notes={[]} onClose={nothing} onTaken={nothing} />
    </DrawnUnseen>
  )
}

function readSpecimen(): PlanFile | null {
  const read = readDocument(specimenFile(1))
  if (read.kind !== 'ok') return null
  return { name: 'plan.json', document: read.document, problems: [], more: 0, finishes: new Map() }
}

function nothing(): void {}
