import { APPLICATION_STAGES, type ApplicationStage, type JobApplication } from '../career/application'
import type { Career } from '../career/career'
import type { PortfolioProject, ProjectLoop, ProjectPicture } from '../career/project'
import type { NotebookLink } from '../plan/step-notebook'
import { mergeMaps, mergeOrderedMaps, mergeSets } from './merge-collections'
import { mergeNotes } from './merge-notes'
import { greater, type Merge, shared, type ValueMerge } from './merge-values'

/** Skills topic by topic, projects and applications field by field; of two texts on the same both stay. */
export function createCareerMerge(values: ValueMerge): Merge<Career> {
  const project = createProjectMerge(values)
  const application = createApplicationMerge(values)
  return (base, mine, theirs) =>
    shared(mine, {
      skills: mergeMaps(base?.skills, mine.skills, theirs.skills, { merge: values.leaf }),
      projects: mergeOrderedMaps(base?.projects, mine.projects, theirs.projects, { merge: project }),
      applications: mergeMaps(base?.applications, mine.applications, theirs.applications, { merge: application }),
    })
}

function createProjectMerge({ value, leaf }: ValueMerge): Merge<PortfolioProject> {
  const link: Merge<NotebookLink> = (base, mine, theirs) =>
    shared(mine, {
      title: value(base?.title, mine.title, theirs.title),
      url: value(base?.url, mine.url, theirs.url),
    })
  const picture: Merge<ProjectPicture> = (base, mine, theirs) =>
    shared(mine, {
      alt: value(base?.alt, mine.alt, theirs.alt),
      width: value(base?.width, mine.width, theirs.width),
      height: value(base?.height, mine.height, theirs.height),
      bytes: value(base?.bytes, mine.bytes, theirs.bytes),
    })
  const loop: Merge<ProjectLoop> = leaf

  return (base, mine, theirs) => {
    const text = (key: 'description' | 'outcome' | 'results' | 'lessons' | 'improvements'): string =>
      value(base?.[key], mine[key], theirs[key], mergeNotes)
    return shared(mine, {
      id: mine.id,
      title: value(base?.title, mine.title, theirs.title),
      createdOn: value(base?.createdOn, mine.createdOn, theirs.createdOn),
      changedOn: value(base?.changedOn, mine.changedOn, theirs.changedOn),
      description: text('description'),
      outcome: text('outcome'),
      results: text('results'),
      lessons: text('lessons'),
      improvements: text('improvements'),
      targetJob: value(base?.targetJob, mine.targetJob, theirs.targetJob),
      code: value(base?.code, mine.code, theirs.code),
      links: mergeMaps(base?.links, mine.links, theirs.links, { merge: link }),
      skills: mergeSets(base?.skills, mine.skills, theirs.skills),
      pictures: mergeOrderedMaps(base?.pictures, mine.pictures, theirs.pictures, { merge: picture }),
      hasChecklist: value(base?.hasChecklist, mine.hasChecklist, theirs.hasChecklist),
      tasksDone: mergeSets(base?.tasksDone, mine.tasksDone, theirs.tasksDone),
      loops: mergeMaps(base?.loops, mine.loops, theirs.loops, { merge: loop }),
      isPrivate: value(base?.isPrivate, mine.isPrivate, theirs.isPrivate),
    })
  }
}

function createApplicationMerge({ value, leaf }: ValueMerge): Merge<JobApplication> {
  return (base, mine, theirs) => {
    const stage = value(base?.stage, mine.stage, theirs.stage, furtherStage)
    const ending = value(base?.ending, mine.ending, theirs.ending, greater)
    return shared(mine, {
      id: mine.id,
      employer: value(base?.employer, mine.employer, theirs.employer),
      role: value(base?.role, mine.role, theirs.role),
      url: value(base?.url, mine.url, theirs.url),
      createdOn: value(base?.createdOn, mine.createdOn, theirs.createdOn),
      stage,
      reached: mergeMaps(base?.reached, mine.reached, theirs.reached, { merge: leaf }),
      // One that a side has taken back has not ended, whatever the other says of its end.
      ending: stage === 'closed' ? ending : null,
      tasksDone: mergeSets(base?.tasksDone, mine.tasksDone, theirs.tasksDone),
      contacts: value(base?.contacts, mine.contacts, theirs.contacts, mergeNotes),
      notes: value(base?.notes, mine.notes, theirs.notes, mergeNotes),
      nextAction: value(base?.nextAction, mine.nextAction, theirs.nextAction),
      nextOn: value(base?.nextOn, mine.nextOn, theirs.nextOn),
      isSteppingStone: value(base?.isSteppingStone, mine.isSteppingStone, theirs.isSteppingStone),
      plan: value(base?.plan, mine.plan, theirs.plan),
    })
  }
}

function furtherStage(mine: ApplicationStage, theirs: ApplicationStage): ApplicationStage {
  return APPLICATION_STAGES.indexOf(mine) >= APPLICATION_STAGES.indexOf(theirs) ? mine : theirs
}
