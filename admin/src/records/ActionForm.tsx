import { Card } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useDefinition } from '../definitions.tsx';
import { fieldLabel } from '../i18n/field-label.ts';
import { useLanguage } from '../i18n/index.ts';
import { FieldRefusal, atField } from '../provider/field-errors.ts';
import { RecordForm } from './RecordForm.tsx';

interface Props<Values, Result> {
  readonly children: ReactNode;
  readonly defaultValues?: object;
  readonly send: (values: Values) => Promise<Result>;
  readonly onDone: (result: Result) => void;
}

/** A form for an operation that is no plain creation or change of a record; refused fields are shown at their place. */
export function ActionForm<Values, Result>({ children, defaultValues, send, onDone }: Props<Values, Result>) {
  const notify = useNotify();
  const translate = useTranslate();
  const locale = useLanguage();
  const { name, documents } = useDefinition();
  const submit = async (values: unknown): Promise<unknown> => {
    try {
      onDone(await send(values as Values));
      return undefined;
    } catch (error) {
      const placed = atField(error, (path) => fieldLabel(translate, name, path), locale, documents.formNames);
      if (placed instanceof FieldRefusal) return placed.body.errors;
      notify(error instanceof Error ? error.message : String(error), { type: 'error', autoHideDuration: 10_000 });
      return undefined;
    }
  };
  return (
    <Card variant="outlined" sx={{ my: 2 }}>
      <RecordForm defaultValues={defaultValues} onSubmit={submit}>
        {children}
      </RecordForm>
    </Card>
  );
}
