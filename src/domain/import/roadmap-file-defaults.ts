import { isSameValue } from '../document/same-value'
import { newRoadmap } from '../roadmap/new-roadmap'
import type { Background } from '../roadmap/roadmap'

/** Whether it is the one starting point that a roadmap without any is given. */
export function isDefaultBackground(backgrounds: readonly Background[]): boolean {
  return isSameValue(backgrounds, newRoadmap('', '').backgrounds)
}
