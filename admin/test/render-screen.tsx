import { jest } from '@jest/globals';
import BusinessIcon from '@mui/icons-material/Business';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AdminContext, Notification, ResourceContextProvider, type DataProvider, memoryStore } from 'react-admin';
import { Route, Routes } from 'react-router';
import { MemoryRouter } from 'react-router';
import { DefinitionsProvider } from '../src/definitions.tsx';
import { createI18nProvider } from '../src/i18n/index.ts';
import type { ResourceDefinition } from '../src/resource.ts';

/** What a form handed to the data provider. */
export interface Saved {
  readonly id: string;
  readonly data: object;
  readonly previousData: object;
}

interface Options {
  /** The address of the screen, as in `/organizations/r1`. */
  readonly path: string;
  /** What is read of the record, time after time; the last one stays. */
  readonly stored: readonly object[];
  /** Answers the nth attempt to save, or throws. */
  readonly update: (saved: Saved, attempt: number) => object;
}

const organizations: ResourceDefinition = {
  name: 'organizations',
  trail: ['organization'],
  documents: {
    toInput: (record) => ({ ...record, id: undefined, version: undefined, updatedAt: undefined, updatedBy: undefined }),
  },
  permissions: { read: 'organization.read', write: 'organization.write' },
  group: 'work',
  icon: BusinessIcon,
  represent: () => '',
};

/** Shows a screen about one organization, with a data provider that keeps what it was told to save. */
export function renderScreen(children: ReactNode, { path, stored, update }: Options) {
  const saved: Saved[] = [];
  const reads = [...stored];
  const dataProvider = {
    getOne: jest.fn(async () => ({ data: reads.length > 1 ? reads.shift() : reads[0] })),
    update: async (_: string, params: Saved) => {
      saved.push(params);
      return { data: update(params, saved.length) };
    },
  } as unknown as DataProvider;
  const shown = render(
    <MemoryRouter initialEntries={[path]}>
      <AdminContext dataProvider={dataProvider} i18nProvider={createI18nProvider()} store={memoryStore()}>
        <DefinitionsProvider value={{ resources: [organizations], pages: [] }}>
          <ResourceContextProvider value="organizations">
            <Routes>
              <Route path="/organizations/:id" element={children} />
              <Route path="*" element={<p>elsewhere</p>} />
            </Routes>
          </ResourceContextProvider>
        </DefinitionsProvider>
        <Notification />
      </AdminContext>
    </MemoryRouter>,
  );
  return { ...shown, saved };
}
