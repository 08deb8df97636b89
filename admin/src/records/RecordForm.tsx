import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { CancelButton } from './CancelButton.tsx';
import { FormErrors } from './FormErrors.tsx';

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
  const { isSubmitting } = useFormState();
  return (
    <Toolbar sx={{ gap: 1, '@media print': { display: 'none' } }}>
      <SaveButton
        alwaysEnable
        aria-disabled={isSubmitting}
        // A second click or Enter would save the record twice; a button that is disabled would lose the focus.
        onClick={(event) => isSubmitting && event.preventDefault()}
      />
      <CancelButton />
    </Toolbar>
  );
}
