import { Alert, Stack } from '@mui/material';
import { useResourceContext, useTranslate } from 'ra-core';
import { ValidationError } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { fieldLabel } from '../i18n/field-label.ts';
import { FieldLink } from './FieldLink.tsx';
import { type FieldError, errorsIn } from './form-errors.ts';

/** All errors at the top, field by field, so that one at a field that is folded away or not on this form is not lost. */
export function FormErrors() {
  const t = useMessages();
  const { errors, isSubmitted } = useFormState();
  const found = errorsIn(errors);
  if (!isSubmitted || found.length === 0) return null;
  return (
    <Alert severity="error" sx={{ width: '100%', mb: 2 }} role="alert">
      {t('common.form.fix', { smart_count: found.length })}
      <Stack component="ul" sx={{ m: 0, pl: 2.5 }}>
        {found.map((error) => (
          <li key={error.path}>
            <FieldLink path={error.path}>
              <Told error={error} />
            </FieldLink>
          </li>
        ))}
      </Stack>
    </Alert>
  );
}

/** The message, after the field's label where it does not name it itself. */
function Told({ error: { path, message } }: { error: FieldError }) {
  const locale = useLanguage();
  const label = useLabel(path);
  return (
    <>
      {label && !message.includes(label) && `${label}${locale === 'en' ? ': ' : '：'}`}
      <ValidationError error={message} />
    </>
  );
}

/** What a field is called; of a text in two languages also the language. */
function useLabel(path: string): string | undefined {
  const t = useMessages();
  const translate = useTranslate();
  const label = fieldLabel(translate, useResourceContext() ?? '', path);
  const language = { zh: t('common.chinese'), en: t('common.english') }[path.split('.').at(-1) ?? ''];
  return label && language ? t('common.form.inLanguage', { label, language }) : label;
}
