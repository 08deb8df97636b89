import type { Locale } from '@kouan/shared';
import { enUS, zhCN } from '@mui/material/locale';
import { type PaletteOptions, type Theme, createTheme } from '@mui/material/styles';
import { defaultDarkTheme, defaultLightTheme } from 'react-admin';

/** One accent, a deep teal, and paper tones around it; every pair passes WCAG AA. */
const LIGHT: PaletteOptions = {
  mode: 'light',
  primary: { main: '#0b5c6b', dark: '#073f4a', light: '#3c8493', contrastText: '#ffffff' },
  secondary: { main: '#0b5c6b', dark: '#073f4a', light: '#3c8493', contrastText: '#ffffff' },
  background: { default: '#f5f6f4', paper: '#ffffff' },
  text: { primary: '#1b2426', secondary: '#4b585b' },
  divider: '#d6dcda',
  error: { main: '#b3261e' },
  warning: { main: '#8a5300' },
  success: { main: '#1f6b3a' },
  info: { main: '#0b5c6b' },
};

const DARK: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#7fcbd8', dark: '#4ea3b2', light: '#b2e3ea', contrastText: '#06262c' },
  secondary: { main: '#7fcbd8', dark: '#4ea3b2', light: '#b2e3ea', contrastText: '#06262c' },
  background: { default: '#11181a', paper: '#192224' },
  text: { primary: '#eaf0ef', secondary: '#b3c0c0' },
  divider: '#334144',
  error: { main: '#f2918a' },
  warning: { main: '#f0b762' },
  success: { main: '#86d19d' },
  info: { main: '#7fcbd8' },
};

const MUI_TEXTS = { 'zh-CN': zhCN, en: enUS } as const;

/** Fingers need this much, in pixels, to hit what they mean. */
const TOUCH_TARGET = 44;
const COARSE = '@media (pointer: coarse)';

/** The console's look, light or dark, with MUI's own words in the reader's language. */
export function createKouanTheme(mode: 'light' | 'dark', locale: Locale): Theme {
  const base = mode === 'light' ? defaultLightTheme : defaultDarkTheme;
  const palette = mode === 'light' ? LIGHT : DARK;
  return createTheme(
    {
      ...(base as object),
      palette,
      shape: { borderRadius: 8 },
      typography: {
        fontFamily: '"Noto Sans SC Variable", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", system-ui, sans-serif',
        h6: { fontWeight: 600 },
        button: { textTransform: 'none', fontWeight: 600 },
      },
      components: {
        ...base.components,
        MuiAppBar: {
          defaultProps: { elevation: 0, color: 'default' },
          styleOverrides: {
            root: ({ theme }: { theme: Theme }) => ({
              backgroundColor: theme.palette.background.paper,
              // react-admin gives its bar the accent's text colour.
              color: theme.palette.text.primary,
              borderBottom: `1px solid ${theme.palette.divider}`,
              '@media print': { display: 'none' },
            }),
          },
        },
        RaToolbar: {
          styleOverrides: {
            // On a narrow screen it stays at the lower edge, over the form.
            root: ({ theme }: { theme: Theme }) => ({
              backgroundColor: theme.palette.background.paper,
              '&&': { padding: '8px 16px 16px', minHeight: 0 },
            }),
          },
        },
        RaMenuItemLink: {
          styleOverrides: {
            root: ({ theme }: { theme: Theme }) => ({
              [COARSE]: { minHeight: TOUCH_TARGET },
              '&.RaMenuItemLink-active': {
                color: theme.palette.primary.main,
                fontWeight: 600,
                backgroundColor: theme.palette.action.selected,
                borderRight: `3px solid ${theme.palette.primary.main}`,
                '& .MuiSvgIcon-root': { color: theme.palette.primary.main },
              },
            }),
          },
        },
        // Without a hint react-admin keeps a blank line below each input.
        ...Object.fromEntries(INPUTS.map((name) => [name, { defaultProps: { helperText: false } }])),
        MuiPaper: { defaultProps: { elevation: 0 } },
        // What lies over the page must not be taken for a part of it.
        MuiAutocomplete: { ...base.components?.MuiAutocomplete, styleOverrides: { paper: RAISED } },
        MuiPopover: { styleOverrides: { paper: RAISED } },
        MuiButton: { styleOverrides: { root: { [COARSE]: { minHeight: TOUCH_TARGET } } } },
        MuiIconButton: { styleOverrides: { root: { [COARSE]: { minWidth: TOUCH_TARGET, minHeight: TOUCH_TARGET } } } },
        MuiMenuItem: { styleOverrides: { root: { minHeight: TOUCH_TARGET } } },
        MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
        MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
        MuiTableCell: { styleOverrides: { head: { fontWeight: 600 } } },
        MuiCssBaseline: { styleOverrides: PAGE },
      },
    } as object,
    MUI_TEXTS[locale],
  );
}

const RAISED = ({ theme }: { theme: Theme }) => ({
  border: `1px solid ${theme.palette.divider}`,
  boxShadow: theme.shadows[6],
});

const INPUTS = [
  'RaTextInput',
  'RaSelectInput',
  'RaSelectArrayInput',
  'RaAutocompleteInput',
  'RaNumberInput',
  'RaBooleanInput',
  'RaTextArrayInput',
];

const PAGE = {
  'html, body': { overflowX: 'clip' },
  '@media print': {
    body: { background: '#ffffff' },
    // On paper the page has the whole width: react-admin keeps the menu's, and grows with what is widest.
    '.layout.layout': { minWidth: 0 },
    '.RaSidebar-docked': { display: 'none !important' },
    '.RaLayout-appFrame': { marginTop: '0 !important' },
    '.RaLayout-contentWithSidebar .RaLayout-content': { padding: 0 },
  },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
  },
} as const;
