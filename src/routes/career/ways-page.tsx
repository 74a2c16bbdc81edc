import { degreeDisagreement } from '../../catalogue/career/education'
import { WAY_CHOICES, WAY_OF_LEARNING, wayAssumptions, waysLead, wayViews } from '../../catalogue/career/ways'
import { COURSE_QUESTIONS, coursesNote, NAMED_COURSES } from '../../catalogue/career/courses'
import { DisagreementView } from '../../components/career/disagreement-view'
import { FinishAxis, type FinishRow } from '../../components/choices/finish-axis'
import type { Statement } from '../../domain/career/statement'
import type { Day } from '../../domain/day'
import type { AnswerComparison } from '../../domain/plan/compare-answers'
import { useSureDays } from '../../store/answer-forecasts'
import { viewAnswers } from '../../store/answer-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import { paths } from '../paths'
import { type AnswerBasis, useAnswerBasis } from './answer-basis'
import { AnswerChoice } from './answer-choice'
import { BasisNote } from './basis-note'
import { CareerPageFrame } from './career-page-frame'
import { CourseChooser } from './ways-courses'
import { Sourced } from './sourced'
import styles from './ways-page.module.css'

const DATA = [[...wayViews.values()], wayAssumptions, degreeDisagreement, coursesNote, COURSE_QUESTIONS, NAMED_COURSES]

/** The ways of learning, compared as real plans. */
export function WaysPage() {
  const basis = useAnswerBasis(WAY_CHOICES)
  const { asked, today, isExample } = basis
  const isRoad = asked?.choice.id === WAY_OF_LEARNING
  const assumptions = wayAssumptions.filter(({ option }) => option === null || isRoad)
  return (
    <CareerPageFrame path={paths.careerWays} title="Ways of learning" lead={waysLead} data={DATA}>
      {asked !== null && (
        <PagePart heading={isExample ? 'The ways, side by side' : 'Your plan, by way of learning'}>
          <BasisNote basis={basis} what="the way of learning" />
          <Finishes asked={asked} today={today} isExample={isExample} />
          <AnswerChoice {...asked} today={today} isExample={isExample} isFolded aboutOf={aboutWay} moreOf={viewsOf} />
        </PagePart>
      )}
      <PagePart heading="What the plans assume of classes">
        <dl className={styles.assumptions}>
          {assumptions.map((statement) => (
            <div key={statement.name}>
              <dt className={styles.name}>{statement.name}</dt>
              <dd>
                <Sourced statement={statement} />
              </dd>
            </div>
          ))}
        </dl>
      </PagePart>
      <DisagreementView disagreement={degreeDisagreement} show={showSourced} />
      <CourseChooser />
    </CareerPageFrame>
  )
}

interface FinishesProps {
  readonly asked: NonNullable<AnswerBasis['asked']>
  readonly today: Day
  /** None of the answers of an example is what a person has now. */
  readonly isExample: boolean
}

/** All finishes on one axis; the days of 80% chance come one after the other. */
function Finishes({ asked: { plan, choice }, today, isExample }: FinishesProps) {
  const hidesDates = useHidesDates()
  const comparisons = viewAnswers(plan, choice, today)
  const sureDays = useSureDays(comparisons, today)
  if (hidesDates) return <p className={parts.note}>There is no chart of the finishes, because dates are hidden.</p>
  const rows = comparisons.flatMap(({ option, isAnswer, finish }): FinishRow[] =>
    finish.kind === 'date'
      ? [
          {
            id: option.id,
            label: option.label,
            finish: finish.day,
            sure: sureDays.get(option.id),
            isAnswer: isAnswer && !isExample,
          },
        ]
      : [],
  )
  return rows.length < 2 ? null : (
    <FinishAxis name={`Finish by ${choice.title.toLowerCase()}`} today={today} rows={rows} />
  )
}

function showSourced(statement: Statement) {
  return <Sourced statement={statement} />
}

function aboutWay({ option }: AnswerComparison) {
  return <p>{option.hint}</p>
}

/** What speaks for and against a way, by the sources. */
function viewsOf({ option }: AnswerComparison) {
  const views = wayViews.get(option.id)
  if (views === undefined) return null
  return (
    <div className={styles.views}>
      <Views name="For" mark="+" statements={views.pro} />
      <Views name="Against" mark="−" statements={views.contra} />
    </div>
  )
}

interface ViewsProps {
  readonly name: string
  readonly mark: string
  readonly statements: readonly Statement[]
}

function Views({ name, mark, statements }: ViewsProps) {
  return (
    <div>
      <p className={styles.viewsName}>{name}</p>
      <ul className={styles.list} aria-label={name}>
        {statements.map((statement) => (
          <li className={styles.view} key={statement.says}>
            <span className={styles.mark} aria-hidden="true">
              {mark}
            </span>
            <span>
              <Sourced statement={statement} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
