import { exportEverything } from '../../store/data-export'

/** Gives the person a file with all there is: plans, roadmaps of their own and preferences. */
export function exportPlans(): void {
  exportEverything()
}
