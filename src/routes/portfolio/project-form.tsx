import { AddressField, LineField } from '../../components/portfolio/line-field'
import { ProjectTextPart } from '../../components/portfolio/project-text'
import { SkillsField } from '../../components/portfolio/skills-field'
import { EntryList } from '../../components/step/entry-list'
import { type PortfolioProject, PROJECT_LIMITS } from '../../domain/career/project'
import type { ProjectText } from '../../domain/career/project-edits'
import * as verbs from '../../store/portfolio-actions'
import { PagePart } from '../page-part'
import { SKILL_NAMES } from './asked-skills'
import { ProjectPicturesPart } from './project-pictures-part'
import { usePortfolio } from './use-portfolio'

/** Everything that is told of a project, in the order in which a reader meets it. */
export function ProjectForm({ project }: { readonly project: PortfolioProject }) {
  const { today, asked } = usePortfolio()
  const { id } = project
  const text = (field: ProjectText, heading: string, hint: string) => (
    <ProjectTextPart
      heading={heading}
      hint={hint}
      text={project[field]}
      onWrite={(written) => verbs.writeProject(id, field, written)}
      onWritten={verbs.sealProject}
    />
  )
  return (
    <>
      <PagePart heading="What it is">
        {text('description', 'Description', 'What it does and for whom, so that somebody outside the field follows.')}
        {text('outcome', 'Outcome', 'What came of it: who uses it, what is decided or done differently now.')}
        <AddressField
          label="Where the code is"
          value={project.code}
          maxLength={PROJECT_LIMITS.address}
          hint="A repository that others can open, such as https://github.com/you/project."
          onWrite={(address) => verbs.writeCode(id, address)}
          onWritten={verbs.sealProject}
        />
        <EntryList
          kind="link"
          empty="A demo, an article, a talk."
          entries={Array.from(project.links, ([link, { title, url }]) => [link, { title, url, on: null }])}
          today={today}
          onSave={(link, { title, url }) => verbs.saveProjectLink(id, link, { title, url })}
          onRemove={(link) => verbs.removeProjectLink(id, link)}
        />
      </PagePart>
      <PagePart heading="What it shows">
        <ProjectPicturesPart project={project} />
        {text('results', 'Results', 'The figures that count, against what, and on which data.')}
      </PagePart>
      <PagePart heading="What you take from it">
        {text('lessons', 'Lessons', 'What went wrong, and what you would do differently.')}
        {text('improvements', 'Next improvements', 'What you would do with another month.')}
      </PagePart>
      <PagePart heading="Whom it is for">
        <LineField
          label="The job it is to speak for"
          value={project.targetJob}
          maxLength={PROJECT_LIMITS.line}
          hint="For yourself; it is not on the page. Such as: junior machine learning engineer, in health."
          onWrite={(job) => verbs.writeTargetJob(id, job)}
          onWritten={verbs.sealProject}
        />
        <SkillsField
          skills={project.skills}
          names={SKILL_NAMES}
          asked={asked}
          onAdd={(skill) => verbs.addProjectSkill(id, skill)}
          onRemove={(skill) => verbs.removeProjectSkill(id, skill)}
        />
      </PagePart>
    </>
  )
}
