import { useState } from 'react'
import {
  APPLICATION_ENDINGS,
  APPLICATION_LIMITS,
  APPLICATION_STAGES,
  type ApplicationEnding,
  type ApplicationStage,
  type JobApplication,
} from '../../domain/career/application'
import type { ApplicationText } from '../../domain/career/application-edit'
import { ENDING_NAMES, STAGE_NAMES } from '../../domain/career/application-words'
import type { Day } from '../../domain/day'
import { dayLimits } from '../../domain/plan/day-limits'
import { toWebAddress } from '../../domain/plan/edit-notebook'
import type { PlanId } from '../../domain/plan/plan'
import buttons from '../button.module.css'
import { DayField } from '../day-field'
import { SelectField } from '../select-field'
import { Part } from '../step/part'
import { TextField } from '../step/text-field'
import { BAD_ADDRESS } from './address-words'
import styles from './application-form.module.css'
import { SearchFields } from './search-fields'
import { StageMenu } from './stage-menu'

interface ApplicationDetailsProps {
  readonly application: JobApplication
  readonly today: Day
  /** The plans there are, by their ids. */
  readonly plans: ReadonlyMap<PlanId, string>
  readonly onWrite: (change: Partial<ApplicationText>) => void
  readonly onMove: (stage: ApplicationStage) => void
  readonly onEnd: (ending: ApplicationEnding | null) => void
  readonly onReached: (stage: ApplicationStage, day: Day) => void
}

/** Everything that is said of an application but its checklist and its notes; each field is saved as it is typed. */
export function ApplicationDetails(props: ApplicationDetailsProps) {
  const { application, plans, onWrite } = props
  const { employer, role, plan, isSteppingStone, stage, nextAction, nextOn } = application
  const hasNext = stage !== 'closed' || nextAction !== '' || nextOn !== null
  return (
    <>
      <Progress {...props} />
      {hasNext && <NextAction {...props} />}
      <Part heading="The job">
        <div className={styles.fields}>
          <TextField
            label="Employer"
            value={employer}
            maxLength={APPLICATION_LIMITS.line}
            onChange={(text) => onWrite({ employer: text })}
          />
          <TextField
            label="Role"
            value={role}
            maxLength={APPLICATION_LIMITS.line}
            onChange={(text) => onWrite({ role: text })}
          />
          <Advert url={application.url} onWrite={onWrite} />
          <SearchFields plan={plan} isSteppingStone={isSteppingStone} plans={plans} onChange={onWrite} />
        </div>
      </Part>
    </>
  )
}

/** Where it stands, and when it came there. */
function Progress({ application, today, onMove, onEnd, onReached }: ApplicationDetailsProps) {
  const { stage, ending, reached } = application
  const passed = APPLICATION_STAGES.filter((each) => each !== 'toApply' && (each === stage || reached.has(each)))
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <div className={styles.stage}>
          <StageMenu application={application} onMove={onMove} />
        </div>
        {stage === 'closed' && (
          <SelectField
            label="How it ended"
            value={ending ?? ''}
            onChange={(value) => onEnd(APPLICATION_ENDINGS.find((each) => each === value) ?? null)}
          >
            <option value="">Not said</option>
            {APPLICATION_ENDINGS.map((each) => (
              <option key={each} value={each}>
                {ENDING_NAMES[each]}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      {passed.length > 0 && (
        <div className={styles.pair}>
          {passed.map((each) => (
            <DayField
              key={each}
              label={`${STAGE_NAMES[each]} on`}
              value={reached.get(each) ?? null}
              min={dayLimits(today).first}
              max={today}
              onChange={(day) => onReached(each, day)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

function NextAction({ application: { nextAction, nextOn }, today, onWrite }: ApplicationDetailsProps) {
  const limits = dayLimits(today)
  return (
    <Part heading="Next">
      <div className={styles.fields}>
        <TextField
          label="What to do next"
          value={nextAction}
          maxLength={APPLICATION_LIMITS.line}
          onChange={(text) => onWrite({ nextAction: text })}
        />
        <div className={styles.pair}>
          <DayField
            // With no day again, nothing half typed stays.
            key={nextOn === null ? 'none' : 'some'}
            label="On"
            value={nextOn}
            min={limits.first}
            max={limits.last}
            onChange={(day) => onWrite({ nextOn: day })}
          />
        </div>
        {nextOn !== null && (
          <button className={`${buttons.quiet} ${styles.verb}`} type="button" onClick={() => onWrite({ nextOn: null })}>
            On no particular day
          </button>
        )}
      </div>
    </Part>
  )
}

/** The address is kept when it is one of the web; until then what is typed stays in the field. */
function Advert({ url, onWrite }: { readonly url: string; readonly onWrite: ApplicationDetailsProps['onWrite'] }) {
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  const shown = typed ?? url
  const isBad = shown.trim() !== '' && toWebAddress(shown) === null
  return (
    <div
      className={styles.fields}
      onBlur={() => {
        setIsLeft(true)
        if (!isBad) setTyped(null)
      }}
    >
      <TextField
        label="Address of the advert"
        type="url"
        value={shown}
        maxLength={APPLICATION_LIMITS.address}
        problem={isBad && isLeft ? BAD_ADDRESS : null}
        onChange={(text) => {
          setTyped(text)
          const address = text.trim() === '' ? '' : toWebAddress(text)
          if (address !== null) onWrite({ url: address })
        }}
      />
      {url !== '' && (
        <a className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
          Open the advert
        </a>
      )}
    </div>
  )
}
