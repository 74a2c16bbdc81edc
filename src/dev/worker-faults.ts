const FORECAST = 'forecast'

/** Each with what ends it. */
const running = new Map<Worker, () => void>()
let isHanging = false

/** Keeps hold of the forecast's workers from now on; to be called before the first is started. */
export function watchWorkers(page: Window & typeof globalThis): void {
  page.Worker = new Proxy(Worker, {
    construct(constructor, [url, options]: ConstructorParameters<typeof Worker>) {
      const worker = new constructor(url, options)
      if (options?.name === FORECAST) watch(worker)
      return worker
    },
  })
}

function watch(worker: Worker): void {
  const end = worker.terminate.bind(worker)
  const send = worker.postMessage.bind(worker)
  running.set(worker, end)
  worker.postMessage = (message: unknown) => {
    // It never hears of what it is asked: for the page, the same as an endless loop.
    if (!isHanging) send(message)
  }
  worker.terminate = () => {
    running.delete(worker)
    end()
  }
}

/** Ends the forecast's workers as the browser would for want of memory: nobody is told. Gives how many there were. */
export function killForecastWorkers(): number {
  // Past the client, which goes on believing that they are there.
  for (const end of running.values()) end()
  return running.size
}

/** Lets the forecast's workers answer no more, or answer again. */
export function hangForecastWorkers(hangs: boolean): void {
  isHanging = hangs
}
