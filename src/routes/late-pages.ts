import { latePage } from './late-page'

/** Pages that are loaded when they are first gone to. */
export const latePages = {
  /** The built-in roadmaps come with it; a person who has a plan does not wait for them. */
  start: latePage(async () => (await import('./start/start-page')).StartPage),
  step: latePage(async () => (await import('./plan/step-sheet')).StepSheet),
  setup: latePage(async () => (await import('./plan/setup-page')).SetupPage),
  roadmaps: latePage(async () => (await import('./roadmaps/roadmaps-page')).RoadmapsPage),
  editor: latePage(async () => (await import('./roadmaps/editor/editor-page')).EditorPage),
  compare: latePage(async () => (await import('./roadmaps/editor/compare-page')).ComparePage),
  data: latePage(async () => (await import('./data/data-page')).DataPage),
  forecast: latePage(async () => (await import('./forecast/forecast-page')).ForecastPage),
  careerLayout: latePage(async () => (await import('./career/career-layout')).CareerLayout),
  role: latePage(async () => (await import('./career/role-page')).RolePage),
  asks: latePage(async () => (await import('./career/asks-page')).AsksPage),
  pay: latePage(async () => (await import('./career/pay-page')).PayPage),
  uses: latePage(async () => (await import('./career/uses-page')).UsesPage),
  hard: latePage(async () => (await import('./career/hard-page')).HardPage),
  roles: latePage(async () => (await import('./career/roles-page')).RolesPage),
  ways: latePage(async () => (await import('./career/ways-page')).WaysPage),
  skills: latePage(async () => (await import('./skills/skills-page')).SkillsPage),
  applications: latePage(async () => (await import('./applications/applications-page')).ApplicationsPage),
  applicationSheet: latePage(async () => (await import('./applications/application-sheet')).ApplicationSheet),
  portfolio: latePage(async () => (await import('./portfolio/portfolio-page')).PortfolioPage),
  project: latePage(async () => (await import('./portfolio/project-page')).ProjectPage),
  employerPage: latePage(async () => (await import('./portfolio/employer-page')).EmployerPage),
  shared: latePage(async () => (await import('./share/shared-page')).SharedPage),
} as const
