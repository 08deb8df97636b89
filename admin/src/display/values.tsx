import { type Quantity, formatDateRange, formatQuantity, wordingIn } from '@kouan/shared';
import { Box, Tooltip } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { formatDate, formatInstant } from './dates.ts';

/** A calendar date. */
export function DateText({ value }: { value: string | null | undefined }) {
  const locale = useLanguage();
  return value ? <time dateTime={value}>{formatDate(value, locale)}</time> : null;
}

/**
 * A day that is known only within bounds: the bounds, "April 2022", and the source's own words beside them, for bounds
 * are no duration.
 */
export function DateRangeText({ from = null, to = null, wording = null }: DateRangeProps) {
  const t = useMessages();
  const locale = useLanguage();
  if (from !== null && from === to) return <DateText value={from} />;
  const said = wording && wordingIn(wording, locale);
  const bounds = from === null && to === null ? '' : formatDateRange({ from, to, wording }, locale);
  if (!bounds) return said ? <>{said}</> : null;
  return <>{said ? `${bounds} · ${t('resources.policyEvents.inSource', { wording: said })}` : bounds}</>;
}

interface DateRangeProps {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly wording?: string | null;
}

/** A point in time. */
export function InstantText({ value }: { value: string | null | undefined }) {
  const locale = useLanguage();
  return value ? <time dateTime={value}>{formatInstant(value, locale)}</time> : null;
}

/** A value with its qualifier and unit; the words of the source come up on it. */
export function QuantityText({ value, significant, bare }: QuantityTextProps) {
  const locale = useLanguage();
  if (!value) return null;
  const text = formatQuantity(value, locale, {
    ...(significant === undefined ? {} : { significant }),
    ...(bare === undefined ? {} : { bare }),
  });
  const shown = (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {text}
    </Box>
  );
  return value.wording ? <Tooltip title={value.wording}>{shown}</Tooltip> : shown;
}

interface QuantityTextProps {
  readonly value: Quantity | null | undefined;
  /** For computed values: round to so many digits, never to the side that would claim more. */
  readonly significant?: number;
  /** Leave the unit out, in columns that name it in their head. */
  readonly bare?: boolean;
}

/** Qualified money, its currency always with it. */
export function MoneyText({ value, significant }: Pick<QuantityTextProps, 'value' | 'significant'>) {
  return <QuantityText value={value} {...(significant === undefined ? {} : { significant })} />;
}
