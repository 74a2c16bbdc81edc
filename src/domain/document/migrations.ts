import { migrate1To2 } from './migrate-1-to-2'
import { migrate2To3 } from './migrate-2-to-3'

/** The version of the saved format that this program writes. */
export const CURRENT_VERSION = 3

/**
 * One step of the saved format, from a version to the next. Once released, a step is never edited again: people's
 * files of that version exist for ever, and so does a fixture of it in tests/fixtures/documents. The state it is given
 * is what that version wrote, or anything else; it reads what it needs with care, and the current version's reader
 * checks everything afterwards.
 */
export interface Migration {
  /** The version it reads; it writes the next one. */
  readonly from: number
  /** What changed, as a name: "plans get a pace". */
  readonly name: string
  readonly migrate: (state: unknown) => unknown
}

/** Every step there has been, in order. */
export const MIGRATIONS: readonly Migration[] = [
  { from: 1, name: 'plans get notebooks and a history', migrate: migrate1To2 },
  { from: 2, name: 'there are skills, a portfolio and applications', migrate: migrate2To3 },
]

export type MigrationOutcome =
  | { readonly kind: 'migrated'; readonly state: unknown }
  /** `name`: the step that threw, or that is missing. */
  | { readonly kind: 'failed'; readonly name: string }

/** Takes a state from its version to the current one, step by step. Never throws. */
export function migrateState(
  state: unknown,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
  currentVersion = CURRENT_VERSION,
): MigrationOutcome {
  let migrated = state
  for (let at = version; at < currentVersion; at += 1) {
    const migration = migrations.find(({ from }) => from === at)
    if (migration === undefined) return { kind: 'failed', name: `version ${at} to ${at + 1}` }
    try {
      migrated = migration.migrate(migrated)
    } catch {
      return { kind: 'failed', name: migration.name }
    }
  }
  return { kind: 'migrated', state: migrated }
}
