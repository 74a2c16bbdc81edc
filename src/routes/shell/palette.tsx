import { Command as Cmdk, defaultFilter } from 'cmdk'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { DialogBox } from '../../components/dialog-box'
import { closeDialog } from '../../store/open-dialog-store'
import { type Command, useCommands } from './commands'
import styles from './palette.module.css'

/** More than a person reads; a plan may have thousands of steps. */
const MOST_SHOWN = 30
const LEAST_SCORE = 0.01

/** Finds steps, pages and commands by a few letters of their names. */
export function Palette() {
  const navigate = useNavigate()
  const [search, setSearch] = useState('')
  const input = useRef<HTMLInputElement>(null)
  // Once the dialog is open: by itself it would focus the box around it.
  useEffect(() => input.current?.focus(), [])
  const commands = useCommands((path) => void navigate(path))
  const found = findCommands(commands, search)
  return (
    <DialogBox label="Find a step, a page or a command" onClose={closeDialog}>
      <Cmdk className={styles.palette} label="Find a step, a page or a command" shouldFilter={false} loop>
        <Cmdk.Input
          className={styles.input}
          value={search}
          onValueChange={setSearch}
          placeholder="Step, page or command"
          ref={input}
        />
        <Cmdk.List className={styles.list}>
          {found.length === 0 && (
            <p className={styles.empty} role="status">
              Nothing is called “{search}” here. Try a part of a step’s name, or “forecast”.
            </p>
          )}
          {/* The group of the best match comes first. */}
          {[...new Set(found.map(({ group }) => group))].map((group) => (
            <Cmdk.Group className={styles.group} heading={group} key={group}>
              {found
                .filter((each) => each.group === group)
                .map(({ id, name, hint, run }) => (
                  <Cmdk.Item
                    className={styles.item}
                    key={id}
                    value={id}
                    onSelect={() => {
                      closeDialog()
                      run()
                    }}
                  >
                    <span className={styles.name} dir="auto">
                      {name}
                    </span>
                    <span className={styles.hint}>{hint}</span>
                  </Cmdk.Item>
                ))}
            </Cmdk.Group>
          ))}
        </Cmdk.List>
      </Cmdk>
    </DialogBox>
  )
}

/** The best matches, best first; without a search the pages, the commands and the first steps. */
export function findCommands(commands: readonly Command[], search: string): readonly Command[] {
  const text = search.trim()
  if (text === '') {
    const steps = commands.filter(({ group }) => group === 'Steps').slice(0, 5)
    return [...commands.filter(({ id, group }) => group !== 'Steps' && !id.startsWith('tick ')), ...steps]
  }
  return commands
    .map((each) => ({ each, score: defaultFilter(each.name, text, each.keywords === '' ? [] : [each.keywords]) }))
    .filter(({ score }) => score > LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_SHOWN)
    .map(({ each }) => each)
}
