import { formatPeriod, parsePeriod, readPeriod } from '@kouan/shared';
import type { SxProps } from '@mui/material';
import { TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLanguage, useMessages } from '../i18n/index.ts';

interface Props {
  readonly source: string;
  readonly hint: string;
  readonly sx?: SxProps;
}

/** A period as people write it, in either language; once understood it is named below, and kept in its own form. */
export function PeriodInput({ source, hint, sx }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const { setValue } = useFormContext();
  const typed = String(useWatch({ name: source }) ?? '');
  const period = readPeriod(typed);
  return (
    <TextInput
      source={source}
      validate={(value: unknown) =>
        value && readPeriod(String(value)) === null ? t('resources.figures.periodUnknown') : undefined
      }
      onBlur={() => {
        if (period !== null && period !== typed) setValue(source, period, { shouldDirty: true });
      }}
      helperText={period === null ? hint : formatPeriod(parsePeriod(period), locale)}
      {...(sx ? { sx } : {})}
    />
  );
}
