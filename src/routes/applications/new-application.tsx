import { ApplicationForm } from '../../components/applications/application-form'
import { addApplication } from '../../store/application-actions'
import { useClockStore } from '../../store/clock-store'
import { useDocumentStore } from '../../store/document-store'
import { usePlanTitles } from './plan-titles'

/** An application to be added, for the plan that is open unless another is chosen. */
export function NewApplication({ onClose }: { readonly onClose: () => void }) {
  const today = useClockStore((clock) => clock.today)
  const plan = useDocumentStore((document) => document.currentPlan)
  const plans = usePlanTitles()
  return (
    <ApplicationForm
      today={today}
      plan={plan}
      plans={plans}
      onAdd={(fields) => {
        addApplication(fields)
        onClose()
      }}
      onCancel={onClose}
    />
  )
}
