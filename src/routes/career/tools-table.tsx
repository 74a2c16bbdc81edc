import type { SourceId } from '../../domain/roadmap/roadmap'
import styles from './tools-table.module.css'

interface Naming {
  readonly sources: readonly SourceId[]
  /** Where, if it is named only in passing. */
  readonly only?: string
}

interface Tool {
  readonly tool: string
  readonly keySteps?: Naming
  readonly itpro?: Naming
  readonly guide?: Naming
}

interface ToolsTableProps {
  /** What a row is: `Language`. */
  readonly name: string
  readonly tools: readonly Tool[]
}

const WORKS = [
  ['keySteps', 'Key Steps, 2025'],
  ['itpro', 'ITPro, 2023'],
  ['guide', 'Career guide'],
] as const

/** Which source names which tool. */
export function ToolsTable({ name, tools }: ToolsTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{name}, by the sources that name it</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          {WORKS.map(([key, work]) => (
            <th key={key} scope="col">
              {work}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tools.map((tool) => (
          <tr key={tool.tool}>
            <th scope="row">{tool.tool}</th>
            {WORKS.map(([key]) => (
              <td key={key}>
                <Named naming={tool[key]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Named({ naming }: { readonly naming: Naming | undefined }) {
  if (naming === undefined) return <NotNamed />
  if (naming.only !== undefined) return <span className={styles.only}>{naming.only}</span>
  return (
    <>
      <svg className={styles.dot} width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" />
      </svg>
      <span className="visually-hidden">named</span>
    </>
  )
}

function NotNamed() {
  return (
    <span className={styles.not}>
      –<span className="visually-hidden"> not named</span>
    </span>
  )
}
