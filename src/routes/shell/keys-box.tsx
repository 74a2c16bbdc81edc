import { Fragment } from 'react'
import buttons from '../../components/button.module.css'
import { DialogBox } from '../../components/dialog-box'
import { useDocumentStore } from '../../store/document-store'
import { closeDialog } from '../../store/open-dialog-store'
import { setSingleKeys } from '../../store/preference-actions'
import { KEY_HELP } from './keys'
import styles from './keys-box.module.css'

/** What the keys do, and the switch for those that are letters on their own. */
export function KeysBox() {
  const singleKeys = useDocumentStore(({ preferences }) => preferences.singleKeys)
  return (
    <DialogBox label="Keys" onClose={closeDialog}>
      <div className={styles.box}>
        <header className={styles.head}>
          <h2 className={styles.title}>Keys</h2>
          <button className={buttons.button} type="button" onClick={closeDialog}>
            Close
          </button>
        </header>
        {KEY_HELP.map(({ group, keys }) => (
          <section key={group}>
            <h3 className={styles.group}>{group}</h3>
            <dl className={styles.keys}>
              {keys.map(({ keys: names, says, isSingle }) => (
                <div className={isSingle && !singleKeys ? styles.off : ''} key={says}>
                  <dt>{says}</dt>
                  <dd>
                    {names.map((name, index) => (
                      <Fragment key={name}>
                        {index > 0 && ' or '}
                        <kbd>{name}</kbd>
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={({ currentTarget }) => setSingleKeys(currentTarget.checked)}
          />
          Letters on their own are commands. Turn this off if you dictate, or hit keys by accident.
        </label>
        <p className={styles.note}>On a Mac, Cmd stands for Ctrl.</p>
      </div>
    </DialogBox>
  )
}
