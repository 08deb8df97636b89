import { Alert, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { SaveButton, SimpleForm, Toolbar, ValidationError } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useMessages } from '../i18n/index.ts';
import { CancelButton } from './CancelButton.tsx';

interface Props {
  readonly children: ReactNode;
  readonly defaultValues?: object | undefined;
  /** Left out: the record's own creation or change. Answers with errors by field, if there are any. */
  readonly onSubmit?: (values: unknown) => Promise<unknown>;
}

/** The form of every record: its fields, what stands in the way of saving it, and how to leave it. */
export function RecordForm({ children, defaultValues, onSubmit }: Props) {
  return (
    <SimpleForm
      {...(defaultValues ? { defaultValues } : {})}
      {...(onSubmit ? { onSubmit } : {})}
      warnWhenUnsavedChanges
      // The browser's own bubbles speak the browser's language and hide what the server would say.
      noValidate
      reValidateMode="onBlur"
      toolbar={<FormToolbar />}
      sx={{ maxWidth: 880 }}
    >
      <FormErrors />
      <Stack spacing={2} useFlexGap sx={FIELDS}>
        {children}
      </Stack>
    </SimpleForm>
  );
}

/** One distance between all fields; each field's own margins would add up unevenly. */
const FIELDS = {
  width: '100%',
  alignItems: 'flex-start',
  '& .MuiFormControl-root': { m: 0 },
  '& .MuiStack-root, & .MuiBox-root': { rowGap: 2 },
} as const;

function FormToolbar() {
  return (
    <Toolbar sx={{ gap: 1, '@media print': { display: 'none' } }}>
      <SaveButton alwaysEnable />
      <CancelButton />
    </Toolbar>
  );
}

/** All errors at the top, so that one at a field that is folded away or not on this form is not lost. */
function FormErrors() {
  const t = useMessages();
  const { errors, isSubmitted } = useFormState();
  const messages = [...new Set(messagesIn(errors))];
  if (!isSubmitted || messages.length === 0) return null;
  return (
    <Alert severity="error" sx={{ width: '100%', mb: 2 }} role="alert">
      {t('common.form.fix', { smart_count: messages.length })}
      <Stack component="ul" sx={{ m: 0, pl: 2.5 }}>
        {messages.map((message) => (
          <li key={message}>
            <ValidationError error={message} />
          </li>
        ))}
      </Stack>
    </Alert>
  );
}

/** Every message in the errors of a form, however deep. */
function messagesIn(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { message } = error as { message?: unknown };
  if (typeof message === 'string' && message !== '') return [message];
  return Object.entries(error).flatMap(([key, inner]) => (key === 'ref' ? [] : messagesIn(inner)));
}
