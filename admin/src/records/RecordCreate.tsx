import type { ReactNode } from 'react';
import { Create } from 'react-admin';
import { RecordForm } from './RecordForm.tsx';

interface Props {
  /** The form's inputs, shared with the edit screen. */
  readonly children: ReactNode;
  /** What the form starts with; values from `?source=` in the address come on top. */
  readonly defaultValues?: object;
  readonly redirect?: 'show' | 'list' | 'edit';
}

/** The screen that makes a record. */
export function RecordCreate({ children, defaultValues, redirect = 'show' }: Props) {
  return (
    <Create redirect={redirect} sx={{ '& .RaCreate-main': { mt: 0 } }}>
      <RecordForm {...(defaultValues ? { defaultValues } : {})}>{children}</RecordForm>
    </Create>
  );
}
