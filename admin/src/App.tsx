import { QueryClient } from '@tanstack/react-query';
import { Suspense, lazy, useMemo } from 'react';
import { Admin, CustomRoutes, Loading, Resource, localStorageStore } from 'react-admin';
import { Route } from 'react-router';
import { DefinitionsProvider } from './definitions.tsx';
import { useTexts } from './i18n/index.ts';
import { i18nProvider } from './provider/client.ts';
import { isFailure } from './provider/error.ts';
import { language } from './provider/language.ts';
import { authProvider, dataProvider } from './providers.ts';
import { RequirePermission } from './records/RequirePermission.tsx';
import { ForbiddenState, NotFoundState } from './records/States.tsx';
import { PAGES, RESOURCES, START_PAGE } from './resources.ts';
import { useMe } from './session/hooks.ts';
import { Frame } from './shell/Frame.tsx';
import { createKouanTheme } from './shell/theme.ts';

const LoginPage = lazy(() => import('./session/LoginPage.tsx'));
const store = localStorageStore(undefined, 'kouan');
// Browsers that were here before may keep react-admin's own note of the language, which would stand against ours.
store.removeItem('locale');
const definitions = { resources: RESOURCES, pages: PAGES };

/** The whole console. Everything in it belongs to one tenant: another tenant begins with nothing kept. */
export function App() {
  const texts = useTexts(i18nProvider);
  const locale = language();
  const tenantId = useMe()?.current?.tenant.id ?? 'none';
  const queryClient = useTenantCache(tenantId);
  const theme = useMemo(() => createKouanTheme('light', locale), [locale]);
  const darkTheme = useMemo(() => createKouanTheme('dark', locale), [locale]);
  return (
    <DefinitionsProvider value={definitions}>
      <Admin
        key={tenantId}
        title={texts.translate('common.appName')}
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={texts}
        queryClient={queryClient}
        store={store}
        theme={theme}
        darkTheme={darkTheme}
        layout={Frame}
        loginPage={LoginPage}
        dashboard={START_PAGE}
        catchAll={NotFoundState}
        accessDenied={ForbiddenState}
        authCallbackPage={false}
        requireAuth
        disableTelemetry
      >
        {RESOURCES.map(({ name, list, show, create, edit, represent }) => (
          <Resource
            key={name}
            name={name}
            recordRepresentation={represent as (record: unknown) => string}
            {...(list ? { list } : {})}
            {...(show ? { show } : {})}
            {...(create ? { create } : {})}
            {...(edit ? { edit } : {})}
          />
        ))}
        <CustomRoutes>
          {PAGES.map(({ path, permission, screen: Page }) => (
            <Route
              key={path}
              path={path}
              element={
                <RequirePermission permission={permission}>
                  <Suspense fallback={<Loading />}>
                    <Page />
                  </Suspense>
                </RequirePermission>
              }
            />
          ))}
        </CustomRoutes>
      </Admin>
    </DefinitionsProvider>
  );
}

/** What was read in one tenant, and how its lists were filtered, is not carried over into another. */
function useTenantCache(tenantId: string): QueryClient {
  return useMemo(() => {
    if (store.getItem('tenant') !== tenantId) {
      for (const { name } of RESOURCES) store.removeItem(`${name}.listParams`);
      store.setItem('tenant', tenantId);
    }
    return new QueryClient({ defaultOptions: { queries: { retry: worthAnotherTry, refetchOnWindowFocus: false } } });
  }, [tenantId]);
}

/** A server out of reach may come back; a refusal stays one. */
function worthAnotherTry(failures: number, error: Error): boolean {
  return failures < 2 && (isFailure(error, 'OFFLINE') || isFailure(error, 'UNAVAILABLE'));
}
