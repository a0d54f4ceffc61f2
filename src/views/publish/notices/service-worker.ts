/** What a page hears from its service worker. */
export interface Heard {
  /** Everything is stored for use without a network. */
  readonly ready: () => void
  /** A newer version waits; the function lets it take over, and the page starts anew. */
  readonly waiting: (takeOver: () => void) => void
  /** Another tab let a newer version take over: this one still runs the old. */
  readonly replaced: () => void
}

const HOUR = 3_600_000

/** A page left open hears of new versions too: asked when it comes to the front again, at most once an hour. */
const keepAsking = (registration: ServiceWorkerRegistration): void => {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < HOUR) return
    last = Date.now()
    registration.update().catch(() => undefined)
  })
}

const start = async (heard: Heard): Promise<void> => {
  const { serviceWorker } = navigator
  let asked = false
  const first = serviceWorker.controller === null
  let claimed = !first
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload()
    else if (claimed) heard.replaced()
    claimed = true
  })
  const announce = (worker: ServiceWorker) =>
    heard.waiting(() => {
      asked = true
      worker.postMessage({ type: 'SKIP_WAITING' })
    })
  const follow = (worker: ServiceWorker) =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) announce(worker)
      if (worker.state === 'activated') heard.ready()
    })
  const registration = await serviceWorker.register('./sw.js')
  if (registration.waiting) announce(registration.waiting)
  if (registration.installing) follow(registration.installing)
  if (registration.active) heard.ready()
  registration.addEventListener('updatefound', () => registration.installing && follow(registration.installing))
  keepAsking(registration)
}

/** Registers the service worker. Where none may run (a private window, plain http) the page works all the same, only not without a network. */
export const register = (heard: Heard): void => {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  start(heard).catch(() => undefined)
}
