import { zhCN } from '@mui/material/locale';
import { createTheme } from '@mui/material/styles';
import { lazy } from 'react';
import { Admin, Resource, defaultDarkTheme, defaultLightTheme } from 'react-admin';
import { Dashboard } from './Dashboard.tsx';
import { i18nProvider } from './i18n/index.ts';
import { authProvider, dataProvider } from './providers.ts';

const TaskList = lazy(() => import('./tasks/TaskList.tsx'));
const TaskCreate = lazy(() => import('./tasks/TaskCreate.tsx'));
const font = { typography: { fontFamily: '"Noto Sans SC Variable", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif' } };
// react-admin's default bar colour (#2196f3 under white) fails WCAG AA contrast.
const palette = { ...defaultLightTheme.palette, primary: { main: '#1565c0' }, secondary: { light: '#5e92f3', main: '#1565c0', dark: '#003c8f', contrastText: '#fff' } };
const light = createTheme({ ...defaultLightTheme, ...font, palette } as object, zhCN);
const dark = createTheme({ ...defaultDarkTheme, ...font } as object, zhCN);

export function App() {
  return (
    <Admin title="口岸 Kouan" dataProvider={dataProvider} authProvider={authProvider} i18nProvider={i18nProvider} dashboard={Dashboard} theme={light} darkTheme={dark} requireAuth disableTelemetry>
      <Resource name="tasks" list={TaskList} create={TaskCreate} />
    </Admin>
  );
}
