/** What version 2 wrote, as far as this step has to know it. */
interface StateOfVersion2 {
  readonly plans: readonly unknown[]
  readonly draft: unknown
  readonly roadmaps: readonly unknown[]
}

/** There are skills, a portfolio and applications; notebooks name projects; files' unknown fields are kept. */
export function migrate2To3(state: unknown): unknown {
  if (!isObject(state)) return state
  const { plans, draft, roadmaps }: Partial<StateOfVersion2> = state
  return {
    ...state,
    ...(Array.isArray(plans) ? { plans: plans.map(addToPlan) } : {}),
    ...(draft === undefined ? {} : { draft: addToPlan(draft) }),
    ...(Array.isArray(roadmaps) ? { roadmaps: roadmaps.map(addExtras) } : {}),
    career: { skills: [], projects: [], applications: [] },
  }
}

function addToPlan(plan: unknown): unknown {
  if (!isObject(plan)) return plan
  const { notebooks }: { readonly notebooks?: unknown } = plan
  return {
    ...plan,
    ...(Array.isArray(notebooks) ? { notebooks: notebooks.map(addProjects) } : {}),
    extras: [],
  }
}

function addProjects(notebook: unknown): unknown {
  return isObject(notebook) ? { ...notebook, projects: [] } : notebook
}

function addExtras(roadmap: unknown): unknown {
  return isObject(roadmap) ? { ...roadmap, extras: [] } : roadmap
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
