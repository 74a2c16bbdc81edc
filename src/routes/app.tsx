import { lazy, type ReactNode } from 'react'
import { HashRouter, Navigate, Route, Routes } from 'react-router'
import { useCurrentPlan } from '../store/plan-selectors'
import { NotFoundPage } from './not-found/not-found-page'
import { paths, patterns } from './paths'
import { PlanLayout } from './plan/plan-layout'
import { PlanPage } from './plan/plan-page'
import { SetupPage } from './plan/setup-page'
import { StepSheet } from './plan/step-sheet'
import { LoadBoundary } from './shell/load-boundary'
import { Shell } from './shell/shell'

/** The built-in roadmaps come with this page; a person who has a plan does not wait for them. */
const StartPage = lazy(async () => ({ default: (await import('./start/start-page')).StartPage }))

const RoadmapsPage = lazy(async () => ({ default: (await import('./roadmaps/roadmaps-page')).RoadmapsPage }))

const EditorPage = lazy(async () => ({ default: (await import('./roadmaps/editor/editor-page')).EditorPage }))

const ComparePage = lazy(async () => ({ default: (await import('./roadmaps/editor/compare-page')).ComparePage }))

const DataPage = lazy(async () => ({ default: (await import('./data/data-page')).DataPage }))

const ForecastPage = lazy(async () => ({ default: (await import('./forecast/forecast-page')).ForecastPage }))

/** Every page at its address. The addresses are in the hash, so that the built files work under any path. */
export function App() {
  return (
    <HashRouter>
      <Routes>
        <Route element={<Shell />}>
          <Route path={patterns.start} element={<FirstPage />} />
          <Route path={patterns.newPlan} element={<Later page={<StartPage />} />} />
          <Route element={<PlanLayout />}>
            <Route path={patterns.plan} element={<PlanPage />}>
              <Route path={patterns.step} element={<StepSheet />} />
            </Route>
            <Route path={patterns.setup} element={<SetupPage />} />
            <Route path={patterns.forecast} element={<Later page={<ForecastPage />} />} />
          </Route>
          <Route path={patterns.data} element={<Later page={<DataPage />} />} />
          <Route path={patterns.roadmaps} element={<Later page={<RoadmapsPage />} />} />
          <Route path={patterns.editRoadmap} element={<Later page={<EditorPage />} />} />
          <Route path={patterns.compareRoadmap} element={<Later page={<ComparePage />} />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </HashRouter>
  )
}

/** A returning person lands on their plan. */
function FirstPage() {
  const plan = useCurrentPlan()
  return plan === null ? <Later page={<StartPage />} /> : <Navigate to={paths.plan} replace />
}

/** A page that is loaded when it is first gone to. */
function Later({ page }: { readonly page: ReactNode }) {
  return <LoadBoundary isPage>{page}</LoadBoundary>
}
