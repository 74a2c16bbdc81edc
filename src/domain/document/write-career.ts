import type { JobApplication } from '../career/application'
import type { Career } from '../career/career'
import type { PortfolioProject } from '../career/project'
import { dayToText } from '../day'

/** Skills, portfolio and applications as plain lists and texts: days are YYYY-MM-DD, what goes by id is a list. */
export function writeCareer({ skills, projects, applications }: Career) {
  return {
    skills: [...skills].map(([skill, level]) => ({ skill, level })),
    projects: [...projects.values()].map(writeProject),
    applications: [...applications.values()].map(writeApplication),
  }
}

function writeProject(project: PortfolioProject) {
  const { createdOn, changedOn, links, skills, pictures, tasksDone, loops, ...rest } = project
  return {
    ...rest,
    createdOn: dayToText(createdOn),
    changedOn: dayToText(changedOn),
    links: [...links].map(([id, { title, url }]) => ({ id, title, url })),
    skills: [...skills],
    pictures: [...pictures].map(([id, { alt, width, height, bytes }]) => ({ id, alt, width, height, bytes })),
    tasksDone: [...tasksDone],
    loops: [...loops].map(([id, { on, from, to, why }]) => ({ id, on: dayToText(on), from, to, why })),
  }
}

function writeApplication(application: JobApplication) {
  const { createdOn, reached, tasksDone, nextOn, ...rest } = application
  return {
    ...rest,
    createdOn: dayToText(createdOn),
    reached: [...reached].map(([stage, day]) => ({ stage, day: dayToText(day) })),
    tasksDone: [...tasksDone],
    nextOn: nextOn === null ? null : dayToText(nextOn),
  }
}
