import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import {
  Router,
  type Location,
  type NavigateOptions,
  type NavigationType,
  type To,
  UNSAFE_createHashHistory as createHashHistory,
} from 'react-router'

interface Place {
  readonly action: NavigationType
  readonly location: Location
}

/**
 * The router whose addresses are in the hash. A way gone with `flushSync` is drawn in one go with what has changed
 * before it: the page that is left is not drawn once more with that. All others are drawn while the page goes on
 * answering. `HashRouter` makes a transition of every way, and the routers with data of their own, which know
 * `flushSync`, come with much that is not used here; so this is `HashRouter` with that, around the library's own history.
 */
export function AppRouter({ children }: { readonly children: ReactNode }) {
  const [history] = useState(createOwnHistory)
  const [{ action, location }, setPlace] = useState<Place>({ action: history.action, location: history.location })
  useLayoutEffect(
    () =>
      history.listen((place, isAtOnce) => {
        if (isAtOnce) setPlace(place)
        else startTransition(() => setPlace(place))
      }),
    [history],
  )
  return (
    <Router location={location} navigationType={action} navigator={history.navigator}>
      {children}
    </Router>
  )
}

type Go = (to: To, state?: unknown, options?: NavigateOptions) => void

/** The browser's history, with what is said of each way kept for those who hear of it. */
function createOwnHistory() {
  const history = createHashHistory({ v5Compat: true })
  let isAtOnce = false
  const noting =
    (go: Go): Go =>
    (to, state, options) => {
      isAtOnce = options?.flushSync === true
      go(to, state)
      isAtOnce = false
    }
  return {
    action: history.action,
    location: history.location,
    navigator: {
      ...history,
      push: noting((to, state) => history.push(to, state)),
      replace: noting((to, state) => history.replace(to, state)),
    },
    listen: (tell: (place: Place, isAtOnce: boolean) => void) =>
      history.listen(({ action, location }) => tell({ action, location }, isAtOnce)),
  }
}
