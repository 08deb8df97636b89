import TranslateIcon from '@mui/icons-material/Translate';
import { Button } from '@mui/material';
import { useI18nProvider } from 'react-admin';
import { LANGUAGE_NAMES, useLanguage, useMessages } from '../i18n/index.ts';

/** Switches to the other language; it is named in itself, so that those who need it can read it. */
export function LanguageButton() {
  const t = useMessages();
  const { name, change } = useOtherLanguage();
  return (
    <Button
      color="inherit"
      startIcon={<TranslateIcon />}
      aria-label={`${t('session.language')}: ${name}`}
      onClick={change}
    >
      {name}
    </Button>
  );
}

/** The language that the screen is not in, and how to change to it. */
export function useOtherLanguage(): { name: string; change: () => void } {
  const texts = useI18nProvider();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  return { name: LANGUAGE_NAMES[other], change: () => void texts.changeLocale(other) };
}
