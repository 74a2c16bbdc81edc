import { useEffect, useEffectEvent, useState } from 'react'
import styles from './file-drop.module.css'

interface FileDropProps {
  /** What is shown while a file is held over the page. */
  readonly label: string
  readonly onDrop: (files: readonly File[]) => void
  /** A file is held over the page, also repeatedly. */
  readonly onHeld: () => void
  /** It has been taken away again. */
  readonly onAway: () => void
}

/**
 * Lets files be dropped anywhere on the page, as long as it is there. It is one way among others: there has to be a
 * button for the same. A file that is dropped does not open in the place of the page, as browsers would have it.
 */
export function FileDrop({ label, onDrop, onHeld, onAway }: FileDropProps) {
  const [isOver, setIsOver] = useState(false)
  const take = useEffectEvent(onDrop)
  const hold = useEffectEvent((isHeld: boolean) => {
    setIsOver(isHeld)
    if (isHeld) onHeld()
    else onAway()
  })
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (accept(event)) hold(true)
    }
    const onLeave = ({ relatedTarget }: DragEvent): void => {
      // From one element within to the next is no leaving.
      if (!(relatedTarget instanceof Node)) hold(false)
    }
    const onDropped = (event: DragEvent): void => {
      setIsOver(false)
      if (accept(event)) take([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragenter', onOver)
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDropped)
    return () => {
      document.removeEventListener('dragenter', onOver)
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDropped)
    }
  }, [])
  return (
    isOver && (
      <div className={styles.over} aria-hidden="true">
        {label}
      </div>
    )
  )
}

/** Whether what is dragged is files, which then may be dropped. */
function accept(event: DragEvent): boolean {
  const { dataTransfer } = event
  if (dataTransfer === null || !dataTransfer.types.includes('Files')) return false
  event.preventDefault()
  dataTransfer.dropEffect = 'copy'
  return true
}
