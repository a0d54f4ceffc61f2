/** Registers the service worker; tells when everything is stored for use without a network, and when a newer version waits. Returns how to let that one take over. */
export const register = (onReady: () => void, onWaiting: (takeOver: () => void) => void): void => {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  const announce = (worker: ServiceWorker) =>
    onWaiting(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      worker.postMessage({ type: 'SKIP_WAITING' })
    })
  const follow = (worker: ServiceWorker) =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) announce(worker)
      if (worker.state === 'activated') onReady()
    })
  const start = async () => {
    const registration = await navigator.serviceWorker.register('./sw.js')
    if (registration.waiting) announce(registration.waiting)
    if (registration.installing) follow(registration.installing)
    registration.addEventListener('updatefound', () => registration.installing && follow(registration.installing))
  }
  // Where no service worker may run (a private window, plain http) the page works all the same, only not without a network.
  start().catch(() => undefined)
}
