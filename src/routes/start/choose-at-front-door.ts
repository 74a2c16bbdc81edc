import { machineLearningEngineer } from '../../catalogue/machine-learning-engineer/roadmap'
import type { BackgroundId } from '../../domain/roadmap/roadmap'
import { chooseBackground } from '../../store/plan-actions'

/** Begins the draft for a card that was chosen before the rest of the app was there. */
export function chooseAtFrontDoor(id: BackgroundId): void {
  chooseBackground(machineLearningEngineer, id)
}
