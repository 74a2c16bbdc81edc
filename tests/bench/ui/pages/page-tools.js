/**
 * Runs in every measured page, before its own scripts.
 */
;(() => {
  const has = (selector) => document.querySelector(selector) !== null
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

  /** What can be waited for, by name; the app's policy lets no text become code. */
  const IS_THERE = {
    peerReady: () => 'bench' in window,
    peerLoaded: () => window.bench.isLoaded(),
    peerTicked: (isDone) => window.bench.isTicked() === isDone,
    appReady: () => has('input[type=file]'),
    appReview: () => has('dialog[open] [class*=primary]'),
    /** The finish date, and a step in the view. */
    appLoaded: () =>
      (document.querySelector('h1')?.textContent ?? '').includes('likely be') &&
      has('[role=treegrid] [data-step], table tbody input, [role=region][aria-label=Map] a'),
    /**
     * The box alone would show it before anything was worked out: how many are done stands at the top of the page,
     * beside the finish date, and both are drawn with the new schedule.
     */
    appTicked: (words) => [...document.querySelectorAll('header p')].some((p) => p.textContent.includes(words)),
  }

  async function until(name, argument) {
    while (!IS_THERE[name](argument)) await nextFrame()
  }

  /**
   * Waits until something is in the page and on the screen: it is looked for once a frame, before the frame is drawn, and
   * the time is that at which the next one begins. So nothing takes less than one frame, and most two.
   */
  async function painted(name, argument, since) {
    do await nextFrame()
    while (!IS_THERE[name](argument))
    await nextFrame()
    return performance.now() - since
  }

  /** The time of the next event of a type, as the browser stamped it. */
  function nextEvent(type) {
    return new Promise((resolve) => {
      window.addEventListener(type, (event) => resolve(event.timeStamp), { capture: true, once: true })
    })
  }

  const interactions = []
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId > 0) interactions.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })

  /** The time between frames, in milliseconds, for as long as asked. */
  async function frames(duration) {
    const times = []
    const end = performance.now() + duration
    while (performance.now() < end) times.push(await nextFrame())
    return times.slice(1).map((time, i) => time - times[i])
  }

  /** Where a part of the page and what is in it stand on the screen: after a scroll that moved anything it differs. */
  function placesIn(selector) {
    const part = document.querySelector(selector)
    const all = part === null ? [] : [part, ...part.querySelectorAll('*')].slice(0, 300)
    return all
      .map((element) => element.getBoundingClientRect())
      .map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`)
      .join()
  }

  window.measuring = { until, painted, nextEvent, frames, placesIn, interactions }
})()
