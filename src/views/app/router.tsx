import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Overview } from '../overview/overview.tsx'
import { parseSearch, searchSchema, stringifySearch } from './search.ts'
import { NotFound, Shell } from './shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, validateSearch: (search) => searchSchema.parse(search) })
const overview = createRoute({ getParentRoute: () => root, path: '/', component: Overview })
const place = createRoute({ getParentRoute: () => root, path: '/place', component: lazyRouteComponent(() => import('../place/place-view.tsx'), 'PlaceView') })
const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicator',
  component: lazyRouteComponent(() => import('../indicator/indicator-view.tsx'), 'IndicatorView'),
})
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  component: lazyRouteComponent(() => import('../compare/compare-view.tsx'), 'CompareView'),
})
const targets = createRoute({
  getParentRoute: () => root,
  path: '/targets',
  component: lazyRouteComponent(() => import('../targets/targets-view.tsx'), 'TargetsView'),
})
const findings = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  component: lazyRouteComponent(() => import('../findings/findings-view.tsx'), 'FindingsView'),
})
const pending = createRoute({
  getParentRoute: () => root,
  path: '/pending',
  component: lazyRouteComponent(() => import('../pending/pending-view.tsx'), 'PendingView'),
})
const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  component: lazyRouteComponent(() => import('../review/review-view.tsx'), 'ReviewView'),
})
const library = createRoute({
  getParentRoute: () => root,
  path: '/library',
  component: lazyRouteComponent(() => import('../library/library-view.tsx'), 'LibraryView'),
})
const publish = createRoute({
  getParentRoute: () => root,
  path: '/publish',
  component: lazyRouteComponent(() => import('../publish/publish-view.tsx'), 'PublishView'),
})
const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  component: lazyRouteComponent(() => import('../method/method-view.tsx'), 'MethodView'),
})
const pair = createRoute({ getParentRoute: () => root, path: '/pair', component: lazyRouteComponent(() => import('../pair/pair-view.tsx'), 'PairView') })
const reader = createRoute({
  getParentRoute: () => root,
  path: '/reader',
  component: lazyRouteComponent(() => import('../reader/reader-view.tsx'), 'ReaderView'),
})

export const router = createRouter({
  routeTree: root.addChildren([overview, findings, targets, place, indicator, compare, pending, review, library, publish, method, pair, reader]),
  history: createHashHistory(),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
