import { Autocomplete, type AutocompleteRenderInputParams, TextField } from '@mui/material';
import { type UseQueryResult, keepPreviousData, useQuery } from '@tanstack/react-query';
import { FieldTitle, type InputProps, ValidationError, useInput, useResourceContext } from 'ra-core';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { firstMessage } from './first-message.ts';

/** What all inputs that refer to something take. */
export interface LookupProps extends Pick<
  InputProps,
  'source' | 'validate' | 'defaultValue' | 'disabled' | 'readOnly'
> {
  readonly label?: string;
  readonly helperText?: ReactNode;
  /** Several can be chosen; the form then holds a list. */
  readonly multiple?: boolean;
  /** For filters: shown without being asked for. */
  readonly alwaysOn?: boolean;
  readonly fullWidth?: boolean;
}

interface Lookup<Option> {
  /** Tells lookups apart in the cache. */
  readonly kind: string;
  readonly find: (q: string, signal?: AbortSignal) => Promise<readonly Option[]>;
  readonly keyOf: (option: Option) => string;
  /** What the field shows for a choice. */
  readonly textOf: (option: Option) => string;
  /** What the list shows for a choice. */
  readonly render: (option: Option) => ReactNode;
  /** An entry at the end of the list that makes what was typed. */
  readonly create?: { readonly label: (q: string) => string; readonly open: (q: string) => void };
}

/** Nothing chosen, always the same list: a new one each time would clear what is being typed. */
const NONE: readonly never[] = [];

/** The entry that makes something new, among the choices. */
const CREATE = Symbol('create');
type Choice<Option> = Option | typeof CREATE;

/**
 * Finds something on the server as one types and holds it whole, with its name, so that the form can show it without
 * asking again. Searching in Chinese, pinyin or its initials is the server's work.
 */
export function LookupInput<Option extends object>({ lookup, ...props }: LookupProps & { lookup: Lookup<Option> }) {
  const { source, label, helperText, multiple = false, disabled, readOnly, fullWidth = true } = props;
  const t = useMessages();
  const resource = useResourceContext();
  const { field, fieldState, isRequired, id } = useInput({ ...props, format: asIs, parse: asIs });
  const [typed, setTyped] = useState('');
  const { data = [], isFetching } = useFound(lookup, useDeferredValue(typed.trim()));
  const { create, keyOf, textOf, render } = lookup;
  const choices: readonly Choice<Option>[] = create && typed.trim() ? [...data, CREATE] : data;
  const error = fieldState.invalid ? firstMessage(fieldState.error) : undefined;

  return (
    <Autocomplete<Choice<Option>, boolean>
      id={id}
      className={`ra-input ra-input-${source}`}
      multiple={multiple}
      fullWidth={fullWidth}
      disabled={disabled ?? false}
      readOnly={readOnly ?? false}
      value={(field.value ?? (multiple ? NONE : null)) as Option}
      options={choices}
      loading={isFetching}
      loadingText={t('common.loading')}
      noOptionsText={t('inputs.noOptions')}
      // The server has searched already; what it found matches by pinyin, which the letters here would not.
      filterOptions={(options) => options}
      getOptionLabel={(option) => (isCreate(option) ? typed : textOf(option))}
      getOptionKey={(option) => (isCreate(option) ? 'create' : keyOf(option))}
      isOptionEqualToValue={(option, value) => !isCreate(option) && !isCreate(value) && keyOf(option) === keyOf(value)}
      renderOption={({ key, ...item }, option) => (
        <li key={key} {...item}>
          {isCreate(option) ? create?.label(typed.trim()) : render(option)}
        </li>
      )}
      onInputChange={(_, text, reason) => setTyped(reason === 'input' ? text : '')}
      onChange={(_, chosen) => {
        const picked = [chosen].flat();
        if (picked.some(isCreate)) create?.open(typed.trim());
        else field.onChange(chosen);
      }}
      onBlur={field.onBlur}
      renderInput={(params: AutocompleteRenderInputParams) => (
        <TextField
          {...params}
          inputRef={field.ref}
          margin="dense"
          label={<FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />}
          placeholder={readOnly ? '' : t('inputs.searchHint')}
          error={Boolean(error)}
          helperText={error ? <ValidationError error={error} /> : helperText}
        />
      )}
    />
  );
}

function useFound<Option>({ kind, find }: Lookup<Option>, q: string): UseQueryResult<readonly Option[]> {
  return useQuery({
    queryKey: ['lookup', kind, q],
    queryFn: ({ signal }) => find(q, signal),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

function isCreate(choice: unknown): choice is typeof CREATE {
  return choice === CREATE;
}

/** react-admin turns null into empty text for plain inputs; a whole reference stays what it is. */
function asIs<T>(value: T): T {
  return value;
}
