import type { Choice, OptionId } from '../domain/roadmap/roadmap'
import { SelectField } from './select-field'

interface ChoiceFieldProps {
  readonly choice: Choice
  readonly answer: OptionId | undefined
  readonly onChange: (option: OptionId) => void
}

/** One of the roadmap's questions, with what the chosen option means. */
export function ChoiceField({ choice, answer, onChange }: ChoiceFieldProps) {
  const chosen = choice.options.find((option) => option.id === answer)
  return (
    <SelectField label={choice.question} value={answer} hint={chosen?.hint} onChange={onChange}>
      {choice.options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </SelectField>
  )
}
