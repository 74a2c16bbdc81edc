import { machineLearningEngineer } from '../../../src/catalogue/machine-learning-engineer/roadmap'
import {
  APPLICATION_STAGES,
  type ApplicationEnding,
  type ApplicationStage,
  type JobApplication,
} from '../../../src/domain/career/application'
import type { CairnDocument } from '../../../src/domain/document/document'
import { acceptPlan, createPlan } from '../../../src/domain/plan/create-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { day, FIRST_MONDAY, makeApplication, makeDocument } from '../../helpers/make-plan'

/** A plan to become a machine learning engineer, as somebody with experience starts it. */
function engineerPlan(): Plan {
  const background = machineLearningEngineer.backgrounds.at(-1)
  if (background === undefined) throw new Error('The roadmap has no backgrounds.')
  return acceptPlan(createPlan('plan', machineLearningEngineer, background, FIRST_MONDAY), FIRST_MONDAY)
}

/** A document with a plan and these applications for it. */
export function searchDocument(...applications: readonly JobApplication[]): CairnDocument {
  const document = makeDocument(engineerPlan())
  return {
    ...document,
    career: { ...document.career, applications: new Map(applications.map((each) => [each.id, each])) },
  }
}

/** An application that has come through these stages, each on a day counted from today. */
export function cameThrough(
  id: string,
  [role, employer]: readonly [role: string, employer: string],
  stages: Partial<Record<ApplicationStage, number>>,
  parts: Partial<JobApplication> = {},
  ending: ApplicationEnding | null = null,
): JobApplication {
  const reached = APPLICATION_STAGES.flatMap((stage): [ApplicationStage, number][] => {
    const on = stages[stage]
    return on === undefined ? [] : [[stage, on]]
  })
  return makeApplication({
    id,
    role,
    employer,
    stage: reached.at(-1)?.[0] ?? 'toApply',
    reached: new Map(reached.map(([stage, on]) => [stage, day(on)])),
    ending,
    plan: 'plan',
    ...parts,
  })
}

/** A search under way: something in each stage, something past, something to come. */
export function searchUnderWay(): readonly JobApplication[] {
  return [
    cameThrough(
      'kite',
      ['Junior machine learning engineer', 'Kite'],
      { toApply: -9 },
      {
        nextAction: 'Ask Ms Keller for a reference',
        nextOn: day(0),
        url: 'https://example.org/jobs/1',
      },
    ),
    cameThrough(
      'heron',
      ['Machine learning intern', 'Heron Robotics'],
      { toApply: -2 },
      {
        nextAction: 'Count the skills in the advert',
        nextOn: day(3),
      },
    ),
    cameThrough(
      'swift',
      ['Data analyst', 'Swift & Sons'],
      { applied: -30 },
      {
        nextAction: 'A polite question',
        nextOn: day(-4),
        isSteppingStone: true,
      },
    ),
    cameThrough('wren', ['NLP scientist', 'Wren'], { applied: -8 }),
    cameThrough(
      'lark',
      ['Machine learning engineer', 'Lark Diagnostics'],
      { applied: -20, interview: -3 },
      {
        nextAction: 'Prepare the case',
        nextOn: day(9),
      },
    ),
    cameThrough(
      'stork',
      ['Machine learning engineer', 'Stork Logistics'],
      { applied: -28, interview: -20, offer: -1 },
      {
        nextAction: 'Ask about the team',
      },
    ),
    cameThrough('owl', ['Data scientist', 'Owl'], { applied: -60, closed: -40 }, {}, 'refused'),
    cameThrough('crane', ['ML engineer', 'Crane'], { applied: -60, interview: -48, closed: -20 }, {}, 'refused'),
    cameThrough('tern', ['ML engineer', 'Tern'], { applied: -50, closed: -47 }, {}, 'refused'),
    cameThrough('ibis', ['ML engineer', 'Ibis'], { applied: -90, closed: -10 }, {}, 'noAnswer'),
  ]
}
