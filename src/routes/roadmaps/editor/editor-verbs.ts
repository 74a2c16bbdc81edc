import type { StepPlace } from '../../../components/roadmap-editor/outline-rows'
import { stepName } from '../../../components/roadmap-editor/part-words'
import type { RoadmapPart } from '../../../domain/roadmap/check-roadmap'
import { addBackground, deleteBackground, moveBackground } from '../../../domain/roadmap/edit-roadmap-backgrounds'
import { addChoice, deleteChoice, deleteOption, moveChoice } from '../../../domain/roadmap/edit-roadmap-choices'
import { addPhase, deletePhase, movePhase } from '../../../domain/roadmap/edit-roadmap-phases'
import { addStep, deleteSteps, moveStep, nudgeStep } from '../../../domain/roadmap/edit-roadmap-steps'
import type { ChoiceId, OptionId, PhaseId, Roadmap, StepId } from '../../../domain/roadmap/roadmap'
import { phaseTitle } from '../../../domain/roadmap/titles'
import { countOf, listInWords } from '../../../lib/format-duration'
import { newId } from '../../../store/new-id'
import { editOwnRoadmap } from '../../../store/roadmap-actions'

interface EditorPlace {
  readonly open: (part: RoadmapPart) => void
  readonly close: () => void
  /** Something stands at another place now. */
  readonly moved: (id: string, after: Roadmap) => void
}

export type EditorVerbs = ReturnType<typeof createEditorVerbs>

/** What can be done in the editor of a roadmap, besides filling in its forms. */
export function createEditorVerbs(roadmap: Roadmap, { open, close, moved }: EditorPlace) {
  const { id } = roadmap
  const edit = (change: (roadmap: Roadmap) => Roadmap, key: string | null = null): void =>
    editOwnRoadmap(id, change, key)
  const remove = (change: (roadmap: Roadmap) => Roadmap, text: string): void => {
    editOwnRoadmap(id, change, null, text)
    close()
  }
  const move = (what: string, change: (roadmap: Roadmap) => Roadmap): void => {
    edit(change)
    moved(what, change(roadmap))
  }
  return {
    edit,
    moveStep: (step: StepId, { phase, place }: StepPlace) => move(step, (r) => moveStep(r, step, phase, place)),
    nudgeStep: (step: StepId, by: -1 | 1) => move(step, (r) => nudgeStep(r, step, by)),
    movePhase: (phase: PhaseId, place: number) => move(phase, (r) => movePhase(r, phase, place)),
    moveChoice: (choice: ChoiceId, place: number) => edit((r) => moveChoice(r, choice, place)),
    moveBackground: (background: string, place: number) => edit((r) => moveBackground(r, background, place)),
    addStep: (phase: PhaseId) => {
      const made = newId('step')
      edit((r) => addStep(r, phase, made, ''))
      open({ kind: 'step', id: made })
    },
    add: (kind: 'phase' | 'choice' | 'background') => {
      const made = newId(kind)
      edit((r) => {
        if (kind === 'phase') return addPhase(r, made, '')
        return kind === 'choice'
          ? addChoice(r, made, '', [newId('option'), newId('option')])
          : addBackground(r, made, '')
      })
      open({ kind, id: made })
    },
    deleteStep: (step: StepId) => remove((r) => deleteSteps(r, new Set([step])), deletedStepWords(roadmap, step)),
    deletePhase: (phase: PhaseId, stepsTo: PhaseId | null) =>
      remove((r) => deletePhase(r, phase, stepsTo), deletedPhaseWords(roadmap, phase, stepsTo)),
    deleteChoice: (choice: ChoiceId) =>
      remove((r) => deleteChoice(r, choice), 'The question is deleted, with what depended on it.'),
    deleteOption: (choice: ChoiceId, option: OptionId) =>
      editOwnRoadmap(
        id,
        (r) => deleteOption(r, choice, option),
        null,
        'The option is deleted, with the mentions of it.',
      ),
    deleteBackground: (background: string) =>
      remove((r) => deleteBackground(r, background), 'The starting point is deleted.'),
  }
}

const MOST_NAMED = 3

/** Says what becomes of the steps that waited for it. */
function deletedStepWords(roadmap: Roadmap, id: StepId): string {
  const step = roadmap.steps.find((each) => each.id === id)
  const after = roadmap.steps.filter(({ prerequisites }) => prerequisites.includes(id))
  const deleted = `“${step === undefined ? id : stepName(step)}” is deleted.`
  if (after.length === 0) return deleted
  const names = after.slice(0, MOST_NAMED).map((each) => `“${stepName(each)}”`)
  const more = after.length - names.length
  const who = listInWords(more > 0 ? [...names, `${more} more`] : names)
  const isOne = after.length === 1
  const then = (step?.prerequisites.length ?? 0) === 0 ? 'no longer' : 'now'
  return then === 'no longer'
    ? `${deleted} ${who} no longer ${isOne ? 'waits' : 'wait'} for it.`
    : `${deleted} ${who} now ${isOne ? 'waits' : 'wait'} for what it waited for.`
}

function deletedPhaseWords(roadmap: Roadmap, id: PhaseId, stepsTo: PhaseId | null): string {
  const titleOf = (phase: PhaseId): string => phaseTitle(roadmap, phase)
  const count = roadmap.steps.filter(({ phase }) => phase === id).length
  const steps = countOf(count, 'step')
  const deleted = `The phase “${titleOf(id)}” is deleted`
  if (count === 0) return `${deleted}.`
  return stepsTo === null ? `${deleted}, with its ${steps}.` : `${deleted}; its ${steps} went to “${titleOf(stepsTo)}”.`
}
