import { useNavigate } from 'react-router'
import { builtinRoadmaps } from '../../catalogue/builtin-roadmaps'
import buttons from '../../components/button.module.css'
import { useClockStore } from '../../store/clock-store'
import { useDocumentStore } from '../../store/document-store'
import { createOwnRoadmap, deleteOwnRoadmap, makeOwnRoadmap } from '../../store/roadmap-actions'
import { paths, toHref } from '../paths'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import { OpenPlanFile } from '../start/open-plan-file'
import { PlanEditions } from './editor/plan-editions'
import { PlanTable } from './plan-table'
import { RoadmapCard } from './roadmap-card'
import styles from './roadmaps-page.module.css'

/** One's plans side by side, and the roadmaps that another can be started from. */
export function RoadmapsPage() {
  const navigate = useNavigate()
  const plans = useDocumentStore((document) => document.plans)
  const roadmaps = useDocumentStore((document) => document.roadmaps)
  const today = useClockStore((clock) => clock.today)
  const inUse = [...plans.values()].filter(({ isArchived }) => !isArchived)
  const putAway = [...plans.values()].filter(({ isArchived }) => isArchived)
  const edit = (id: string): void => void navigate(paths.editRoadmap(id))

  return (
    <div className={styles.page}>
      <title>Roadmaps · Cairn</title>
      <h1 className={styles.title}>Plans and roadmaps</h1>
      <PagePart heading="Your plans">
        {inUse.length === 0 ? (
          <p className={parts.note}>
            {putAway.length === 0
              ? 'No plan yet. Start one from any of the roadmaps below.'
              : 'All your plans are put away. Take one out again, or start another below.'}
          </p>
        ) : (
          <PlanTable caption="Your plans" plans={inUse} today={today} />
        )}
        <PlanEditions plans={inUse} />
        <OpenPlanFile label="Import" />
        {putAway.length > 0 && (
          <details className={styles.putAway}>
            <summary>Put away ({putAway.length})</summary>
            <PlanTable caption="Plans put away" plans={putAway} today={today} />
          </details>
        )}
      </PagePart>
      <PagePart heading="Your own roadmaps">
        {roadmaps.size === 0 && (
          <p className={parts.note}>
            None yet. Make one of the built-in roadmaps your own and change it, or begin with an empty one.
          </p>
        )}
        <ul className={styles.cards}>
          {[...roadmaps.values()].map(({ roadmap }) => (
            <RoadmapCard key={roadmap.id} roadmap={roadmap}>
              <a className={buttons.button} href={toHref(paths.editRoadmap(roadmap.id))}>
                Edit
              </a>
              <button className={buttons.quiet} type="button" onClick={() => edit(makeOwnRoadmap(roadmap))}>
                Duplicate
              </button>
              <button className={buttons.quiet} type="button" onClick={() => deleteOwnRoadmap(roadmap.id)}>
                Delete
              </button>
            </RoadmapCard>
          ))}
        </ul>
        <button className={`${buttons.button} ${styles.add}`} type="button" onClick={() => edit(createOwnRoadmap())}>
          Begin an empty roadmap
        </button>
      </PagePart>
      <PagePart heading="Roadmaps that come with Cairn">
        <ul className={styles.cards}>
          {builtinRoadmaps.map((roadmap) => (
            <RoadmapCard key={roadmap.id} roadmap={roadmap}>
              <button className={buttons.quiet} type="button" onClick={() => edit(makeOwnRoadmap(roadmap))}>
                Make it my own
              </button>
            </RoadmapCard>
          ))}
        </ul>
      </PagePart>
    </div>
  )
}
