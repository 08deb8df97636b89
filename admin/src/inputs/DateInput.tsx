import { TextField } from '@mui/material';
import { FieldTitle, type InputProps, ValidationError, useInput, useResourceContext } from 'ra-core';
import type { ReactNode } from 'react';

interface Props extends Pick<InputProps, 'source' | 'validate' | 'defaultValue' | 'disabled'> {
  readonly label?: string;
  readonly helperText?: ReactNode;
  /** Earliest and latest day that can be picked, as `2022-05-10`. */
  readonly min?: string;
  readonly max?: string;
  /** For filters: shown without being asked for. */
  readonly alwaysOn?: boolean;
}

/** A calendar date. It stays the text `2022-05-10` all the way and never becomes a point in time that could shift. */
export function DateInput({ label, helperText, min, max, ...props }: Props) {
  const resource = useResourceContext();
  const { field, fieldState, isRequired, id } = useInput({
    ...props,
    format: (value: string | null | undefined) => value ?? '',
    parse: (value: string) => value || null,
  });
  const { message } = fieldState.error ?? {};
  return (
    <TextField
      {...field}
      id={id}
      className={`ra-input ra-input-${props.source}`}
      inputRef={field.ref}
      type="date"
      margin="dense"
      disabled={props.disabled ?? false}
      label={<FieldTitle label={label} source={props.source} resource={resource} isRequired={isRequired} />}
      error={fieldState.invalid}
      helperText={fieldState.invalid && message ? <ValidationError error={message} /> : helperText}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: min ?? '1900-01-01', max: max ?? '2200-12-31' } }}
    />
  );
}
