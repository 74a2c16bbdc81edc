import { APPLICATION_STAGES, type ApplicationStage, type JobApplication } from '../../domain/career/application'
import { applicationName, STAGE_NAMES } from '../../domain/career/application-words'
import { ChoiceMenu } from '../choice-menu'

interface StageMenuProps {
  readonly application: JobApplication
  readonly isLabelHidden?: boolean
  readonly onMove: (stage: ApplicationStage) => void
}

const CHOICES = APPLICATION_STAGES.map((id) => ({ id, name: STAGE_NAMES[id] }))

/** Where an application stands, and the way to move it: nothing moves before Enter or a press. */
export function StageMenu({ application, isLabelHidden = false, onMove }: StageMenuProps) {
  return (
    <ChoiceMenu
      label={isLabelHidden ? `Stage of ${applicationName(application)}` : 'Stage'}
      isLabelHidden={isLabelHidden}
      choices={CHOICES}
      chosen={application.stage}
      onChoose={(id) => {
        const stage = APPLICATION_STAGES.find((each) => each === id)
        if (stage !== undefined) onMove(stage)
      }}
    />
  )
}
