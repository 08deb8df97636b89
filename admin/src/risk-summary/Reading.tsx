import { Box } from '@mui/material';
import { useLanguage, useMessages } from '../i18n/index.ts';
import { exactWeight } from './arithmetic.ts';
import type { Summary, SummaryInput } from './documents.ts';
import { wordingsUnder } from './wordings.ts';

interface Props {
  readonly input: SummaryInput;
  readonly reading: NonNullable<SummaryInput['reading']>;
  readonly summary: Pick<Summary, 'figures'>;
}

/** What the words of the sources say as a number, with what they leave open, and how several of them come to one. */
export function Reading({ input, reading: { unit, lower, central, upper }, summary }: Props) {
  const t = useMessages();
  const locale = useLanguage();
  const end = (value: number | null): string =>
    value === null ? t('resources.riskSummary.arithmetic.open') : exactWeight(value);
  const isExact = lower === central && upper === central;
  const differ = input.notes.includes('reports_differ');
  return (
    <>
      {t(unit === 'times' ? 'resources.riskSummary.arithmetic.times' : 'resources.riskSummary.arithmetic.percent', {
        value: exactWeight(central),
      })}
      {!isExact && ` ${t('resources.riskSummary.arithmetic.between', { lower: end(lower), upper: end(upper) })}`}
      {differ && (
        <Box sx={{ color: 'text.secondary' }}>
          {t('resources.riskSummary.arithmetic.reports', {
            wordings: wordingsUnder(input, summary.figures, locale),
          })}
        </Box>
      )}
    </>
  );
}
