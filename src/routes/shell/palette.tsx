import { Command as Cmdk } from 'cmdk'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { DialogBox } from '../../components/dialog-box'
import { closeDialog, useOpenDialogStore } from '../../store/open-dialog-store'
import { isStepPath, paths, stepOfPath } from '../paths'
import { useCommands } from './commands'
import { findCommands } from './find-commands'
import styles from './palette.module.css'
import { stepInFocus } from './step-rows'

/** Finds steps, pages and commands by a few letters of their names, and what to do with the step it was opened at. */
export function Palette() {
  const navigate = useNavigate()
  const { pathname, search: settings } = useLocation()
  const [search, setSearch] = useState(() => useOpenDialogStore.getState().typed)
  const input = useRef<HTMLInputElement>(null)
  // Once the dialog is open: by itself it would focus the box around it.
  useEffect(() => input.current?.focus(), [])
  // What had the focus before the box took it.
  const [here] = useState(() => stepOfPath(pathname) ?? stepInFocus())
  const commands = useCommands(here, (path, state) => {
    // A step is a sheet over the plan as it is seen; where the address is there already, it is no other entry.
    const isOverPlan = isStepPath(path) && (pathname === paths.plan || isStepPath(pathname))
    const to = isOverPlan ? { pathname: path, search: settings } : path
    void navigate(to, { state, replace: path === pathname })
  })
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
        {/* Not in the list, which has options alone. */}
        {found.length === 0 && (
          <p className={styles.empty} role="status">
            Nothing is called “{search}” here. Try a part of a step’s name, or “forecast”.
          </p>
        )}
        <Cmdk.List className={styles.list}>
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
