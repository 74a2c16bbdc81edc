import { isValidElement, type ReactNode, useState } from 'react'
import { createRoutesFromElements, matchRoutes, Navigate, Route, useRoutes } from 'react-router'
import { getCurrentPlan, useCurrentPlan } from '../store/plan-selectors'
import { AppRouter } from './app-router'
import { NotFoundPage } from './not-found/not-found-page'
import type { LatePage } from './late-page'
import { latePages } from './late-pages'
import { paths, patterns } from './paths'
import { PlanLayout } from './plan/plan-layout'
import { PlanPage } from './plan/plan-page'
import { loadPlanPage } from './plan/plan-parts'
import { LoadBoundary } from './shell/load-boundary'
import { Shell } from './shell/shell'

/** Every page at its address. The addresses are in the hash, so that the built files work under any path. */
export function App() {
  return (
    <AppRouter>
      <Pages />
    </AppRouter>
  )
}

/** Loads what is shown at an address, so that it is there at once. What cannot be loaded is said when it is shown. */
export async function loadPage(pathname: string): Promise<void> {
  const elements = (matchRoutes(ROUTES, pathname) ?? []).map(({ route }) => route.element)
  await Promise.allSettled(elements.map(loadElement))
}

const ROUTES = createRoutesFromElements(
  <Route element={<Shell />}>
    <Route path={patterns.start} element={<FirstPage />} />
    <Route path={patterns.newPlan} element={<Later {...latePages.start} />} />
    <Route element={<PlanLayout />}>
      <Route path={patterns.plan} element={<PlanPage />}>
        <Route path={patterns.step} element={<Later {...latePages.step} />} />
      </Route>
      <Route path={patterns.setup} element={<Later {...latePages.setup} />} />
      <Route path={patterns.forecast} element={<Later {...latePages.forecast} />} />
    </Route>
    <Route path={patterns.data} element={<Later {...latePages.data} />} />
    <Route path={patterns.shared} element={<Later {...latePages.shared} />} />
    <Route path={patterns.roadmaps} element={<Later {...latePages.roadmaps} />} />
    <Route path={patterns.editRoadmap} element={<Later {...latePages.editor} />} />
    <Route path={patterns.compareRoadmap} element={<Later {...latePages.compare} />} />
    <Route element={<Later {...latePages.careerLayout} />}>
      <Route path={patterns.career} element={<Later {...latePages.role} />} />
      <Route path={patterns.careerAsks} element={<Later {...latePages.asks} />} />
      <Route path={patterns.careerPay} element={<Later {...latePages.pay} />} />
      <Route path={patterns.careerUses} element={<Later {...latePages.uses} />} />
      <Route path={patterns.careerHard} element={<Later {...latePages.hard} />} />
      <Route path={patterns.careerRoles} element={<Later {...latePages.roles} />} />
      <Route path={patterns.careerWays} element={<Later {...latePages.ways} />} />
      <Route path={patterns.careerSkills} element={<Later {...latePages.skills} />} />
      <Route path={patterns.careerApplications} element={<Later {...latePages.applications} />}>
        <Route path={patterns.application} element={<Later {...latePages.applicationSheet} />} />
      </Route>
    </Route>
    <Route path={patterns.portfolio} element={<Later {...latePages.portfolio} />} />
    <Route path={patterns.portfolioPage} element={<Later {...latePages.employerPage} />} />
    <Route path={patterns.project} element={<Later {...latePages.project} />} />
    <Route path="*" element={<NotFoundPage />} />
  </Route>,
)

function Pages() {
  return useRoutes(ROUTES)
}

async function loadElement(element: ReactNode): Promise<void> {
  if (!isValidElement<LatePage>(element)) return
  if (element.type === Later) await element.props.load()
  if (element.type === PlanPage) await loadPlanPage(window)
  if (element.type === FirstPage && getCurrentPlan() === null) await latePages.start.load()
}

/** A returning person lands on their plan. */
function FirstPage() {
  const plan = useCurrentPlan()
  return plan === null ? <Later {...latePages.start} /> : <Navigate to={paths.plan} replace />
}

/** A page that is loaded when it is first gone to. */
function Later({ id, shown }: LatePage) {
  return (
    <LoadBoundary isPage key={id}>
      <Shown what={shown} />
    </LoadBoundary>
  )
}

/** Goes on showing what it began with: what is typed into a page is not to go when that turns out to be loaded. */
function Shown({ what }: { readonly what: LatePage['shown'] }) {
  const [Page] = useState(what)
  return <Page />
}
