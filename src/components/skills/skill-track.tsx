import { SKILL_LEVELS, type SkillLevel } from '../../domain/career/career'
import { levelRank } from '../../domain/career/skill-catalogue'
import styles from './skill-track.module.css'
import { LEVEL_NAMES } from './skill-words'

const HEIGHT = 24
const MIDDLE = HEIGHT / 2

interface SkillTrackProps {
  readonly now: SkillLevel
  readonly atEnd: SkillLevel
  /** Nothing is marked where nothing is asked. */
  readonly asked: SkillLevel
}

/** One topic over the four levels: a dot now, a ring at the plan's end, a bar where the role asks. */
export function SkillTrack({ now, atEnd, asked }: SkillTrackProps) {
  return (
    <svg className={styles.track} width="100%" height={HEIGHT} aria-hidden="true">
      <line className={styles.ground} x1={placeOf('none')} x2={placeOf('confident')} y1={MIDDLE} y2={MIDDLE} />
      {asked !== 'none' && (
        <line className={styles.asked} x1={placeOf(asked)} x2={placeOf(asked)} y1="2" y2={HEIGHT - 2} />
      )}
      {now !== 'none' && (
        <line className={styles.reached} x1={placeOf('none')} x2={placeOf(now)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {atEnd !== now && (
        <>
          <line className={styles.ahead} x1={placeOf(now)} x2={placeOf(atEnd)} y1={MIDDLE} y2={MIDDLE} />
          <circle className={styles.ring} cx={placeOf(atEnd)} cy={MIDDLE} r="5" />
        </>
      )}
      <circle className={styles.dot} cx={placeOf(now)} cy={MIDDLE} r="5.5" />
    </svg>
  )
}

/** The names of the levels above their places. */
export function SkillTrackHead() {
  return (
    <span className={styles.head} aria-hidden="true">
      {SKILL_LEVELS.map((level) => (
        <span key={level}>{LEVEL_NAMES[level]}</span>
      ))}
    </span>
  )
}

/** What the marks say, in a line. */
export function SkillTrackKey() {
  return (
    <p className={styles.keys} aria-hidden="true">
      <span className={styles.key}>
        <Mark kind="dot" /> now
      </span>
      <span className={styles.key}>
        <Mark kind="ring" /> at the plan’s end
      </span>
      <span className={styles.key}>
        <Mark kind="asked" /> what the role asks
      </span>
    </p>
  )
}

function Mark({ kind }: { readonly kind: 'dot' | 'ring' | 'asked' }) {
  return (
    <svg className={styles.mark} width="14" height="16" aria-hidden="true">
      {kind === 'asked' ? (
        <line className={styles.asked} x1="7" x2="7" y1="0" y2="16" />
      ) : (
        <circle className={styles[kind]} cx="7" cy="8" r="5" />
      )}
    </svg>
  )
}

/** The middle of the level's quarter. */
function placeOf(level: SkillLevel): string {
  return `${((levelRank(level) + 0.5) / SKILL_LEVELS.length) * 100}%`
}
