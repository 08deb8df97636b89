import { type Quantity, formatQuantity, wordingIn } from '@kouan/shared';
import { Box, Tooltip } from '@mui/material';
import { useLanguage } from '../i18n/index.ts';
import { formatDate, formatInstant } from './dates.ts';

/** A calendar date. */
export function DateText({ value }: { value: string | null | undefined }) {
  const locale = useLanguage();
  return value ? <time dateTime={value}>{formatDate(value, locale)}</time> : null;
}

/** A date that is not stated exactly: its range, or the words of the source. */
export function DateRangeText({
  from,
  to,
  wording,
}: {
  from?: string | null;
  to?: string | null;
  wording?: string | null;
}) {
  const locale = useLanguage();
  const said = wording ? wordingIn(wording, locale) : undefined;
  if (!from && !to) return said ? <>{said}</> : null;
  return (
    <span title={said}>
      <DateText value={from ?? to} />
      {from && to && from !== to && (
        <>
          {' – '}
          <DateText value={to} />
        </>
      )}
    </span>
  );
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
