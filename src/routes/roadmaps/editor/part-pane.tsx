import { AboutForm } from '../../../components/roadmap-editor/about-form'
import { BackgroundForm } from '../../../components/roadmap-editor/background-form'
import { ChoiceForm } from '../../../components/roadmap-editor/choice-form'
import { PhaseForm } from '../../../components/roadmap-editor/phase-form'
import { StepForm } from '../../../components/roadmap-editor/step-form'
import type { RoadmapPart } from '../../../domain/roadmap/check-roadmap'
import type { Roadmap } from '../../../domain/roadmap/roadmap'
import { newId } from '../../../store/new-id'
import type { EditorVerbs } from './editor-verbs'

interface PartPaneProps {
  readonly roadmap: Roadmap
  readonly part: RoadmapPart
  readonly verbs: EditorVerbs
}

/** The form of the part that is open. Each part has a form of its own, so that no draft is carried over. */
export function PartPane({ roadmap, part, verbs }: PartPaneProps) {
  switch (part.kind) {
    case 'about':
      return <AboutForm roadmap={roadmap} onEdit={verbs.edit} />
    case 'phase': {
      const at = roadmap.phases.findIndex(({ id }) => id === part.id)
      const phase = roadmap.phases[at]
      if (phase === undefined) return null
      return (
        <PhaseForm
          key={phase.id}
          roadmap={roadmap}
          phase={phase}
          onEdit={verbs.edit}
          onMove={(by) => verbs.movePhase(phase.id, at + by)}
          onDelete={(stepsTo) => verbs.deletePhase(phase.id, stepsTo)}
        />
      )
    }
    case 'step': {
      const step = roadmap.steps.find(({ id }) => id === part.id)
      if (step === undefined) return null
      return (
        <StepForm
          key={step.id}
          roadmap={roadmap}
          step={step}
          newId={newId}
          onEdit={verbs.edit}
          onNudge={(by) => verbs.nudgeStep(step.id, by)}
          onDelete={() => verbs.deleteStep(step.id)}
        />
      )
    }
    case 'choice': {
      const at = roadmap.choices.findIndex(({ id }) => id === part.id)
      const choice = roadmap.choices[at]
      if (choice === undefined) return null
      return (
        <ChoiceForm
          key={choice.id}
          roadmap={roadmap}
          choice={choice}
          newId={newId}
          onEdit={verbs.edit}
          onMove={(by) => verbs.moveChoice(choice.id, at + by)}
          onDelete={() => verbs.deleteChoice(choice.id)}
          onDeleteOption={(option) => verbs.deleteOption(choice.id, option)}
        />
      )
    }
    case 'background': {
      const at = roadmap.backgrounds.findIndex(({ id }) => id === part.id)
      const background = roadmap.backgrounds[at]
      if (background === undefined) return null
      return (
        <BackgroundForm
          key={background.id}
          roadmap={roadmap}
          background={background}
          onEdit={verbs.edit}
          onMove={(by) => verbs.moveBackground(background.id, at + by)}
          onDelete={() => verbs.deleteBackground(background.id)}
        />
      )
    }
  }
}
