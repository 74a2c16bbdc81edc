import { useRef } from 'react'
import { useSearchParams } from 'react-router'
import { machineLearningSkills } from '../../catalogue/career/skills'
import { PARAMS } from './skill-addresses'
import { SkillAssessment } from './skill-assessment'
import { SkillFillIn } from './skill-fill-in'
import { SkillProfilePage } from './skill-profile-page'
import styles from './skills-page.module.css'
import { useArrival } from './use-arrival'

/** What a person can do, beside what a role asks: the profile, the questions area by area, and what they fill in. */
export function SkillsPage() {
  const [params] = useSearchParams()
  const place = useRef<HTMLDivElement>(null)
  const areaId = params.get(PARAMS.area)
  const area = machineLearningSkills.areas.find(({ id }) => id === areaId)
  const isFillIn = area === undefined && params.has(PARAMS.fillIn)
  useArrival(place, area?.id ?? (isFillIn ? PARAMS.fillIn : ''))
  return (
    <div className={styles.place} ref={place} tabIndex={-1}>
      {area !== undefined && <SkillAssessment key={area.id} area={area} />}
      {isFillIn && <SkillFillIn />}
      {area === undefined && !isFillIn && <SkillProfilePage role={params.get(PARAMS.role)} />}
    </div>
  )
}
