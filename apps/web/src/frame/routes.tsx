import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { PageSkeleton } from '../parts/page.js';
import { NotFound, PageFailure } from './failures.js';
import { Shell } from './shell.js';
import { Plain } from './plain.js';

const pages: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../home/todo.js')).TodoPage }) },
  { path: 'protocols', lazy: async () => ({ Component: (await import('../protocols/list.js')).ProtocolsPage }) },
  { path: 'protocols/new', lazy: async () => ({ Component: (await import('../draft/start.js')).StartPage }) },
  {
    path: 'protocols/in-force',
    lazy: async () => ({ Component: (await import('../import/in-force-page.js')).InForcePage }),
  },
  {
    path: 'settings',
    lazy: async () => ({ Component: (await import('../settings/layout.js')).SettingsLayout }),
    children: [
      { index: true, element: <Navigate to="policies" replace /> },
      { path: 'history', lazy: async () => ({ Component: (await import('../settings/history.js')).HistoryPage }) },
      {
        path: ':section',
        lazy: async () => ({ Component: (await import('../settings/section-page.js')).SectionPage }),
      },
      { path: ':section/:id', lazy: async () => ({ Component: (await import('../settings/one-page.js')).OnePage }) },
    ],
  },
  { path: 'bulk', lazy: async () => ({ Component: (await import('../bulk/bulk-page.js')).BulkPage }) },
  { path: 'bulk/:job', lazy: async () => ({ Component: (await import('../bulk/job-page.js')).BulkJobPage }) },
  { path: 'templates', lazy: async () => ({ Component: (await import('../templates/list-page.js')).TemplatesPage }) },
  {
    path: 'templates/new',
    lazy: async () => ({ Component: (await import('../templates/new-kind-page.js')).NewKindPage }),
  },
  {
    path: 'templates/:kind/:language',
    lazy: async () => ({ Component: (await import('../templates/template-page.js')).TemplatePage }),
  },
  { path: 'imports', lazy: async () => ({ Component: (await import('../import/imports-page.js')).ImportsPage }) },
  { path: 'imports/:import', lazy: async () => ({ Component: (await import('../import/import-page.js')).ImportPage }) },
  {
    path: 'protocols/:protocol',
    lazy: async () => ({ Component: (await import('../protocol/page.js')).ProtocolPage }),
  },
  {
    path: 'protocols/:protocol/draft',
    lazy: async () => ({ Component: (await import('../draft/page.js')).DraftPage }),
  },
  {
    path: 'protocols/:protocol/acts/:act',
    lazy: async () => ({ Component: (await import('../acts/page.js')).ActPage }),
  },
  {
    path: 'protocols/:protocol/documents/new',
    lazy: async () => ({ Component: (await import('../by-hand/page.js')).DrawUpPage }),
  },
  {
    path: 'protocols/:protocol/plans/:year',
    lazy: async () => ({ Component: (await import('../plan/page.js')).PlanPage }),
  },
  {
    path: 'protocols/:protocol/evaluations/:period',
    lazy: async () => ({ Component: (await import('../evaluation/page.js')).EvaluationPage }),
  },
  { path: '*', Component: NotFound },
];

export const router = createBrowserRouter([
  {
    Component: Plain,
    ErrorBoundary: PageFailure,
    HydrateFallback: PageSkeleton,
    children: [
      { path: '/', lazy: async () => ({ Component: (await import('../home/welcome.js')).WelcomePage }) },
      {
        path: '/new-municipality',
        lazy: async () => ({ Component: (await import('../home/municipality.js')).MunicipalityPage }),
      },
      ...['/v', '/v/:code'].map((path) => ({
        path,
        lazy: async () => ({ Component: (await import('../verification/page.js')).VerificationPage }),
      })),
      { path: '/example', lazy: async () => ({ Component: (await import('../home/example.js')).ExamplePage }) },
      { path: '*', Component: NotFound },
    ],
  },
  {
    path: '/o/:organisation',
    Component: Shell,
    ErrorBoundary: PageFailure,
    HydrateFallback: PageSkeleton,
    children: [{ ErrorBoundary: PageFailure, children: pages }],
  },
]);
