import { useRef, useState } from 'react'
import { front } from '../../catalogue/machine-learning-engineer/front'
import { machineLearningEngineerBackgrounds } from '../../catalogue/machine-learning-engineer/backgrounds'
import { BackgroundCards } from '../../components/background-cards'
import buttons from '../../components/button.module.css'
import type { BackgroundId } from '../../domain/roadmap/roadmap'
import { paths } from '../paths'
import { Frame } from '../shell/frame'
import { StartIntro } from './start-intro'
import styles from './start-page.module.css'

interface FrontDoorProps {
  /** Called as soon as a card is chosen. */
  readonly onChoose: (id: BackgroundId) => void
  /** The rest of the app could not be loaded. */
  readonly isStuck: boolean
}

/**
 * What somebody sees who comes for the first time: the question and its cards, in little time, while the rest of the
 * app is on its way. It then takes over with the start page, which begins with the very same.
 */
export function FrontDoor({ onChoose, isStuck }: FrontDoorProps) {
  const main = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState<BackgroundId | null>(null)
  return (
    <Frame isBare home={paths.start} main={main}>
      <div className={styles.page}>
        <StartIntro goal={front.goal} />
        <BackgroundCards
          question="Where do you start from?"
          backgrounds={machineLearningEngineerBackgrounds}
          chosen={chosen}
          onChoose={(id) => {
            setChosen(id)
            onChoose(id)
          }}
        />
        {isStuck ? (
          <div className={styles.stuck} role="alert">
            <p>The rest of Cairn could not be loaded. Check the connection, then load the page again.</p>
            <button className={buttons.button} type="button" onClick={() => window.location.reload()}>
              Load again
            </button>
          </div>
        ) : (
          <p className="visually-hidden" role="status">
            {chosen !== null && 'Working out your dates.'}
          </p>
        )}
      </div>
    </Frame>
  )
}
