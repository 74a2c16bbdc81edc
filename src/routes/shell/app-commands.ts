import { loadAppUpdate, useAppUpdateStore } from '../../store/app-update-store'
import { installApp, useInstallStore } from '../../store/install-store'
import { type Command, command } from './command'

/** What there is to do about the app itself, when there is something. */
export function useAppCommands(): readonly Command[] {
  const hasUpdate = useAppUpdateStore(({ update }) => update !== 'none')
  const canInstall = useInstallStore(({ offer }) => offer !== null)
  return [
    ...(hasUpdate
      ? [command('update', 'Do', 'Reload with the new version', 'update app', '', () => loadAppUpdate())]
      : []),
    ...(canInstall ? [command('install', 'Do', 'Install Cairn', 'app offline home screen', '', installApp)] : []),
  ]
}
