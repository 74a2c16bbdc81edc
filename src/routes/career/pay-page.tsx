import {
  currencyNote,
  growth,
  growthNote,
  payByCountry,
  payLead,
  payMoves,
  payNote,
  payPlaceNote,
} from '../../catalogue/career/pay'
import { DisagreementFrame } from '../../components/career/disagreement-view'
import { GrowthChart } from '../../components/career/growth-chart'
import { PayChart } from '../../components/career/pay-chart'
import type { PayFigure } from '../../domain/career/figures'
import { paths } from '../paths'
import { PagePart } from '../page-part'
import parts from '../page-part.module.css'
import { CareerPageFrame } from './career-page-frame'
import { SourceMarks } from './source-marks'
import { Sourced } from './sourced'

const DATA = [payByCountry, payNote, payPlaceNote, payMoves, currencyNote, growth, growthNote]

/** What the work pays and how it grows, by source, year and country. */
export function PayPage() {
  return (
    <CareerPageFrame path={paths.careerPay} title="Pay and growth" lead={payLead} data={DATA}>
      {payByCountry.map((pay) =>
        pay.figures.length > 1 ? (
          <DisagreementFrame
            key={pay.country}
            about={`Pay in the ${pay.country}, ${pay.currency} a year`}
            note={<Sourced statement={payNote} />}
          >
            <PayChart pay={pay} cite={cite} />
            <p className={parts.note}>
              <Sourced statement={payMoves} /> <Sourced statement={payPlaceNote} />
            </p>
          </DisagreementFrame>
        ) : (
          <PagePart key={pay.country} heading={`Pay in the ${pay.country}, ${pay.currency} a year`}>
            <PayChart pay={pay} cite={cite} />
            <p className={parts.note}>
              <Sourced statement={currencyNote} />
            </p>
          </PagePart>
        ),
      )}
      <DisagreementFrame about="How fast it grows" note={<Sourced statement={growthNote} />}>
        <GrowthChart growth={growth} cite={cite} />
      </DisagreementFrame>
    </CareerPageFrame>
  )
}

function cite({ sources }: Pick<PayFigure, 'sources'>) {
  return <SourceMarks sources={sources} />
}
