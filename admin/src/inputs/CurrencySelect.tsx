import { pick } from '@kouan/shared';
import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput } from 'react-admin';
import { useLanguage } from '../i18n/index.ts';
import { allCurrencies } from './lookups.ts';

/** Currencies of this trade come first; the rest follow by their code. */
const USUAL = ['USD', 'CNY', 'RUB', 'EUR', 'HKD', 'KZT'];

function rank(code: string): number {
  return USUAL.includes(code) ? USUAL.indexOf(code) : USUAL.length;
}

interface Props {
  readonly source: string;
  readonly label?: string;
  /** No currency is taken for granted. */
  readonly isAsked?: boolean;
}

/** An ISO 4217 currency; the form holds its code. */
export function CurrencySelect({ source, label, isAsked = false }: Props) {
  const locale = useLanguage();
  const { data = [], isPending } = useQuery({
    queryKey: ['currencies'],
    queryFn: ({ signal }) => allCurrencies(signal),
    staleTime: Infinity,
  });
  const choices = data
    .map(({ code, name }) => ({ id: code, name: `${code} ${pick(name, locale)}` }))
    .toSorted((a, b) => rank(a.id) - rank(b.id) || a.id.localeCompare(b.id));
  return (
    <AutocompleteInput
      source={source}
      {...(label ? { label } : {})}
      choices={choices}
      isPending={isPending}
      {...(isAsked ? {} : { defaultValue: 'USD' })}
      helperText={false}
      translateChoice={false}
      sx={{ flex: { sm: '1 1 180px' } }}
    />
  );
}
